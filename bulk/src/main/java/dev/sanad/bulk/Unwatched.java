package dev.sanad.bulk;

import dev.sanad.core.problem.Problem;

/** A first look at files, whose problems the second one finds again. */
record Unwatched(Watcher watcher) implements Watcher {
    @Override
    public boolean read(long bytes) {
        return watcher.goesOn();
    }

    @Override
    public boolean goesOn() {
        return watcher.goesOn();
    }

    @Override
    public boolean wrong(Problem problem) {
        return watcher.goesOn();
    }

    @Override
    public boolean apart(Problem problem) {
        return watcher.goesOn();
    }

    @Override
    public boolean finished(int cases, int events, int conclusions) {
        return watcher.goesOn();
    }
}
