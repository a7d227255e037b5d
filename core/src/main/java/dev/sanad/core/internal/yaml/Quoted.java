package dev.sanad.core.internal.yaml;

/** Texts as YAML writes them where they would mean something else without quotation marks. */
final class Quoted {
    private Quoted() {}

    /** In single quotation marks, or in double ones if the text has single ones. */
    static String of(String text) {
        return text.indexOf('\'') < 0
                ? "'" + text + "'"
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
