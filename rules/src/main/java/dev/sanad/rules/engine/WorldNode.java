package dev.sanad.rules.engine;

/** No fact: what an operand is read from that needs only the day, or who there is. */
record WorldNode(World world) implements Node {}
