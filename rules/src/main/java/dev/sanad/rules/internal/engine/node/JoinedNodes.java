package dev.sanad.rules.internal.engine.node;

import java.util.List;

/**
 * Several nodes that one operand reads together.
 *
 * @param nodes in the order in which the operand names them
 */
public record JoinedNodes(List<Node> nodes) implements Node {}
