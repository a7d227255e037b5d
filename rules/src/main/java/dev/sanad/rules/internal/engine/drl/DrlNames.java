package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the names of kinds and roles in DRL. */
final class DrlNames {
    private static final Pattern KIND = Pattern.compile("\\bkind\\s*\\.\\s*isA\\s*\\(\\s*\"([^\"]*)\"");
    private static final Pattern ROLE = Pattern.compile(
            "(?<![)\\w]\\.)\\b(actors|topics|events|states|text|number|time|isKnown|role|each|test)\\s*\\(\\s*\"([^\"]*)\"");
    private static final Pattern MAP =
            Pattern.compile("\\s*,\\s*(?:java\\s*\\.\\s*util\\s*\\.\\s*)?Map\\s*\\.\\s*of\\s*\\(");
    private static final Pattern SOUGHT = Pattern.compile("\\bsought\\s*\\(\\s*\"([^\"]*)\"");

    private final SourceFile file;
    private final Vocabulary vocabulary;
    private final Problems problems;

    DrlNames(SourceFile file, Vocabulary vocabulary, Problems problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The kinds that a pattern asks for. */
    Set<KindId> kinds(int start, int end) {
        Set<KindId> kinds = new TreeSet<>();
        Matcher matcher = KIND.matcher(file.content()).region(start, end);
        while (matcher.find()) {
            KindId kind = new KindId(matcher.group(1));
            if (vocabulary.find(kind).isPresent()) {
                kinds.add(kind);
            } else {
                unknown(DrlCodes.UNKNOWN_KIND, matcher, 1, "unknown kind", names());
            }
        }
        return kinds;
    }

    /** Checks the roles that a pattern reads of facts of these kinds. */
    void checkRoles(Set<KindId> kinds, int start, int end) {
        Set<String> known = readable(kinds);
        Matcher matcher = ROLE.matcher(file.content()).region(start, end);
        while (matcher.find()) {
            if (!known.contains(matcher.group(2))) {
                unknown(DrlCodes.UNKNOWN_ROLE, matcher, 2, "no role", List.copyOf(known));
            }
        }
    }

    /** The roles that facts of these kinds can have; those of any kind if none is named. */
    private Set<String> readable(Set<KindId> kinds) {
        Set<String> known = new TreeSet<>();
        Stream.of(CommonRole.values()).map(CommonRole::keyword).forEach(known::add);
        for (Kind kind : vocabulary.kinds().values()) {
            if (kinds.isEmpty() || kinds.stream().anyMatch(wanted -> vocabulary.isA(kind.id(), wanted))) {
                known.addAll(kind.roles().keySet());
            }
        }
        return known;
    }

    /** Checks the kinds and roles in descriptions of absent or counted facts. */
    void checkSought(int from, int end) {
        Matcher matcher = SOUGHT.matcher(file.content()).region(from, end);
        while (matcher.find()) {
            KindId kind = new KindId(matcher.group(1));
            if (vocabulary.find(kind).isEmpty()) {
                unknown(DrlCodes.UNKNOWN_KIND, matcher, 1, "unknown kind", names());
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

    /**
     * Checks the roles that a conclusion is given: the keys of a {@code Map.of}, or the first words of each {@code with}.
     *
     * @param from the position behind the kind
     */
    void checkGiven(KindId kind, int from) {
        Set<String> known = vocabulary.kind(kind).roles().keySet();
        ChainedCalls calls = new ChainedCalls(file.content());
        Matcher map = MAP.matcher(file.content()).region(from, file.content().length());
        List<ChainedCalls.Words> given = map.lookingAt() ? calls.keys(map.end()) : calls.firstWords("with", from);
        given.stream()
                .filter(role -> !known.contains(role.text()))
                .forEach(role ->
                        unknown(DrlCodes.UNKNOWN_ROLE, role.text(), role.start(), "no role", List.copyOf(known)));
    }

    /** Reports an unknown name in a match. */
    void unknown(ProblemCode code, Matcher matcher, int group, String what, List<String> known) {
        unknown(code, matcher.group(group), matcher.start(group), what, known);
    }

    private void unknown(ProblemCode code, String name, int start, String what, List<String> known) {
        problems.error(code, file.mark(start, name.length()), what + " '" + name + "'", Suggestion.remedy(name, known));
    }

    private List<String> names() {
        return vocabulary.kinds().keySet().stream().map(KindId::value).toList();
    }

    /** The kinds that rules may conclude. */
    List<String> conclusions() {
        return vocabulary.kinds().values().stream()
                .filter(Kind::isConclusion)
                .map(kind -> kind.id().value())
                .toList();
    }
}
