package dev.sanad.workbench.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes what the browser is sent: objects of JSON, in which every text for people is there in both languages. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** The languages of the page. */
    static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.ARABIC);

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonText object) throws IOException;
    }

    /** Writes one of several. */
    @FunctionalInterface
    interface Each<T> {
        void write(T item, JsonText object) throws IOException;
    }

    static String object(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            fields.write(new JsonText(json));
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    JsonText put(String key, String value) throws IOException {
        json.writeStringField(key, value);
        return this;
    }

    JsonText put(String key, int value) throws IOException {
        json.writeNumberField(key, value);
        return this;
    }

    JsonText put(String key, double value) throws IOException {
        json.writeNumberField(key, value);
        return this;
    }

    JsonText put(String key, boolean value) throws IOException {
        json.writeBooleanField(key, value);
        return this;
    }

    JsonText put(String key, Fields fields) throws IOException {
        json.writeObjectFieldStart(key);
        fields.write(this);
        json.writeEndObject();
        return this;
    }

    /** A field, unless there is nothing in it. */
    JsonText put(String key, Optional<String> value) throws IOException {
        return value.isPresent() ? put(key, value.get()) : this;
    }

    JsonText put(String key, LocalizedText text) throws IOException {
        return put(key, words -> {
            for (Map.Entry<Language, String> each : text.words().entrySet()) {
                words.put(each.getKey().code(), each.getValue());
            }
        });
    }

    /** A text that is made anew in each language. */
    JsonText inEach(String key, Function<Language, String> text) throws IOException {
        return put(key, words -> {
            for (Language language : LANGUAGES) {
                words.put(language.code(), text.apply(language));
            }
        });
    }

    /** What the program says of a problem, in each language. */
    private JsonText said(String key, String english) throws IOException {
        return inEach(key, language -> PhraseBook.in(language).say(english));
    }

    JsonText texts(String key, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
        return this;
    }

    <T> JsonText each(String key, Iterable<T> items, Each<T> each) throws IOException {
        json.writeArrayFieldStart(key);
        for (T item : items) {
            json.writeStartObject();
            each.write(item, this);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** A part of a file, as it is written there. */
    JsonText put(String key, YamlNode node) throws IOException {
        json.writeFieldName(key);
        write(node);
        return this;
    }

    private void write(YamlNode node) {
        node.<Runnable>fold(
                        mapping -> () -> quietly(() -> {
                            json.writeStartObject();
                            for (YamlNode.Entry entry : mapping.entries()) {
                                json.writeFieldName(entry.key().text());
                                write(entry.value());
                            }
                            json.writeEndObject();
                        }),
                        listing -> () -> quietly(() -> {
                            json.writeStartArray();
                            listing.items().forEach(this::write);
                            json.writeEndArray();
                        }),
                        leaf -> () -> quietly(() -> json.writeString(leaf.text())),
                        unread -> () -> quietly(json::writeNull))
                .run();
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    private static void quietly(Step step) {
        try {
            step.take();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Problems, each with the part of the file that it is about. */
    JsonText problems(List<Problem> problems, Function<Problem, Optional<Written.Place>> place) throws IOException {
        return each(
                "problems",
                problems.stream().distinct().sorted(Problem.BY_PLACE).toList(),
                (problem, object) -> {
                    object.put("code", problem.code().toString())
                            .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                            .put("file", problem.mark().file().name())
                            .put("line", problem.mark().line())
                            .said("message", problem.message())
                            .said("remedy", problem.remedy());
                    if (problem.correction().isPresent()) {
                        object.put("wrong", problem.correction().get().wrong())
                                .put("right", problem.correction().get().right());
                    }
                    Optional<Written.Place> found = place.apply(problem);
                    if (found.isPresent()) {
                        object.put("list", found.get().list())
                                .put("id", found.get().id())
                                .put("field", found.get().field());
                    }
                });
    }
}
