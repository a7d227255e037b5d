package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.answer.Flip;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.source.SourceId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The differences between two findings, for programs. */
final class ChangesJson {
    private final JsonConclusions was;
    private final JsonConclusions is;
    private final Findings before;
    private final Findings after;

    /** The differences between two findings. */
    ChangesJson(Findings before, Findings after) {
        this.was = new JsonConclusions(before, new JsonFacts(before));
        this.is = new JsonConclusions(after, new JsonFacts(after));
        this.before = before;
        this.after = after;
    }

    /** One object. */
    String render() {
        Changes changes = Changes.between(before, after);
        return Json.answer("what-if", json -> {
            writeGainedAndLost(changes, json);
            json.writeArrayFieldStart("changed");
            for (Flip flip : Flip.between(before, after)) {
                write(flip, json);
            }
            for (Changes.Reassessed each : changes.reassessed()) {
                write(each, json);
            }
            json.writeEndArray();
            is.writeShort(
                    "newReason",
                    changes.newReason().stream()
                            .map(Changes.NewReason::conclusion)
                            .toList(),
                    json);
        });
    }

    void writeGainedAndLost(Changes changes, JsonGenerator json) throws IOException {
        is.writeShort("gained", conclusions(changes.gained()), json);
        was.writeShort("lost", conclusions(changes.lost()), json);
        is.writeShort(
                "decided",
                conclusions(changes.gained()).stream()
                        .filter(before::isUndecided)
                        .toList(),
                json);
        Findings possible = after.asPossible();
        new JsonConclusions(possible, new JsonFacts(possible)).writeShort("undecided", changes.undecided(), json);
        Findings derived = after.asDerived();
        new JsonConclusions(derived, new JsonFacts(derived))
                .writeShortRejected(
                        changes.rejected().stream()
                                .map(RejectedFindings.Item::conclusion)
                                .toList(),
                        json);
    }

    /** A change of state as in a replay. */
    void writeFlip(Flip flip, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("of");
        if (after.graph().find(flip.of()).isPresent()) {
            is.writeShort(after.graph().find(flip.of()).get(), json);
        } else {
            was.writeShort(before.graph().find(flip.of()).orElseThrow(), json);
        }
        json.writeStringField("kind", flip.kind().value());
        JsonValues.writeText("from", flip.before().map(Flip::state), json);
        JsonValues.writeText("to", flip.after().map(Flip::state), json);
        JsonValues.writeText("because", flip.after().map(Conclusion::id).map(FactId::value), json);
        json.writeEndObject();
    }

    private static List<Conclusion> conclusions(List<Changes.Reasoned> some) {
        return some.stream().map(Changes.Reasoned::conclusion).toList();
    }

    /** Only changes from one state to another; states that began or ended are among the gained and lost. */
    private static void write(Flip flip, JsonGenerator json) throws IOException {
        if (flip.before().isPresent() && flip.after().isPresent()) {
            write(
                    flip.after().get(),
                    "state",
                    Optional.of(Flip.state(flip.before().get())),
                    Optional.of(Flip.state(flip.after().get())),
                    json);
        }
    }

    private static void write(Changes.Reassessed each, JsonGenerator json) throws IOException {
        Assessment was = each.before();
        Assessment is = each.after();
        differ(each, "standing", was.standing().keyword(), is.standing().keyword(), json);
        differ(each, "certainty", was.certainty().keyword(), is.certainty().keyword(), json);
        differ(each, "corroboration", "" + was.corroboration(), "" + is.corroboration(), json);
        differ(each, "attributedTo", String.join(", ", was.attributedTo()), String.join(", ", is.attributedTo()), json);
        differ(each, "restsOn", String.join(", ", was.restsOn()), String.join(", ", is.restsOn()), json);
        differ(each, "roots", roots(was), roots(is), json);
    }

    private static String roots(Assessment assessment) {
        return String.join(
                ", ", assessment.roots().stream().map(SourceId::value).toList());
    }

    private static void differ(Changes.Reassessed each, String field, String from, String to, JsonGenerator json)
            throws IOException {
        if (!from.equals(to)) {
            write(each.conclusion(), field, Optional.of(from), Optional.of(to), json);
        }
    }

    private static void write(
            Conclusion conclusion, String field, Optional<String> from, Optional<String> to, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", conclusion.id().value());
        json.writeStringField("kind", conclusion.kind().value());
        json.writeStringField("field", field);
        JsonValues.writeText("from", from, json);
        JsonValues.writeText("to", to, json);
        json.writeEndObject();
    }
}
