package dev.sanad.rules.engine;

/** A constraint between the node of a pattern and one earlier node, evaluated for every pair in a join. */
interface Pair {
    /** Whether it holds for the pair. */
    boolean holds(Node mine, Node theirs);

    /** A constraint seen from the node in slot {@code own}. */
    static Pair of(Constraint constraint, int own) {
        if (constraint instanceof Constraint.Checked checked
                && checked.other().slots().size() == 1
                && checked.other().slots().get(0) != checked.own()) {
            Check check = checked.check();
            return checked.own() == own ? check::holds : (mine, theirs) -> check.holds(theirs, mine);
        }
        return (mine, theirs) -> constraint.holds(slot -> slot == own ? mine : theirs);
    }
}
