package dev.sanad.core.time;

/** The bounds of a start or an end in epoch days, both inclusive. */
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
