package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A dossier of seeds/ with the built-in rules, for questions. */
record Story(Dossier dossier, AsOf asOf) {
    static final RuleSet RULES = RuleSetReader.builtIn().orElseThrow();
    static final Reasoner REASONER = new DroolsReasoner(RULES);

    static Story of(String name, String day) {
        Dossier dossier =
                DossierReader.read(List.of(Path.of("../seeds/" + name))).orElseThrow();
        return new Story(dossier, new AsOf(LocalDate.parse(day)));
    }

    static List<Story> both() {
        return List.of(of("camp-david-2023", "2023-09-08"), of("trilateral-2023", "2023-11-12"));
    }

    Findings findings() {
        return REASONER.reason(dossier, asOf);
    }

    Findings with(Collection<Event> events) {
        SortedMap<FactId, Event> all = new TreeMap<>(dossier.events());
        events.forEach(event -> all.put(event.id(), event));
        return REASONER.reason(dossier.with(all), asOf);
    }

    Findings without(Collection<FactId> events) {
        SortedMap<FactId, Event> left = new TreeMap<>(dossier.events());
        left.keySet().removeAll(events);
        return REASONER.reason(dossier.with(left), asOf);
    }
}
