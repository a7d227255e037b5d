package dev.sanad.rules.engine;

/** The value of a variable of a Drools rule: a fact, an element of one of its roles, or a group of facts. */
sealed interface Node permits FactNode, ElementNode, GroupNode, JoinedNodes, WorldNode {}
