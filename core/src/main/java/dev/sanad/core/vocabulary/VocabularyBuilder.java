package dev.sanad.core.vocabulary;

import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.vocabulary.VocabularyCodes;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.problem.Checked;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A vocabulary in the making: takes its kinds in any order, and checks them all together.
 *
 * <p>Whatever made the kinds, YAML or code, is checked here and nowhere else, with the same codes. Where a kind was
 * written in a file, problems point there; otherwise they name it. For use by one thread.
 */
public final class VocabularyBuilder {
    private final ReadingContext reading;
    private final String name;
    private final Map<KindId, Kind> extended = new HashMap<>();
    private final Map<KindId, Kind> own = new LinkedHashMap<>();
    private final Map<KindId, Marks> marks = new HashMap<>();
    private String version = "";
    private boolean complete = true;

    VocabularyBuilder(ReadingContext reading, String name) {
        this.reading = reading;
        this.name = name;
    }

    /**
     * Says which version it is.
     *
     * @param version the version as written
     * @return this builder
     */
    public VocabularyBuilder version(String version) {
        this.version = version;
        return this;
    }

    /**
     * Takes over all kinds of another vocabulary, which its own can then be subkinds of.
     *
     * @param other the vocabulary to extend
     * @return this builder
     */
    public VocabularyBuilder extending(Vocabulary other) {
        extended.putAll(other.kinds());
        return this;
    }

    /**
     * Adds kinds.
     *
     * @param several the kinds
     * @return this builder
     */
    public VocabularyBuilder kinds(Kind... several) {
        for (Kind kind : several) {
            Marks named = Marks.of("kind", kind.id());
            if (reading.isId(kind.id().value(), "a kind's id", named.at())) {
                add(kind, named);
            }
        }
        return this;
    }

    /**
     * The vocabulary, unless something in it is wrong.
     *
     * @return the vocabulary, in which each kind has the roles of its supertypes too; or every error
     */
    public Checked<Vocabulary> build() {
        Map<KindId, Kind> kinds = new KindCheck(reading.problems(), extended, complete, own, marks).checked();
        return Checked.of(reading.problems(), () -> new Vocabulary(name, version, kinds));
    }

    /** Notes that a vocabulary that this one extends could not be read, so that unknown kinds may be there. */
    void lacksKinds() {
        complete = false;
    }

    /** Adds a kind; {@code places} has those of its {@code id}, {@code is-a}, {@code role NAME} and {@code phrase PLACE}. */
    void add(Kind kind, Marks places) {
        if (extended.containsKey(kind.id()) || own.containsKey(kind.id())) {
            reading.problems()
                    .error(
                            VocabularyCodes.KIND_REDEFINED,
                            places.at("id"),
                            "the kind '" + kind.id() + "' is already declared",
                            "choose another id");
        }
        own.putIfAbsent(kind.id(), kind);
        marks.putIfAbsent(kind.id(), places);
    }
}
