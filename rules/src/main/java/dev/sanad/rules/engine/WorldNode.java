package dev.sanad.rules.engine;

/** The node of operands that need no fact, only the day or the actors. */
record WorldNode(World world) implements Node {}
