package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.CodedAbsence;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.StratifiedRule.Dependency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks the names in a DRL rule, and reads which kinds it needs and concludes. */
final class DrlRuleReader {
    private static final Pattern CERTAINTY =
            Pattern.compile("\\b(certainty\\b|getCertainty\\s*\\(|hasRoots\\s*\\(|hasRootGraded\\s*\\()");
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("#\\d+$");
    private static final Set<String> TYPES = Set.of("Event", "AnyEvent");

    private final RuleDescr rule;
    private final SourceFile file;
    private final String pack;
    /** The queries of the file, which are refused where they are declared. */
    private final Set<String> queries;

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final DrlNames names;
    private final RightHandSide rightHandSide;
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<CodedAbsence> absences = new ArrayList<>();
    private boolean asksForCertainty;

    DrlRuleReader(
            RuleDescr rule,
            SourceFile file,
            String pack,
            Vocabulary vocabulary,
            Set<String> queries,
            Problems problems) {
        this.rule = rule;
        this.file = file;
        this.pack = pack;
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.names = new DrlNames(file, vocabulary, problems);
        this.rightHandSide = new RightHandSide(String.valueOf(rule.getConsequence()));
    }

    Optional<CodedRule> read() {
        rule.getAttributes().values().forEach(this::refuse);
        visit(rule.getLhs(), Place.HELD);
        Set<KindId> concludes = new DrlConclusions(file, vocabulary, names, problems).of(rule, nameMark());
        DrlMetadata metadata = new DrlMetadata(rule, this::markOf, problems);
        String name = ONE_OF_SEVERAL.matcher(rule.getName()).replaceFirst("");
        RuleCard card = new RuleCard(
                new RuleId(name),
                metadata.title().orElseGet(() -> LocalizedText.of(name)),
                metadata.strength(),
                metadata.standing(),
                metadata.because());
        return concludes.isEmpty()
                ? Optional.empty()
                : Optional.of(new CodedRule(
                        new RuleId(rule.getName()),
                        card,
                        pack,
                        concludes,
                        dependencies,
                        absences,
                        asksForCertainty,
                        file,
                        nameMark()));
    }

    /** The part that a pattern plays in a rule. */
    private enum Place {
        /** A fact matches it. */
        HELD,
        /** No fact may match it. */
        ABSENT,
        /** All that match it are collected. */
        COUNTED
    }

    private void refuse(AttributeDescr attribute) {
        boolean isDialect = attribute.getName().equals("dialect");
        error(
                isDialect ? DrlCodes.UNAVAILABLE : DrlCodes.ORDER_MATTERS,
                mark(attribute),
                isDialect
                        ? "'dialect' is not available: the code of rules is Java"
                        : "'" + attribute.getName() + "' would make the result depend on the order of rules",
                isDialect ? "remove it" : "remove it: rules apply in the order that their conclusions need");
    }

    private void visit(BaseDescr condition, Place place) {
        if (condition instanceof PatternDescr pattern) {
            pattern(pattern, place);
        } else if (condition instanceof ExistsDescr || condition instanceof ForallDescr) {
            error(
                    DrlCodes.NOT_RECORDED,
                    mark(condition),
                    "the facts behind '" + (condition instanceof ExistsDescr ? "exists" : "forall")
                            + "' cannot be recorded",
                    "match the fact in a separate pattern, or collect with accumulate( ...; $all : collectList($it) )");
        } else if (condition instanceof EvalDescr) {
            error(
                    DrlCodes.NOT_RECORDED,
                    mark(condition),
                    "the facts behind 'eval' cannot be recorded",
                    "write it as a constraint of a pattern");
        } else if (condition instanceof NotDescr not) {
            not.getDescrs().forEach(inner -> {
                if (inner instanceof AndDescr joined && joined.getDescrs().size() > 1) {
                    error(
                            DrlCodes.NOT_RECORDED,
                            mark(condition),
                            "that several facts are not there together cannot be recorded",
                            "write a 'not' for each, or a rule for each way in which they are not");
                } else {
                    visit((BaseDescr) inner, Place.ABSENT);
                }
            });
        } else if (condition instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(inner -> visit((BaseDescr) inner, place));
        }
    }

    private void pattern(PatternDescr pattern, Place place) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            accumulate(pattern, accumulate);
            return;
        }
        if (pattern.getSource() instanceof CollectDescr collected) {
            visit(collected.getInputPattern(), Place.COUNTED);
            return;
        }
        if (pattern.getSource() != null) {
            return;
        }
        if (queries.contains(pattern.getObjectType())) {
            return;
        }
        if (!TYPES.contains(pattern.getObjectType())) {
            error(
                    DrlCodes.UNKNOWN_TYPE,
                    mark(pattern),
                    "unknown fact type '" + pattern.getObjectType() + "'",
                    Suggestion.closest(pattern.getObjectType(), TYPES)
                            .map(close -> "did you mean '" + close + "'?")
                            .orElse("match Event( kind.isA(\"...\") ), or AnyEvent for plans and guesses too"));
            return;
        }
        int start = Math.max(0, pattern.getStartCharacter());
        int end = Math.min(file.content().length(), Math.max(start, pattern.getEndCharacter() + 1));
        PatternText text = new PatternText(file.content().substring(start, end));
        text.otherKinds()
                .ifPresent(word -> error(
                        DrlCodes.NOT_RECORDED,
                        file.mark(start + word.start(), word.text().length()),
                        "facts of any kind but some cannot be recorded",
                        "name the kinds that are meant: kind.isA(\"a\") || kind.isA(\"b\")"));
        text.temporalOperator()
                .ifPresent(word -> error(
                        DrlCodes.UNAVAILABLE,
                        file.mark(start + word.start(), word.text().length()),
                        "'" + word.text() + "' is not available: facts have days, and no operator of Drools reads them",
                        "write timeIs(\"" + word.text()
                                + "\", $other), with a length such as \"after within 30 days\""));
        Set<KindId> kinds = names.kinds(start, end);
        boolean complete = place != Place.HELD;
        boolean nested =
                rightHandSide.passesOn(pattern.getIdentifier(), file.content().substring(start, end));
        if (kinds.isEmpty()) {
            vocabulary.kinds().values().stream()
                    .filter(kind -> kind.isConclusion())
                    .forEach(kind -> dependencies.add(new Dependency(kind.id(), complete, nested)));
        }
        boolean certain = CERTAINTY.matcher(file.content()).region(start, end).find();
        asksForCertainty |= certain;
        kinds.forEach(kind -> dependencies.add(new Dependency(kind, complete || certain, nested)));
        if (place == Place.ABSENT) {
            kinds.forEach(kind -> absences.add(new CodedAbsence(kind, text.condition())));
        }
        names.checkRoles(kinds, start, end);
    }

    /** The facts of a group are known from a function that collects the facts themselves. */
    private void accumulate(PatternDescr pattern, AccumulateDescr accumulate) {
        Set<String> facts = new HashSet<>();
        if (accumulate.getInput() != null) {
            visit(accumulate.getInput(), Place.COUNTED);
            identifiers(accumulate.getInput(), facts);
        }
        boolean collects = accumulate.getFunctions().stream()
                .filter(function -> function.getBind() != null || pattern.getIdentifier() != null)
                .filter(function -> function.getFunction().startsWith("collect"))
                .anyMatch(function ->
                        Stream.of(function.getParams()).map(String::strip).anyMatch(facts::contains));
        if (!collects) {
            error(
                    DrlCodes.ELEMENTS_NOT_COLLECTED,
                    mark(pattern),
                    "this accumulate does not record which facts it counts",
                    "collect them too: accumulate( $it : Event( ... ); $all : collectList($it), ... )");
        }
    }

    private static void identifiers(BaseDescr input, Set<String> found) {
        if (input instanceof PatternDescr pattern && pattern.getIdentifier() != null) {
            found.add(pattern.getIdentifier());
        } else if (input instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(inner -> identifiers((BaseDescr) inner, found));
        }
    }

    private SourceMark nameMark() {
        int at = file.content().indexOf(rule.getName(), Math.max(0, rule.getStartCharacter()));
        return at < 0 ? mark(rule) : file.mark(at, rule.getName().length());
    }

    private SourceMark mark(BaseDescr part) {
        return part.getStartCharacter() >= 0
                ? file.mark(part.getStartCharacter(), Math.max(1, firstWord(part.getStartCharacter())))
                : new SourceMark(file, Math.max(1, part.getLine()), Math.max(1, part.getColumn() + 1), 1);
    }

    private SourceMark markOf(AnnotationDescr annotation) {
        return mark(annotation);
    }

    private int firstWord(int from) {
        int end = from;
        while (end < file.content().length()
                && Character.isLetter(file.content().charAt(end))) {
            end++;
        }
        return end - from;
    }

    private void error(ProblemCode code, SourceMark mark, String message, String remedy) {
        problems.error(code, mark, message, remedy);
    }
}
