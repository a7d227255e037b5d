package dev.sanad.rules.internal.engine.drl;

/** What a variable of a DRL rule stands for where that is no fact: what a role holds, or one element of it. */
public interface Given {
    /** A role of the facts that it is. */
    Given role(String name);

    /** Whether it is equal to something else. */
    boolean is(Object other);
}
