package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Chains;
import dev.sanad.render.answer.Selection;
import dev.sanad.render.internal.overview.Overviews;
import dev.sanad.render.internal.overview.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the rows of a page came to be as they are, from one day of change to the next. */
final class History {
    private final List<Timeline.Day> days;
    private final Map<Conclusion, List<Stage>> stages = new HashMap<>();
    private final Map<Conclusion, Integer> lastChanges = new HashMap<>();

    /**
     * A row as it was from a day on.
     *
     * @param day the index of the day
     * @param row the row as it was, in the findings of that day
     */
    record Stage(int day, Row row) {
        boolean differsFrom(Stage other) {
            return !row.states().equals(other.row.states());
        }
    }

    History(Timeline timeline) {
        this.days = timeline.days();
        for (int i = 0; i < days.size(); i++) {
            Timeline.Day day = days.get(i);
            for (Row row : rows(day.after())) {
                add(new Stage(i, row));
            }
            int index = i;
            Stream.concat(
                            day.changes().gained().stream().map(gained -> gained.conclusion()),
                            day.changes().reassessed().stream().map(reassessed -> reassessed.conclusion()))
                    .forEach(conclusion -> lastChanges.put(conclusion, index));
        }
    }

    private static List<Row> rows(Findings findings) {
        Chains chains = new Chains(findings.graph(), findings.assessments());
        return new Overviews(findings, chains).of(Selection.ALL).rows();
    }

    private void add(Stage stage) {
        List<Stage> known = stages.computeIfAbsent(stage.row().about(), none -> new ArrayList<>());
        if (known.isEmpty() || stage.differsFrom(known.get(known.size() - 1))) {
            known.add(stage);
        }
    }

    /** The days of change. */
    List<Timeline.Day> days() {
        return days;
    }

    LocalDate day(int index) {
        return days.get(index).day().day();
    }

    /** The states of a row in turn; none if it never had one. */
    List<Stage> stages(Row row) {
        return stages.getOrDefault(row.about(), List.of()).stream()
                .filter(stage -> !stage.row().states().isEmpty())
                .toList();
    }

    /** The index of the last day on which something about a row changed. */
    Optional<Integer> lastChange(Row row) {
        return row.conclusions().stream()
                .flatMap(conclusion -> Optional.ofNullable(lastChanges.get(conclusion)).stream())
                .max(Integer::compare);
    }
}
