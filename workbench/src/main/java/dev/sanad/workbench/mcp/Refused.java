package dev.sanad.workbench.mcp;

/** A call that cannot be answered, with what to do instead; the assistant reads it. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String fact, String remedy) {
        super(fact + "; " + remedy, null, false, false);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
