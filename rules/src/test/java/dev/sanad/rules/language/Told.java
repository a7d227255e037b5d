package dev.sanad.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.proof.Checker;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule concludes from events of three states, checked in full by the naive evaluation. */
final class Told {
    private static final String CAST = """
            dossier: d
            vocabulary: diplomacy
            sources:
              - { id: paper, published: 2023-01-01, reliability: B }
              - { id: radio, published: 2023-01-01 }
            actors:
              - { id: fra, type: state }
              - { id: mli, type: state }
              - { id: ner, type: state }
            topics:
              - { id: border }
            events:
            """;

    private Told() {}

    /** The conclusions in a line each, such as {@code solidarity-signal{parties=[fra]} 2023-01-05}. */
    static List<String> concluded(String rule, String events, String day) {
        Findings findings = findings(rule, events, day);
        return Stream.concat(
                        findings.conclusions().stream().map(conclusion -> words(conclusion, "")),
                        findings.undecided().conclusions().stream().map(conclusion -> words(conclusion, "possibly ")))
                .sorted()
                .toList();
    }

    static Findings findings(String rule, String events, String day) {
        RuleSet rules = RuleSetReader.read("r.yaml", rule).orElseThrow();
        Dossier dossier = DossierReader.read("d.yaml", CAST + events.indent(2)).orElseThrow();
        Findings findings =
                new DroolsReasoner(rules).reason(dossier, AsOf.parse(day).orElseThrow());
        assertThat(Checker.checkComplete(findings, rules)).isEmpty();
        return findings;
    }

    static List<String> problems(String rule) {
        return RuleSetReader.read("r.yaml", rule).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String words(Conclusion conclusion, String how) {
        String roles = conclusion.roles().values().entrySet().stream()
                .map(role ->
                        role.getKey() + "=" + String.join("+", role.getValue().texts()))
                .collect(Collectors.joining(", ", "{", "}"));
        return how
                + conclusion.kind()
                + roles
                + conclusion.time().map(time -> " " + time).orElse("");
    }
}
