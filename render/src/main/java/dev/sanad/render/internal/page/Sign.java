package dev.sanad.render.internal.page;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.justification.Standing;
import java.util.Locale;

/** A sign that stands next to a word; each is a symbol in {@code signs.svg}. */
enum Sign {
    ESTABLISHED,
    ATTRIBUTED,
    ANTICIPATED,
    SPECULATIVE,
    DISPUTED,
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNKNOWN,
    ROOTS,
    ABSENT,
    UNDECIDED,
    EVENT,
    OPEN_EVENT,
    COUNTED,
    DONE;

    static Sign of(Standing standing) {
        return valueOf(standing.name());
    }

    static Sign of(Certainty certainty) {
        return valueOf(certainty.name());
    }

    /** The sign alone, for beside the word that says the same. */
    Tag beside() {
        return drawn().with("aria-hidden", "true");
    }

    /** The sign with a name, where no word beside it says the same. */
    Tag named(String name) {
        return drawn().with("role", "img").add(Tag.of("title").text(name));
    }

    private Tag drawn() {
        String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Tag.of("svg").add(Tag.of("use").with("href", "#" + id)); // a page has hundreds: no class, no prefix
    }
}
