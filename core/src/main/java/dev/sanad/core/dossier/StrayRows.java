package dev.sanad.core.dossier;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Names;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the rows of tables whose cells do not stand under their columns: those that are shifted, and those that name the
 * columns again in other words. One cell may be a slip; two that belong elsewhere have one cause, which is one problem. That other
 * parts could not be read, so that any name may be known there, does not change where the names belong that are known.
 */
final class StrayRows {
    private static final Pattern DAY =
            Pattern.compile("[0-9\u0660-\u0669]{4}-[0-9\u0660-\u0669]{2}-[0-9\u0660-\u0669]{2}");

    private static final Pattern IN_TIMES = Pattern.compile("[0-9\u0660-\u0669.]");

    private final KnownNames names;
    private final Casts casts;
    private final Vocabulary vocabulary;
    /** The sort that the columns of roles have in all kinds. */
    private final Map<String, Optional<Sort>> sorts = new HashMap<>();

    StrayRows(KnownNames names, Casts casts, Vocabulary vocabulary) {
        this.names = names;
        this.casts = casts;
        this.vocabulary = vocabulary;
    }

    /** Whether an event is such a row, which is then reported. */
    boolean isStray(YamlNode event, ReadingContext reading) {
        List<Entry> stray = new ArrayList<>();
        event.asMapping().ifPresent(row -> addStray(row, stray));
        if (stray.size() < 2) {
            return false;
        }
        // What names it is not wrong as well.
        event.find("id").flatMap(YamlNode::asLeaf).map(YamlNode.Leaf::text).ifPresent(names::addEvent);
        Entry one = stray.get(0);
        Entry other = stray.get(1);
        reading.error(
                YamlProblem.WRONG_SHAPE,
                one.value().mark(),
                "this row does not fit its columns: '" + asWritten(one) + "' stands under '"
                        + one.key().text() + "', and '" + asWritten(other) + "' under '"
                        + other.key().text() + "'",
                "if its cells are shifted, move them back; if it names the columns again, remove it");
        return true;
    }

    private static String asWritten(Entry cell) {
        return cell.value().leaves().stream().map(Leaf::text).collect(Collectors.joining("; "));
    }

    /** Adds the cells that are, of a row and its citations. Loops: this looks at each cell of a hundred thousand rows. */
    private void addStray(Mapping row, List<Entry> stray) {
        for (Entry entry : row.entries()) {
            if (entry.key().text().equals("cites") && entry.value().asListing().isPresent()) {
                entry.value()
                        .asListing()
                        .ifPresent(cites -> cites.items()
                                .forEach(cite -> cite.asMapping().ifPresent(cells -> addStray(cells, stray))));
            } else if (isBelow(entry) && isStray(entry)) {
                stray.add(entry);
            }
        }
    }

    /** Whether it is a cell, whose key is the name of its column rather than beside it. */
    private static boolean isBelow(Entry entry) {
        return entry.key().mark().line() < entry.value().mark().line();
    }

    /** Whether it stands just below the names of the columns, where these are to be expected once more. */
    private static boolean isFirst(Entry cell) {
        return cell.key().mark().line() + 1 == cell.value().mark().line();
    }

    private boolean isStray(Entry cell) {
        YamlNode value = cell.value();
        return switch (cell.key().text()) {
            case "id" -> isAll(value, text -> !Names.isId(text));
            case "kind" ->
                isFirst(cell) ? isAll(value, text -> !isLikeKind(text)) : isElsewhere(value, this::isLikeKind);
            case "time", "retracted" -> isAll(value, StrayRows::isNoTime);
            case "source", "via" -> isElsewhere(value, names::declaresSource);
            case "modality", "certainty", "quote" -> isAll(value, text -> isDay(text) || isNamed(text));
            default -> isStrayRole(cell);
        };
    }

    private boolean isStrayRole(Entry cell) {
        YamlNode value = cell.value();
        Optional<Sort> sort = sorts.computeIfAbsent(
                cell.key().text(),
                name -> MeantKind.roleOfAny(name, vocabulary)
                        .map(role -> role.type().sort()));
        return sort.map(known -> switch (known) {
                    case ACTORS -> isElsewhere(value, this::isActor);
                    case TOPICS -> isElsewhere(value, this::isTopic);
                    case TIME -> isAll(value, StrayRows::isNoTime);
                    case FACTS, TEXT, NUMBER, CODE, FLAG -> isAll(value, StrayRows::isDay);
                })
                .orElseGet(() -> isAll(value, StrayRows::isDay));
    }

    /** Whether nothing in a cell is what its column takes, and all of it is what others take. */
    private boolean isElsewhere(YamlNode value, Predicate<String> fits) {
        return isAll(value, text -> isDay(text) || !fits.test(text) && (isNamed(text) || isKind(text)));
    }

    /** Whether there is a text in a cell, and all are so. */
    private static boolean isAll(YamlNode value, Predicate<String> so) {
        List<Leaf> leaves = value.leaves();
        for (Leaf leaf : leaves) {
            if (!so.test(leaf.text())) {
                return false;
            }
        }
        return !leaves.isEmpty();
    }

    private static boolean isDay(String text) {
        return text.length() == "2024-01-31".length() && DAY.matcher(text).matches();
    }

    private static boolean isNoTime(String text) {
        return !IN_TIMES.matcher(text).find();
    }

    private boolean isNamed(String text) {
        return isActor(text) || isTopic(text) || names.declaresSource(text);
    }

    private boolean isActor(String text) {
        return names.declaresActor(text) || casts.actor(text).isPresent();
    }

    private boolean isTopic(String text) {
        return names.declaresTopic(text) || casts.topic(text).isPresent();
    }

    private boolean isKind(String text) {
        return vocabulary.find(new KindId(text)).isPresent();
    }

    private boolean isLikeKind(String text) {
        return isKind(text)
                || Suggestion.closest(
                                text,
                                vocabulary.kinds().keySet().stream()
                                        .map(KindId::value)
                                        .toList())
                        .isPresent();
    }
}
