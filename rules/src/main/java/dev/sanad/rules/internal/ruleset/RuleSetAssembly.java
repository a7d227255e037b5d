package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.Parameters;
import dev.sanad.rules.internal.language.RuleOutline;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.language.Strata;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assembles a rule set from the packs that were found. */
public final class RuleSetAssembly {
    private final PackFinder packs;
    private final ParameterReader parameters;
    private final Problems problems;
    private final SourceMark mark;
    private final Optional<Reported> reported;
    private Vocabulary vocabulary;

    /**
     * What there is to reason about.
     *
     * @param kinds the kinds of the events
     * @param vocabulary their vocabulary, which may have subkinds that the rules do not know
     */
    record Reported(Set<KindId> kinds, Vocabulary vocabulary) {}

    /**
     * An assembly.
     *
     * @param vocabulary the rule set's own vocabulary, joined by those of the packs
     * @param mark the place of the rule set
     * @param reported the events, if rules that cannot match them are not wanted, nor whatever is wrong with these
     */
    RuleSetAssembly(
            PackFinder packs,
            ParameterReader parameters,
            Vocabulary vocabulary,
            SourceMark mark,
            Problems problems,
            Optional<Reported> reported) {
        this.packs = packs;
        this.parameters = parameters;
        this.vocabulary = vocabulary;
        this.mark = mark;
        this.problems = problems;
        this.reported = reported;
    }

    /**
     * The rule set; empty, with problems, if it cannot be used.
     *
     * @param without the rules to exclude
     * @param languages the languages that texts should have
     */
    Optional<RuleSet> assemble(String name, LocalizedText title, Set<String> without, List<Language> languages) {
        packs.found().forEach(pack -> pack.vocabulary().ifPresent(this::join));
        reported.ifPresent(this::leaveOutUnreachable);
        Parameters values = parameters.values();
        List<Pack> read = packs.found().stream()
                .map(pack -> pack.read(vocabulary, values))
                .toList();
        checkDuplicates(read.stream().flatMap(RuleSetAssembly::rulesOf).toList(), problems);
        List<Pack> used = read.stream().map(pack -> pack.without(without)).toList();
        List<StratifiedRule> rules =
                used.stream().flatMap(RuleSetAssembly::rulesOf).toList();
        checkNotEmpty(rules, mark, problems);
        if (problems.hasErrors()) {
            return Optional.empty(); // and a rule that could not be read may use any parameter
        }
        parameters.warnOfUnused(values);
        Checked<Strata> strata = Strata.of(rules, vocabulary);
        problems.addAll(strata.problems());
        return strata.value().map(layers -> new RuleSet(name, title, vocabulary, used, layers, languages));
    }

    /** Leaves unread the rules that cannot match, because the facts that they need cannot follow from the events. */
    private void leaveOutUnreachable(Reported events) {
        Vocabulary kinds = vocabulary.and(events.vocabulary());
        Set<KindId> possible = new HashSet<>();
        events.kinds().forEach(kind -> possible.addAll(kinds.ancestorsOf(kind)));
        List<YamlNode> open = packs.found().stream()
                .flatMap(pack -> pack.written().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        boolean grown = true;
        while (grown) {
            grown = open.removeIf(rule -> {
                boolean can = RuleOutline.canMatch(rule, possible);
                if (can) {
                    RuleOutline.concluded(rule).ifPresent(kind -> possible.addAll(kinds.ancestorsOf(kind)));
                }
                return can;
            });
        }
        packs.found().forEach(pack -> pack.leaveOut(open));
    }

    private void join(Vocabulary other) {
        Set<KindId> clashes = vocabulary.clashesWith(other);
        if (!clashes.isEmpty()) {
            problems.error(
                    RuleSetCodes.VOCABULARIES_CLASH,
                    mark,
                    "the vocabularies '" + vocabulary.name() + "' and '" + other.name() + "' mean different things by '"
                            + clashes.iterator().next() + "'",
                    "rename the kind in one of them, or extend the other vocabulary");
        }
        vocabulary = vocabulary.and(other);
    }

    private static Stream<StratifiedRule> rulesOf(Pack pack) {
        return Stream.concat(pack.rules().stream(), pack.codedRules().stream());
    }

    /** Reports that there are no rules, unless something else is wrong. */
    public static void checkNotEmpty(List<? extends StratifiedRule> rules, SourceMark mark, Problems problems) {
        if (rules.isEmpty() && !problems.hasErrors()) {
            problems.error(RuleSetCodes.NO_RULES, mark, "this rule set has no rules", "add packs that have rules");
        }
    }

    /** Reports rules of the same name. */
    public static void checkDuplicates(List<? extends StratifiedRule> rules, Problems problems) {
        Map<String, StratifiedRule> first = new HashMap<>();
        for (StratifiedRule rule : rules) {
            StratifiedRule earlier = first.putIfAbsent(rule.id().value(), rule);
            if (earlier != null) {
                problems.error(
                        RuleSetCodes.DUPLICATE_RULE,
                        rule.mark(),
                        "the rule '" + rule.id() + "' is already declared",
                        "the first is at " + earlier.mark() + "; give one of them another name");
            }
        }
    }
}
