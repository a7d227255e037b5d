package dev.sanad.rules.internal.engine.drl;

/** The value of a variable of a DRL rule that is not a fact: the value of a role, or an element of it. */
public interface Given {
    /** A role of these facts. */
    Given role(String name);

    /** Whether it equals another object. */
    boolean is(Object other);
}
