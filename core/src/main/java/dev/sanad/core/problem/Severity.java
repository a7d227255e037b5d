package dev.sanad.core.problem;

/** The severity of a problem. */
public enum Severity {
    /** The input cannot be used. */
    ERROR,
    /** The input can be used, but probably contains a mistake. */
    WARNING
}
