package dev.sanad.rules.engine;

import java.util.List;

/**
 * Several nodes that one operand reads together.
 *
 * @param nodes the nodes in the order in which the operand names them
 */
record JoinedNodes(List<Node> nodes) implements Node {}
