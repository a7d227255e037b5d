package dev.sanad.rules.engine;

/** What a variable of a Drools rule stands for: a fact, an element of one of its roles, or a group of facts. */
sealed interface Node permits FactNode, ElementNode, GroupNode, JoinedNodes, WorldNode {}
