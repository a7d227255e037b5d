package dev.sanad.core.internal.yaml;

/** Texts in quotation marks, for YAML that would otherwise mean something else. */
final class Quoted {
    private Quoted() {}

    /** In single quotation marks, or in double ones if the text has single ones. */
    static String of(String text) {
        return text.indexOf('\'') < 0
                ? "'" + text + "'"
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
