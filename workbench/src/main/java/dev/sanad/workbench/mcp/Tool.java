package dev.sanad.workbench.mcp;

import java.util.List;
import java.util.function.Function;

/**
 * A tool that an assistant can call.
 *
 * @param name its name
 * @param description what it is for, for the assistant
 * @param parameters what it takes
 * @param writes whether it changes files
 * @param answer what it answers
 */
record Tool(
        String name,
        String description,
        List<Parameter> parameters,
        boolean writes,
        Function<Arguments, Answer> answer) {
    /** A tool that changes nothing. */
    static Tool of(String name, String description, List<Parameter> parameters, Function<Arguments, Answer> answer) {
        return new Tool(name, description, parameters, false, answer);
    }

    /**
     * The answer of a call.
     *
     * @param text a JSON object, or words
     * @param isJson whether it is the former
     * @param isError whether the call could not be answered
     */
    record Answer(String text, boolean isJson, boolean isError) {
        static Answer json(String text) {
            return new Answer(text, true, false);
        }

        static Answer words(String text) {
            return new Answer(text, false, false);
        }
    }
}
