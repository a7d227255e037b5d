package dev.sanad.render.internal.overview;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.vocabulary.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the few matters that a reader must not miss: one that sets off more, one that went wrong, one that is due. */
final class Leads {
    private static final int MOST_LEADS = 3;

    /** The blocks of what others answer: claims, requests, offers and threats. */
    private static final Set<Block> ANSWERED = EnumSet.of(Block.CLAIMS, Block.POSITIONS);

    private final Findings findings;

    Leads(Findings findings) {
        this.findings = findings;
    }

    /** The leads, the weightiest first. */
    List<Lead> of(List<Section> sections) {
        List<Lead> candidates = new ArrayList<>();
        for (Section section : sections) {
            for (RowGroup group : section.groups()) {
                List<Row> rows = group.rows();
                for (int i = 0; i < rows.size(); i++) {
                    lead(section.block(), rows, i).ifPresent(candidates::add);
                }
            }
        }
        candidates.sort(Comparator.comparing((Lead lead) -> lead.row().dueDay().orElse(LocalDate.MAX))
                .thenComparing(lead -> lead.row().number()));
        // What disputes one thing is said once: the rest of what stands on that is not disputed for itself.
        Set<Conclusion> disputes = new HashSet<>();
        candidates.removeIf(lead ->
                lead.row().isDisputed() && !disputes.add(lead.row().wrong().orElseThrow()));
        List<Lead> chosen = new ArrayList<>();
        Stream.of(
                        Set.of(Lead.Sort.TRIGGERS),
                        Set.of(Lead.Sort.WRONG, Lead.Sort.UNANSWERED),
                        Set.of(Lead.Sort.PROMISED, Lead.Sort.DUE))
                .forEach(sorts -> candidates.stream()
                        .filter(lead -> sorts.contains(lead.sort()))
                        .min(Comparator.comparing(Lead::sort))
                        .ifPresent(chosen::add));
        candidates.stream()
                .sorted(Comparator.comparing(Lead::sort))
                .filter(lead -> !chosen.contains(lead))
                .limit(MOST_LEADS - chosen.size())
                .toList()
                .forEach(chosen::add);
        chosen.sort(Comparator.comparing(Lead::sort));
        return chosen;
    }

    private Optional<Lead> lead(Block block, List<Row> rows, int index) {
        Row row = rows.get(index);
        boolean isDue = row.isOpen()
                && row.dueDay()
                        .filter(day -> !day.isBefore(findings.asOf().day()))
                        .isPresent();
        List<Row> consequences = rows.subList(index + 1, rows.size()).stream()
                .takeWhile(other -> other.depth() > row.depth())
                .filter(other ->
                        other.depth() == row.depth() + 1 && other.states().isEmpty())
                .filter(other -> findings.assess(other.about()).standing() == Standing.ANTICIPATED)
                .collect(Collectors.toMap(
                        other -> other.about().kind(), other -> other, (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(Row::number))
                .toList();
        if (isDue && !consequences.isEmpty()) {
            return Optional.of(new Lead(Lead.Sort.TRIGGERS, row, consequences));
        }
        if (row.isWrong()) {
            boolean isPartOfWrong = wholes(rows, index).stream().anyMatch(Row::isWrong);
            return Optional.of(new Lead(Lead.Sort.WRONG, row, List.of())).filter(lead -> !isPartOfWrong);
        }
        if (row.isOpen() && ANSWERED.contains(block)) {
            return Optional.of(new Lead(Lead.Sort.UNANSWERED, row, List.of()));
        }
        Lead.Sort sort = block == Block.COMMITMENTS ? Lead.Sort.PROMISED : Lead.Sort.DUE;
        return isDue ? Optional.of(new Lead(sort, row, List.of())) : Optional.empty();
    }

    /** The rows of which a row is a part. */
    private static List<Row> wholes(List<Row> rows, int index) {
        List<Row> wholes = new ArrayList<>();
        int depth = rows.get(index).depth();
        for (int i = index - 1; i >= 0 && depth > 0; i--) {
            if (rows.get(i).depth() < depth) {
                wholes.add(rows.get(i));
                depth = rows.get(i).depth();
            }
        }
        return wholes;
    }
}
