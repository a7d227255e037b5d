package dev.sanad.rules.internal.engine.node;

/** What a variable of a Drools rule stands for: a fact, an element of one of its roles, or a group of facts. */
public sealed interface Node permits FactNode, ElementNode, GroupNode, JoinedNodes, WorldNode {}
