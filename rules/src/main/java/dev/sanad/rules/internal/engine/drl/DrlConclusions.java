package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;

/** The check of a right-hand side: the kinds that it concludes, and that it does nothing else. */
final class DrlConclusions {
    private static final Pattern CONCLUDE =
            Pattern.compile("\\bconclude\\s*\\(\\s*drools\\s*,\\s*(?:conclusion\\s*\\(\\s*)?(\"([^\"]*)\")?");
    private static final Pattern CHANGE =
            Pattern.compile("\\b(insert|insertLogical|modify|update|delete|retract)\\s*[({]");

    private final SourceFile file;
    private final Vocabulary vocabulary;
    private final DrlNames names;
    private final Problems problems;

    DrlConclusions(SourceFile file, Vocabulary vocabulary, DrlNames names, Problems problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.names = names;
        this.problems = problems;
    }

    /**
     * The kinds that a rule concludes.
     *
     * @param name the place of the rule's name
     */
    Set<KindId> of(RuleDescr rule, SourceMark name) {
        int start = Math.max(0, rule.getConsequenceOffset());
        int from = Math.max(start, rule.getStartCharacter());
        int end = Math.min(file.content().length(), Math.max(from, rule.getEndCharacter() + 1));
        Set<KindId> kinds = new TreeSet<>();
        Matcher matcher = CONCLUDE.matcher(file.content()).region(from, end);
        boolean found = false;
        while (matcher.find()) {
            found = true;
            if (matcher.group(2) == null) {
                problems.error(
                        DrlCodes.KIND_NOT_LITERAL,
                        file.mark(matcher.start(), matcher.end() - matcher.start()),
                        "the kind to conclude is not written out here",
                        "write it as a text: conclude( drools, \"kind\", ... )");
                continue;
            }
            KindId kind = new KindId(matcher.group(2));
            if (vocabulary.find(kind).filter(Kind::isConclusion).isPresent()) {
                kinds.add(kind);
                names.checkGiven(kind, matcher.end());
            } else {
                names.unknown(DrlCodes.UNKNOWN_KIND, matcher, 2, "unknown conclusion kind", names.conclusions());
            }
        }
        if (!found) {
            problems.error(
                    DrlCodes.NOTHING_CONCLUDED,
                    name,
                    "the rule '" + rule.getName() + "' concludes nothing",
                    "add conclude( drools, \"kind\", Map.of(\"role\", value) ); after 'then'");
        }
        names.checkSought(from, end);
        Matcher change = CHANGE.matcher(file.content()).region(from, end);
        while (change.find()) {
            problems.error(
                    DrlCodes.CHANGES_FACTS,
                    file.mark(change.start(1), change.group(1).length()),
                    "'" + change.group(1) + "' would change facts without a record",
                    "rules only conclude: use conclude( drools, ... )");
        }
        return kinds;
    }
}
