package dev.sanad.render.internal.overview;

import dev.sanad.core.RejectedFindings;
import dev.sanad.core.fact.Event;
import dev.sanad.core.justification.Undecided;
import java.util.List;

/**
 * Findings as a person reads them: what the file is, what matters, and the matters in their blocks. Pages and texts are
 * views of it.
 *
 * @param summary what the file is
 * @param leads what matters most, the weightiest first
 * @param sections the blocks that have something, in the order of the page
 * @param undecided what possibly follows, by the events that decide it
 * @param rejected what the analyst rejects
 * @param unused the events that lead to nothing, by kind
 */
public record Overview(
        Summary summary,
        List<Lead> leads,
        List<Section> sections,
        List<Undecided.Group> undecided,
        List<RejectedFindings.Item> rejected,
        List<Event> unused) {
    /** Copies the lists. */
    public Overview {
        leads = List.copyOf(leads);
        sections = List.copyOf(sections);
        undecided = List.copyOf(undecided);
        rejected = List.copyOf(rejected);
        unused = List.copyOf(unused);
    }

    /** {@return all rows, in the order of their numbers} */
    public List<Row> rows() {
        return sections.stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.rows().stream())
                .toList();
    }
}
