package dev.sanad.rules.engine.drl;

import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.problem.Suggestion;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.Layered.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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

/** Checks the names of one DRL rule and tells what it concludes from what. */
final class DrlRuleReader {
    private static final Pattern KIND = Pattern.compile("\\bkind\\s*\\.\\s*isA\\s*\\(\\s*\"([^\"]*)\"");
    private static final Pattern ROLE = Pattern.compile(
            "(?<![)\\w]\\.)\\b(actors|topics|events|states|text|number|time|isKnown|role|each|test)\\s*\\(\\s*\"([^\"]*)\"");
    private static final Pattern CONCLUDE =
            Pattern.compile("\\bconclude\\s*\\(\\s*drools\\s*,\\s*(?:conclusion\\s*\\(\\s*)?(\"([^\"]*)\")?");
    private static final Pattern SOUGHT = Pattern.compile("\\bsought\\s*\\(\\s*\"([^\"]*)\"");
    private static final Pattern CHANGE =
            Pattern.compile("\\b(insert|insertLogical|modify|update|delete|retract)\\s*[({]");
    private static final Pattern CERTAINTY = Pattern.compile("\\b(certainty\\b|getCertainty\\s*\\()");
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("#\\d+$");
    /** What every fact can be asked for like a role. */
    private static final Set<String> OF_EVERY_FACT = Set.of("time", "place");

    private static final Set<String> TYPES = Set.of("Event", "AnyEvent");

    private final RuleDescr rule;
    private final SourceFile file;
    private final String pack;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final RightHandSide rightHandSide;
    private final List<Need> needs = new ArrayList<>();
    private final List<KindId> absences = new ArrayList<>();
    private boolean asksForCertainty;

    DrlRuleReader(RuleDescr rule, SourceFile file, String pack, Vocabulary vocabulary, Problems problems) {
        this.rule = rule;
        this.file = file;
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.rightHandSide = new RightHandSide(String.valueOf(rule.getConsequence()));
    }

    Optional<CodedRule> read() {
        rule.getAttributes()
                .values()
                .forEach(attribute -> error(
                        DrlCodes.ORDER_MATTERS,
                        mark(attribute),
                        "'" + attribute.getName() + "' would make the result depend on an order",
                        "remove it: rules apply in the order that their conclusions need"));
        visit(rule.getLhs(), false);
        Set<KindId> concludes = concluded();
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
                        needs,
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
                    "match the fact as a pattern of its own, or collect with accumulate( ...; $all : collectList($it) )");
        } else if (condition instanceof EvalDescr) {
            error(
                    DrlCodes.NOT_RECORDED,
                    mark(condition),
                    "what 'eval' looks at cannot be recorded",
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
                        "this accumulate tells a number but not which facts it counts",
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
                    "there are no facts of type '" + pattern.getObjectType() + "'",
                    Suggestion.closest(pattern.getObjectType(), TYPES)
                            .map(close -> "did you mean '" + close + "'?")
                            .orElse("match Event( kind.isA(\"...\") ), or AnyEvent for plans and guesses too"));
            return;
        }
        int start = Math.max(0, pattern.getStartCharacter());
        int end = Math.min(file.content().length(), Math.max(start, pattern.getEndCharacter() + 1));
        Set<KindId> kinds = kinds(start, end);
        boolean nested =
                rightHandSide.passesOn(pattern.getIdentifier(), file.content().substring(start, end));
        if (kinds.isEmpty()) {
            vocabulary.kinds().values().stream()
                    .filter(kind -> kind.isConclusion())
                    .forEach(kind -> needs.add(new Need(kind.id(), complete, nested)));
        }
        boolean certain = CERTAINTY.matcher(file.content()).region(start, end).find();
        asksForCertainty |= certain;
        kinds.forEach(kind -> needs.add(new Need(kind, complete || certain, nested)));
        if (complete) {
            absences.addAll(kinds);
        }
        checkRoles(kinds, start, end);
    }

    private Set<KindId> kinds(int start, int end) {
        Set<KindId> kinds = new TreeSet<>();
        Matcher matcher = KIND.matcher(file.content()).region(start, end);
        while (matcher.find()) {
            KindId kind = new KindId(matcher.group(1));
            if (vocabulary.find(kind).isPresent()) {
                kinds.add(kind);
            } else {
                unknown(DrlCodes.UNKNOWN_KIND, matcher, 1, "unknown kind", names(vocabulary));
            }
        }
        return kinds;
    }

    private void checkRoles(Set<KindId> kinds, int start, int end) {
        Set<String> known = readable(kinds);
        Matcher matcher = ROLE.matcher(file.content()).region(start, end);
        while (matcher.find()) {
            if (!known.contains(matcher.group(2))) {
                unknown(DrlCodes.UNKNOWN_ROLE, matcher, 2, "no role", List.copyOf(known));
            }
        }
    }

    /** The roles that facts of some of these kinds can have; of any kind if none is named. */
    private Set<String> readable(Set<KindId> kinds) {
        Set<String> known = new TreeSet<>(OF_EVERY_FACT);
        for (Kind kind : vocabulary.kinds().values()) {
            if (kinds.isEmpty() || kinds.stream().anyMatch(wanted -> vocabulary.isA(kind.id(), wanted))) {
                known.addAll(kind.roles().keySet());
            }
        }
        return known;
    }

    /** What is described as absent or counted must be as there is. */
    private void checkSought(int from, int end) {
        Matcher matcher = SOUGHT.matcher(file.content()).region(from, end);
        while (matcher.find()) {
            KindId kind = new KindId(matcher.group(1));
            if (vocabulary.find(kind).isEmpty()) {
                unknown(DrlCodes.UNKNOWN_KIND, matcher, 1, "unknown kind", names(vocabulary));
                continue;
            }
            Set<String> known = readable(Set.of(kind));
            new ChainedCalls(file.content())
                    .firstWords("where", matcher.end()).stream()
                            .filter(role -> !known.contains(role.text()))
                            .forEach(role -> unknown(
                                    DrlCodes.UNKNOWN_ROLE, role.text(), role.start(), "no role", List.copyOf(known)));
        }
    }

    private Set<KindId> concluded() {
        int start = Math.max(0, rule.getConsequenceOffset());
        int from = Math.max(start, rule.getStartCharacter());
        int end = Math.min(file.content().length(), Math.max(from, rule.getEndCharacter() + 1));
        Set<KindId> kinds = new TreeSet<>();
        Matcher matcher = CONCLUDE.matcher(file.content()).region(from, end);
        boolean found = false;
        while (matcher.find()) {
            found = true;
            if (matcher.group(2) == null) {
                error(
                        DrlCodes.KIND_NOT_LITERAL,
                        Place.at(file, matcher.start(), matcher.end() - matcher.start()),
                        "the kind that is concluded is not written here",
                        "write it as a text: conclude( drools, \"kind\", ... )");
                continue;
            }
            KindId kind = new KindId(matcher.group(2));
            if (vocabulary.find(kind).filter(Kind::isConclusion).isPresent()) {
                kinds.add(kind);
            } else {
                unknown(DrlCodes.UNKNOWN_KIND, matcher, 2, "unknown kind of conclusions", conclusions(vocabulary));
            }
        }
        if (!found) {
            error(
                    DrlCodes.NOTHING_CONCLUDED,
                    nameMark(),
                    "the rule '" + rule.getName() + "' concludes nothing",
                    "add conclude( drools, \"kind\", Map.of(\"role\", value) ); after 'then'");
        }
        checkSought(from, end);
        Matcher change = CHANGE.matcher(file.content()).region(from, end);
        while (change.find()) {
            error(
                    DrlCodes.CHANGES_FACTS,
                    Place.at(file, change.start(1), change.group(1).length()),
                    "'" + change.group(1) + "' would change facts without a record",
                    "rules only conclude: use conclude( drools, ... )");
        }
        return kinds;
    }

    private void unknown(ProblemCode code, Matcher matcher, int group, String what, List<String> known) {
        unknown(code, matcher.group(group), matcher.start(group), what, known);
    }

    private void unknown(ProblemCode code, String name, int start, String what, List<String> known) {
        error(code, Place.at(file, start, name.length()), what + " '" + name + "'", Suggestion.remedy(name, known));
    }

    private static List<String> names(Vocabulary vocabulary) {
        return vocabulary.kinds().keySet().stream().map(KindId::value).toList();
    }

    private static List<String> conclusions(Vocabulary vocabulary) {
        return vocabulary.kinds().values().stream()
                .filter(Kind::isConclusion)
                .map(kind -> kind.id().value())
                .toList();
    }

    private SourceMark nameMark() {
        int at = file.content().indexOf(rule.getName(), Math.max(0, rule.getStartCharacter()));
        return at < 0 ? mark(rule) : Place.at(file, at, rule.getName().length());
    }

    private SourceMark mark(BaseDescr part) {
        return part.getStartCharacter() >= 0
                ? Place.at(file, part.getStartCharacter(), Math.max(1, firstWord(part.getStartCharacter())))
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
