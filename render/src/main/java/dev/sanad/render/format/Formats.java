package dev.sanad.render.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The formats that a module offers, by the sorts of answers that they write and by their names.
 *
 * <p>Not for use by several threads while formats are being added; after that, any number may read it.
 */
public final class Formats {
    private final Map<Class<?>, Map<String, Format<?>>> byAnswer = new HashMap<>();

    /**
     * Adds a format of one sort of answer.
     *
     * @param <A> the type of the answers
     * @param answer the class of the answers
     * @param format the format to add
     * @throws IllegalArgumentException if there is one of its name
     */
    public <A> void add(Class<A> answer, Format<A> format) {
        addAll(answer, Map.of(format.name(), format));
    }

    /**
     * Adds all formats of another module.
     *
     * @param others the formats to add
     * @throws IllegalArgumentException if there is one of the same name for the same sort of answer
     */
    public void addAll(Formats others) {
        others.byAnswer.forEach(this::addAll);
    }

    private void addAll(Class<?> answer, Map<String, ? extends Format<?>> formats) {
        Map<String, Format<?>> known = byAnswer.computeIfAbsent(answer, none -> new LinkedHashMap<>());
        formats.forEach((name, format) -> {
            if (known.putIfAbsent(name, format) != null) {
                throw new IllegalArgumentException(
                        "two formats of " + answer.getSimpleName() + " have the name '" + name + "'");
            }
        });
    }

    /**
     * {@return the formats of one sort of answer by their names, in the order in which they were added}
     *
     * @param <A> the type of the answers
     * @param answer the class of the answers
     */
    @SuppressWarnings("unchecked") // they were added with this sort of answer
    public <A> Map<String, Format<A>> of(Class<A> answer) {
        Map<String, Format<A>> formats = new LinkedHashMap<>();
        byAnswer.getOrDefault(answer, Map.of()).forEach((name, format) -> formats.put(name, (Format<A>) format));
        return formats;
    }
}
