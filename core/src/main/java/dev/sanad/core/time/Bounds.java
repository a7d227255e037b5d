package dev.sanad.core.time;

/** The epoch days between which a start or an end lies, both included. */
record Bounds(long least, long most) {

    Bounds {
        if (least > most) {
            throw new IllegalArgumentException("no day lies between " + least + " and " + most);
        }
    }

    static Bounds exactly(long day) {
        return new Bounds(day, day);
    }
}
