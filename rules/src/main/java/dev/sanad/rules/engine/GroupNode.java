package dev.sanad.rules.engine;

import java.util.List;

/**
 * Facts that a condition counts.
 *
 * @param members the members in the order of their ids
 */
record GroupNode(List<FactNode> members) implements Node {}
