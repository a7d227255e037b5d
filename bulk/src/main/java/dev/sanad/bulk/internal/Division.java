package dev.sanad.bulk.internal;

import dev.sanad.bulk.KeepingFailed;
import dev.sanad.bulk.Watcher;
import dev.sanad.core.dossier.CaseKey;
import dev.sanad.core.dossier.Part;
import dev.sanad.core.dossier.PartSort;
import dev.sanad.core.dossier.Setting;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Divides the lines of files of events: each goes to its cases. */
public final class Division implements EventLines.LineTaker {
    private static final String KIND = "kind";

    /** Names that all cases share are kept in memory, as they are declared. */
    private final List<Part> declared = new ArrayList<>();

    private final Set<KindId> kinds = new HashSet<>();
    private final CaseKey key;
    private final Set<String> keys;
    private final Function<Part, SortedSet<String>> casesOf;
    private final Keeper keeper;
    private final Watcher watcher;

    /** Keeps the lines of a case until all have been divided. */
    public interface Keeper {
        /** Keeps a line of a case. */
        void keep(Stored line) throws KeepingFailed;
    }

    /** A division by a key, where a setting says who is who. */
    public Division(CaseKey key, Setting setting, Keeper keeper, Watcher watcher) {
        this.key = key;
        this.keys = Stream.of(Set.of(KIND), PartSort.declaringKeys(), key.keys(setting))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        this.casesOf = key.finder(setting);
        this.keeper = keeper;
        this.watcher = watcher;
    }

    /** Whether a part declares for all cases what can be used. */
    public static boolean declares(Part part) {
        return part.isDeclaration() && part.problems().stream().noneMatch(Problem::isError);
    }

    /** The keys of a line that it looks at. */
    public Set<String> keys() {
        return keys;
    }

    @Override
    public boolean take(EventLines.Line line) throws KeepingFailed {
        for (Problem problem : line.stated().problems()) {
            if (problem.isError() && !watcher.wrong(problem)) {
                return false;
            }
        }
        for (Part part : line.stated().parts()) {
            if (!divide(part, line)) {
                return false;
            }
        }
        return true;
    }

    private boolean divide(Part part, EventLines.Line line) throws KeepingFailed {
        for (Problem problem : part.problems()) {
            if (problem.isError()) {
                return watcher.wrong(problem);
            }
        }
        if (part.isDeclaration()) {
            declared.add(part);
            return true;
        }
        SortedSet<String> cases = casesOf.apply(part);
        if (cases.isEmpty() && !watcher.apart(apart(line.mark()))) {
            return false;
        }
        part.texts(KIND).forEach(kind -> kinds.add(new KindId(kind)));
        for (String each : cases) {
            keeper.keep(new Stored(each, line.file(), line.mark().line(), line.bytes()));
        }
        return true;
    }

    private Problem apart(SourceMark mark) {
        return key.fold(
                () -> missing(mark, "this line names no case", "add the key 'case'"),
                () -> missing(
                        mark, "nobody takes part in this event, so that it belongs to no pair", "name its actors"),
                role -> missing(
                        mark,
                        "this event has no '" + role + "', so that it belongs to no case",
                        "add '" + role + "', or divide the events by another key"));
    }

    private static Problem missing(SourceMark mark, String message, String remedy) {
        return new Problem(YamlProblem.MISSING_KEY.in(Form.DOSSIER), Severity.ERROR, mark, message, remedy);
    }

    /** The actors, topics and sources that belong to no case. */
    public List<Part> declared() {
        return declared;
    }

    /** The kinds of the events, some of which may be misspelt. */
    public Set<KindId> kinds() {
        return kinds;
    }
}
