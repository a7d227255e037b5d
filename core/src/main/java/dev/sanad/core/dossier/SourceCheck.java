package dev.sanad.core.dossier;

import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import dev.sanad.core.text.Language;
import java.util.HashSet;
import java.util.Set;

/** Checks the sources of a dossier against each other. */
final class SourceCheck {
    private final ReadingContext reading;
    private final KnownNames names;
    private final Declared<SourceId, Source> declared;

    SourceCheck(ReadingContext reading, KnownNames names, Declared<SourceId, Source> declared) {
        this.reading = reading;
        this.names = names;
        this.declared = declared;
    }

    Sources check() {
        Sources sources = Sources.of(declared.all());
        Set<SourceId> inCircles = new HashSet<>();
        for (Source source : declared.all()) {
            checkLanguage(source);
            for (SourceId relayed : source.relays()) {
                if (!names.isSource(relayed.value())) {
                    reading.problems()
                            .error(
                                    DossierCodes.UNKNOWN_SOURCE,
                                    declared.mark(source.id(), "relays", relayed),
                                    "unknown source '" + relayed + "'",
                                    reading.remedy(relayed.value(), names::sources));
                }
            }
            if (sources.rootsOf(source.id()).isEmpty() && !inCircles.contains(source.id())) {
                addRelayed(source, inCircles);
                reading.problems()
                        .error(
                                DossierCodes.CIRCLE,
                                declared.mark(
                                        source.id(), "relays", source.relays().get(0)),
                                "the source '" + source.id() + "' only relays sources that relay it",
                                "a report comes from somewhere: remove one of the 'relays'");
            }
        }
        return sources;
    }

    private void checkLanguage(Source source) {
        source.language()
                .filter(code -> !Language.isCode(code))
                .ifPresent(code -> reading.error(
                        YamlProblem.UNKNOWN_LANGUAGE,
                        declared.mark(source.id(), "language"),
                        "'" + code + "' is not a language code",
                        "use codes such as en and ar"));
    }

    private void addRelayed(Source source, Set<SourceId> all) {
        source.relays().stream()
                .filter(all::add)
                .flatMap(relayed -> declared.find(relayed).stream())
                .forEach(relayed -> addRelayed(relayed, all));
    }
}
