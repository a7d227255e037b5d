package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.problem.Suggestion;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.StratifiedRule.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks the names in a DRL rule, and reads which kinds it needs and concludes. */
final class DrlRuleReader {
    private static final Pattern CERTAINTY = Pattern.compile("\\b(certainty\\b|getCertainty\\s*\\()");
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("#\\d+$");
    private static final Set<String> TYPES = Set.of("Event", "AnyEvent");

    private final RuleDescr rule;
    private final SourceFile file;
    private final String pack;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final DrlNames names;
    private final RightHandSide rightHandSide;
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<KindId> absences = new ArrayList<>();
    private boolean asksForCertainty;

    DrlRuleReader(RuleDescr rule, SourceFile file, String pack, Vocabulary vocabulary, Problems problems) {
        this.rule = rule;
        this.file = file;
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.names = new DrlNames(file, vocabulary, problems);
        this.rightHandSide = new RightHandSide(String.valueOf(rule.getConsequence()));
    }

    Optional<CodedRule> read() {
        rule.getAttributes()
                .values()
                .forEach(attribute -> error(
                        DrlCodes.ORDER_MATTERS,
                        mark(attribute),
                        "'" + attribute.getName() + "' would make the result depend on the order of rules",
                        "remove it: rules apply in the order that their conclusions need"));
        visit(rule.getLhs(), false);
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

    private void visit(BaseDescr condition, boolean complete) {
        if (condition instanceof PatternDescr pattern) {
            pattern(pattern, complete);
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
            not.getDescrs().forEach(inner -> visit((BaseDescr) inner, true));
        } else if (condition instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(inner -> visit((BaseDescr) inner, complete));
        }
    }

    private void pattern(PatternDescr pattern, boolean complete) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            boolean collects = accumulate.getFunctions().stream()
                    .anyMatch(function -> function.getFunction().startsWith("collect")
                            && (function.getBind() != null || pattern.getIdentifier() != null));
            if (!collects) {
                error(
                        DrlCodes.ELEMENTS_NOT_COLLECTED,
                        mark(pattern),
                        "this accumulate yields a number but does not record which facts it counts",
                        "collect them too: accumulate( $it : Event( ... ); $all : collectList($it), ... )");
            }
            if (accumulate.getInput() != null) {
                visit(accumulate.getInput(), true);
            }
            return;
        }
        if (pattern.getSource() != null) {
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
        Set<KindId> kinds = names.kinds(start, end);
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
        if (complete) {
            absences.addAll(kinds);
        }
        names.checkRoles(kinds, start, end);
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
