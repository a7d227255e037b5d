package dev.sanad.core.problem;

/** How much a problem matters. */
public enum Severity {
    /** The input cannot be used. */
    ERROR,
    /** The input can be used; something in it is probably not meant so. */
    WARNING
}
