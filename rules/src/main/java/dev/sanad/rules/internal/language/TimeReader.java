package dev.sanad.rules.internal.language;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.time.Length;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.rules.language.Pattern.Save;
import dev.sanad.rules.language.TimeCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads conditions on a fact's time: relations, with lengths for before and after. */
final class TimeReader {
    private static final String POSSIBLY = "possibly-";

    private final ReadingContext reading;
    private final OperandReader operands;
    private final Role time;
    private final List<TimeCondition> conditions = new ArrayList<>();
    private final List<Save> saves = new ArrayList<>();

    TimeReader(ReadingContext reading, OperandReader operands, Role time) {
        this.reading = reading;
        this.operands = operands;
        this.time = time;
    }

    List<TimeCondition> conditions() {
        return conditions;
    }

    List<Save> saves() {
        return saves;
    }

    /** Reads a map of relations, or a list of such maps, each with lengths of its own. */
    void read(YamlNode node) {
        reading.oneOrMore(node).forEach(this::readOne);
    }

    private void readOne(YamlNode node) {
        reading.fields(node, "'time'").ifPresent(fields -> {
            Optional<Length> within = fields.optional("within").flatMap(operands::length);
            Optional<Length> byAtLeast = fields.optional("by-at-least").flatMap(operands::length);
            fields.optional("save")
                    .flatMap(value -> reading.leaf(value, "'save'"))
                    .ifPresent(leaf -> operands.variableName(leaf)
                            .ifPresent(name -> saves.add(new Save(CommonRole.TIME.keyword(), name, leaf.mark()))));
            boolean lengthUsed = false;
            for (Entry entry : fields.rest()) {
                lengthUsed |= relation(entry, within.orElse(null), byAtLeast.orElse(null));
            }
            if ((within.isPresent() || byAtLeast.isPresent()) && !lengthUsed) {
                reading.problems()
                        .error(
                                RuleCodes.BAD_LENGTH,
                                place(fields),
                                "'within' and 'by-at-least' need an 'after', 'before', 'not-before' or 'not-after' beside them",
                                "write for example { after: $fact, within: 14 days }");
            }
        });
    }

    /** Whether the relation takes the lengths. */
    private boolean relation(Entry entry, @Nullable Length within, @Nullable Length byAtLeast) {
        String keyword = entry.key().text();
        boolean possibly = keyword.startsWith(POSSIBLY);
        Optional<TimeRelation> relation = TimeRelation.named(possibly ? keyword.substring(POSSIBLY.length()) : keyword);
        if (relation.isEmpty()) {
            List<String> known = Stream.concat(
                            Stream.of(TimeRelation.values()).map(TimeRelation::keyword),
                            Stream.of("within", "by-at-least", "save"))
                    .toList();
            reading.problems()
                    .error(
                            RuleCodes.UNKNOWN_RELATION,
                            entry.key().mark(),
                            "unknown time relation '" + keyword + "'",
                            Suggestion.correcting(
                                    keyword,
                                    known,
                                    Suggestion.closest(keyword, known)
                                            .map(close -> "did you mean '" + close + "'?")
                                            .orElse("one of: " + String.join(", ", known)
                                                    + ", each also with 'possibly-'")));
            return false;
        }
        boolean gap = relation.get().hasGap();
        operands.read(entry.value(), time)
                .ifPresent(to -> conditions.add(new TimeCondition(
                        new TimeTest(relation.get(), possibly, gap ? within : null, gap ? byAtLeast : null),
                        to,
                        entry.value().mark())));
        return gap;
    }

    private static SourceMark place(Fields fields) {
        return fields.optional("within")
                .or(() -> fields.optional("by-at-least"))
                .map(YamlNode::mark)
                .orElse(fields.mark());
    }
}
