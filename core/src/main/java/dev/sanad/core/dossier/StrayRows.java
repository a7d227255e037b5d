package dev.sanad.core.dossier;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Names;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the rows of tables whose cells do not stand under their columns: those that are shifted, and those that name the
 * columns again in other words. One cell may be a slip; two that belong elsewhere have one cause, which is one problem.
 */
final class StrayRows {
    private static final Pattern DAY =
            Pattern.compile("[0-9\u0660-\u0669]{4}-[0-9\u0660-\u0669]{2}-[0-9\u0660-\u0669]{2}");

    private static final Pattern NO_TIME = Pattern.compile("[^0-9\u0660-\u0669.]*");

    private final KnownNames names;
    private final Casts casts;
    private final Vocabulary vocabulary;
    private final List<String> kinds;
    /** The sort that the columns of roles have in all kinds. */
    private final Map<String, Optional<Sort>> sorts = new HashMap<>();

    StrayRows(KnownNames names, Casts casts, Vocabulary vocabulary) {
        this.names = names;
        this.casts = casts;
        this.vocabulary = vocabulary;
        this.kinds = vocabulary.kinds().keySet().stream().map(KindId::value).toList();
    }

    /**
     * A cell.
     *
     * @param column the name of its column
     * @param isFirst whether it stands just below that name, where names of columns are to be expected
     */
    private record Cell(String column, boolean isFirst, SourceMark mark, List<String> texts) {
        boolean isAll(Predicate<String> fits) {
            return texts.stream().allMatch(fits);
        }

        boolean isDay() {
            return isAll(text -> DAY.matcher(text).matches());
        }
    }

    /** Whether an event is such a row, which is then reported. */
    boolean isStray(YamlNode event, ReadingContext reading) {
        List<Cell> stray = cells(event).filter(this::isStray).toList();
        if (stray.size() < 2) {
            return false;
        }
        // What names it is not wrong as well.
        event.find("id").flatMap(YamlNode::asLeaf).map(YamlNode.Leaf::text).ifPresent(names::addEvent);
        Cell one = stray.get(0);
        Cell other = stray.get(1);
        reading.error(
                YamlProblem.WRONG_SHAPE,
                one.mark(),
                "this row does not fit its columns: '" + String.join("; ", one.texts()) + "' stands under '"
                        + one.column() + "', and '" + String.join("; ", other.texts()) + "' under '" + other.column()
                        + "'",
                "if its cells are shifted, move them back; if it names the columns again, remove it");
        return true;
    }

    /** The cells of a row, none of which has its key beside it. */
    private static Stream<Cell> cells(YamlNode event) {
        return event.asMapping().stream()
                .flatMap(row -> Stream.concat(
                        row.entries().stream(),
                        row.find("cites").flatMap(YamlNode::asListing).stream()
                                .flatMap(cites -> cites.items().stream())
                                .flatMap(cite -> cite.asMapping().stream())
                                .flatMap(cite -> cite.entries().stream())))
                .filter(entry ->
                        entry.key().mark().line() < entry.value().mark().line())
                .map(entry -> new Cell(
                        entry.key().text(),
                        entry.key().mark().line() + 1 == entry.value().mark().line(),
                        entry.value().mark(),
                        Stream.concat(
                                        entry.value().asLeaf().stream(),
                                        entry.value().asListing().stream()
                                                .flatMap(list -> list.items().stream())
                                                .flatMap(item -> item.asLeaf().stream()))
                                .map(YamlNode.Leaf::text)
                                .toList()))
                .filter(cell -> !cell.texts().isEmpty());
    }

    private boolean isStray(Cell cell) {
        return switch (cell.column()) {
            case "id" -> !cell.isAll(Names::isId);
            case "kind" -> cell.isFirst() ? !cell.isAll(this::isLikeKind) : isElsewhere(cell, this::isLikeKind);
            case "time", "retracted" -> cell.isAll(text -> NO_TIME.matcher(text).matches());
            case "source", "via" -> isElsewhere(cell, names::isSource);
            default -> isStrayRole(cell);
        };
    }

    private boolean isStrayRole(Cell cell) {
        Optional<Sort> sort = sorts.computeIfAbsent(
                cell.column(),
                name -> MeantKind.roleOfAny(name, vocabulary)
                        .map(role -> role.type().sort()));
        return sort.map(known -> switch (known) {
                    case ACTORS -> isElsewhere(cell, this::isActor);
                    case TOPICS -> isElsewhere(cell, this::isTopic);
                    case TIME -> cell.isAll(text -> NO_TIME.matcher(text).matches());
                    case FACTS, TEXT, NUMBER, CODE, FLAG -> cell.isDay();
                })
                .orElseGet(cell::isDay);
    }

    /** Whether nothing in a cell is what its column takes, and all of it is what others take. */
    private boolean isElsewhere(Cell cell, Predicate<String> fits) {
        return cell.isDay() || cell.isAll(text -> !fits.test(text) && (isNamed(text) || isKind(text)));
    }

    private boolean isNamed(String text) {
        return isActor(text) || isTopic(text) || names.isSource(text);
    }

    private boolean isActor(String text) {
        return names.isActor(text) || casts.actor(text).isPresent();
    }

    private boolean isTopic(String text) {
        return names.isTopic(text) || casts.topic(text).isPresent();
    }

    private boolean isKind(String text) {
        return vocabulary.find(new KindId(text)).isPresent();
    }

    private boolean isLikeKind(String text) {
        return isKind(text) || Suggestion.closest(text, kinds).isPresent();
    }
}
