package dev.sanad.rules.internal.engine.node;

/** No fact: what an operand is read from that needs only the day, or who there is. */
public record WorldNode(World world) implements Node {}
