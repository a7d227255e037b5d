package dev.sanad.rules.internal.semantics;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.Rejection;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.proof.Checker;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rule set tried on some dossiers, by the engine and by trying every fact. */
final class Trial {
    private static final LocalizedText WHY = LocalizedText.of("not so");

    private final RuleSet rules;
    private final List<Dossier> dossiers;
    private final Map<String, Integer> seen = new TreeMap<>();
    private Optional<DroolsReasoner> engine = Optional.empty();

    Trial(RuleSet rules, List<Dossier> dossiers) {
        this.rules = rules;
        this.dossiers = dossiers;
    }

    /** The counts of what was tried and found. */
    Map<String, Integer> seen() {
        return seen;
    }

    /**
     * The difference in the engine's findings on a dossier, or on it and the rules in another order; empty if there is
     * none.
     */
    Optional<String> difference(int number, AsOf day, Optional<Program> shuffled, Path folder) {
        try {
            Dossier dossier = dossiers.get(number);
            Findings naive = new NaiveReasoner(rules).reason(dossier, day);
            Findings found = engine().reason(dossier, day);
            seen.merge("programs", 1, Integer::sum);
            seen.merge("with conclusions", naive.conclusions().isEmpty() ? 0 : 1, Integer::sum);
            seen.merge("derivations", RandomComparison.lines(naive).size(), Integer::sum);
            seen.merge("undecided", naive.undecided().conclusions().size(), Integer::sum);
            seen.merge("pending", naive.pending().size(), Integer::sum);
            String reported = RandomComparison.difference("engine", found, "naive", naive);
            if (reported.isEmpty()) {
                reported = Checker.check(found, rules).stream()
                        .map(flaw -> "flaw: " + flaw)
                        .collect(Collectors.joining("\n"));
            }
            if (reported.isEmpty() && day.day().getDayOfMonth() < 4) {
                reported = differenceIfLookedUp(found);
            }
            if (reported.isEmpty() && day.day().getDayOfMonth() > 20) {
                reported = differenceIfSomeAreRejected(rejectingSome(dossier, naive), day);
            }
            if (reported.isEmpty() && shuffled.isPresent()) {
                Findings other = new DroolsReasoner(
                                shuffled.get().ruleSet(folder).orElseThrow())
                        .reason(shuffled.get().dossier(folder).orElseThrow(), day);
                reported = RandomComparison.difference("in order", found, "shuffled", other);
            }
            return Optional.of(reported).filter(words -> !words.isEmpty());
        } catch (RuntimeException failed) {
            return Optional.of(causeOf(failed));
        }
    }

    /** The matches that looking facts up would leave out, or add. */
    private String differenceIfLookedUp(Findings findings) {
        Vocabulary vocabulary = rules.vocabulary().and(findings.dossier().vocabulary());
        StringBuilder reported = new StringBuilder();
        for (Rule rule : rules.rules()) {
            for (Clause clause : rule.clauses()) {
                for (Reading reading : Reading.values()) {
                    List<String> tried = matches(clause, FactBase.of(findings, vocabulary), reading);
                    List<String> lookedUp =
                            matches(clause, FactBase.of(findings, vocabulary).indexed(), reading);
                    seen.merge("looked up", lookedUp.size(), Integer::sum);
                    if (!tried.equals(lookedUp)) {
                        reported.append("looked up, " + rule.id() + ": " + lookedUp + " and not " + tried + "\n");
                    }
                }
            }
        }
        return reported.toString();
    }

    private static List<String> matches(Clause clause, FactBase factBase, Reading reading) {
        return Matches.of(clause, factBase, reading).stream()
                .map(match -> match.held() + " " + match.groups() + " "
                        + match.bindings().values())
                .toList();
    }

    private String differenceIfSomeAreRejected(Dossier dossier, AsOf day) {
        Findings naive = new NaiveReasoner(rules).reason(dossier, day);
        Findings found = engine().reason(dossier, day);
        seen.merge("rejected", naive.rejected().items().size(), Integer::sum);
        String reported = RandomComparison.difference("engine, some rejected", found, "naive, some rejected", naive);
        return reported.isEmpty()
                ? Checker.check(found, rules).stream()
                        .map(flaw -> "flaw, some rejected: " + flaw)
                        .collect(Collectors.joining("\n"))
                : reported;
    }

    /** The dossier of an analyst who rejects some of all that is concluded, by their ids or by their roles. */
    static Dossier rejectingSome(Dossier dossier, Findings findings) {
        List<Rejection> rejected = findings.undecided().graph().conclusions().stream()
                .filter(conclusion -> conclusion.id().value().charAt(2) < '6')
                .map(conclusion -> conclusion.id().value().charAt(3) < '8'
                        ? Rejection.of(conclusion.id().value(), Roles.NONE, WHY)
                        : Rejection.of(conclusion.kind().value(), conclusion.roles(), WHY))
                .toList();
        return new Dossier(
                dossier.ids(),
                dossier.title(),
                dossier.vocabulary(),
                dossier.asOf(),
                dossier.searchedTo(),
                dossier.searchedFor(),
                dossier.zone(),
                dossier.actors(),
                dossier.topics(),
                dossier.sources(),
                dossier.events(),
                rejected);
    }

    /** With only the rules that some of the dossiers can make match, as the command does. */
    private DroolsReasoner engine() {
        if (engine.isEmpty()) {
            Set<KindId> kinds = dossiers.stream()
                    .flatMap(dossier -> dossier.events().values().stream())
                    .map(Event::kind)
                    .collect(Collectors.toSet());
            Vocabulary reported = dossiers.get(0).vocabulary();
            engine = Optional.of(new DroolsReasoner(rules.applicableTo(kinds, reported)));
        }
        return engine.get();
    }

    private static String causeOf(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause
                + Stream.of(cause.getStackTrace())
                        .limit(8)
                        .map(frame -> "\n    " + frame)
                        .collect(Collectors.joining());
    }
}
