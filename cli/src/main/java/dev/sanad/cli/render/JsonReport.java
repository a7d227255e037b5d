package dev.sanad.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.actor.Actor;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.SourceText.Span;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.wording.Wording;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Findings for programs: every conclusion with all its derivations, and what they speak of. */
public final class JsonReport {
    /** The version of the form: additions keep it, changes do not. */
    private static final String VERSION = "1";

    private final Findings findings;
    private final List<Problem> problems;
    private final Map<String, Wording> wordings;

    /**
     * A report.
     *
     * @param problems the warnings of reading
     */
    public JsonReport(Findings findings, List<Problem> problems) {
        this.findings = findings;
        this.problems = problems;
        this.wordings =
                Map.of("en", new Wording(findings, Language.ENGLISH), "ar", new Wording(findings, Language.ARABIC));
    }

    /** One object. */
    public String render() {
        return Json.write(true, json -> {
            json.writeStartObject();
            json.writeStringField("sanad", VERSION);
            writeTexts("dossiers", findings.dossier().ids(), json);
            json.writeStringField("ruleSet", findings.ruleSet());
            json.writeStringField("asOf", findings.asOf().toString());
            json.writeArrayFieldStart("conclusions");
            for (Conclusion conclusion : findings.conclusions()) {
                write(conclusion, json);
            }
            json.writeEndArray();
            writeTables(json);
            writePending(json);
            ProblemJson.write(problems, json);
            json.writeEndObject();
        });
    }

    /** One conclusion a line, without the tables. */
    public String renderLines() {
        StringBuilder lines = new StringBuilder();
        findings.conclusions().forEach(conclusion -> lines.append(Json.write(false, json -> write(conclusion, json))));
        return lines.toString();
    }

    private void write(Conclusion conclusion, JsonGenerator json) throws IOException {
        Assessment assessment = findings.assess(conclusion);
        json.writeStartObject();
        json.writeStringField("id", conclusion.id().value());
        json.writeStringField("kind", conclusion.kind().value());
        writeRoles(conclusion, json);
        writeTime("time", conclusion.time(), json);
        json.writeStringField("modality", conclusion.modality().keyword());
        json.writeStringField("standing", assessment.standing().keyword());
        writeTexts("attributedTo", assessment.attributedTo(), json);
        json.writeStringField("certainty", assessment.certainty().keyword());
        json.writeNumberField("corroboration", assessment.corroboration());
        writeTexts("roots", assessment.roots().stream().map(SourceId::value).toList(), json);
        writeSentences("text", Wording::sentence, conclusion, json);
        writeSentences("statement", Wording::statement, conclusion, json);
        json.writeArrayFieldStart("derivations");
        for (Derivation derivation : findings.graph().whyHolds(conclusion)) {
            write(derivation, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSentences(String field, BiFunction<Wording, Fact, String> words, Fact fact, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field);
        for (String language : List.of("en", "ar")) {
            Wording wording = wordings.get(language);
            if (wording != null) {
                json.writeStringField(language, words.apply(wording, fact) + ".");
            }
        }
        json.writeEndObject();
    }

    private void write(Derivation derivation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", derivation.rule().id().value());
        writeBindings(derivation.bindings(), json);
        json.writeArrayFieldStart("premises");
        for (Premise premise : derivation.premises()) {
            json.writeStartObject();
            if (premise instanceof Premise.Held held) {
                json.writeStringField(
                        held.fact().fold(event -> "event", conclusion -> "conclusion"),
                        held.fact().id().value());
            } else if (premise instanceof Premise.Absent absent) {
                json.writeObjectFieldStart("absent");
                writeSought(absent.pattern(), json);
                json.writeNumberField("searched", absent.searched());
                json.writeEndObject();
            } else if (premise instanceof Premise.Counted counted) {
                json.writeObjectFieldStart("counted");
                writeSought(counted.pattern(), json);
                writeTexts(
                        "members",
                        counted.members().stream()
                                .map(fact -> fact.id().value())
                                .toList(),
                        json);
                json.writeNumberField("distinct", counted.distinct());
                json.writeNumberField("atLeast", counted.atLeast());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeSought(Sought sought, JsonGenerator json) throws IOException {
        json.writeStringField("kind", sought.kind().value());
        json.writeObjectFieldStart("where");
        for (Sought.Criterion criterion : sought.where()) {
            if (criterion.operator().equals("is")) {
                json.writeFieldName(criterion.role());
                writeShort(criterion.value(), json);
            } else {
                json.writeObjectFieldStart(criterion.role());
                json.writeFieldName(criterion.operator());
                writeShort(criterion.value(), json);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("time");
        for (Sought.TimeCriterion time : sought.time()) {
            json.writeStringField(time.relation(), time.fact().isEmpty() ? time.to() : time.fact());
        }
        json.writeEndObject();
    }

    private void writeTables(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("events");
        for (Event event : findings.graph().events().values()) {
            json.writeObjectFieldStart(event.id().value());
            write(event, json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("sources");
        for (Source source : findings.dossier().sources().byId().values()) {
            json.writeObjectFieldStart(source.id().value());
            writeWords("publisher", source.publisher(), json);
            writeWords("title", source.title(), json);
            writeText("language", source.language(), json);
            writeTime("published", source.published(), json);
            json.writeStringField("reliability", source.reliability().name());
            writeTexts("relays", source.relays().stream().map(SourceId::value).toList(), json);
            writeTexts(
                    "roots",
                    findings.dossier().sources().rootsOf(source.id()).stream()
                            .map(SourceId::value)
                            .toList(),
                    json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("actors");
        for (Actor actor : findings.dossier().actors().byId().values()) {
            json.writeObjectFieldStart(actor.id().value());
            writeWords("name", Optional.of(actor.name()), json);
            json.writeStringField("type", actor.type().keyword());
            writeText("code", actor.code(), json);
            writeText("of", actor.of().map(Object::toString), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void write(Event event, JsonGenerator json) throws IOException {
        json.writeStringField("kind", event.kind().value());
        writeRoles(event, json);
        writeTime("time", event.time(), json);
        writeWords("place", event.place(), json);
        json.writeStringField("modality", event.modality().keyword());
        json.writeStringField("certainty", event.certainty().keyword());
        json.writeBooleanField("background", event.background());
        writeSentences("text", Wording::sentence, event, json);
        json.writeArrayFieldStart("cites");
        for (Citation citation : event.cites()) {
            json.writeStartObject();
            json.writeStringField("source", citation.source().value());
            writeText("quote", citation.quote(), json);
            writeNumber("start", citation.span().map(Span::start), json);
            writeNumber("end", citation.span().map(Span::end), json);
            writeTexts("saidBy", citation.saidBy(), json);
            json.writeObjectFieldStart("asWritten");
            for (Map.Entry<String, String> written : citation.asWritten().entrySet()) {
                json.writeStringField(written.getKey(), written.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePending(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("pending");
        for (Pending pending : findings.pending()) {
            json.writeStartObject();
            json.writeStringField("rule", pending.rule().id().value());
            json.writeStringField("until", pending.until().toString());
            writeBindings(pending.bindings(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeBindings(Map<String, Value> bindings, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("bindings");
        for (Map.Entry<String, Value> binding : bindings.entrySet()) {
            json.writeFieldName(binding.getKey());
            writeShort(binding.getValue(), json);
        }
        json.writeEndObject();
    }

    private void writeRoles(Fact fact, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("roles");
        for (Map.Entry<String, Value> role : fact.roles().values().entrySet()) {
            json.writeFieldName(role.getKey());
            boolean many = findings.vocabulary()
                    .kind(fact.kind())
                    .role(role.getKey())
                    .map(Role::type)
                    .filter(type -> type.isMany())
                    .isPresent();
            write(role.getValue(), many, json);
        }
        json.writeEndObject();
    }

    /** A set of one without brackets. */
    private static void writeShort(Value value, JsonGenerator json) throws IOException {
        write(value, false, json);
    }

    private static void write(Value value, boolean many, JsonGenerator json) throws IOException {
        if (value instanceof Value.Number number) {
            json.writeNumber(number.number());
        } else if (value instanceof Value.Flag flag) {
            json.writeBoolean(flag.flag());
        } else if (value instanceof Value.Text text) {
            writeWords(text.text(), json);
        } else if (many || value.texts().size() > 1) {
            json.writeStartArray();
            for (String text : value.texts()) {
                json.writeString(text);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.texts().get(0));
        }
    }

    private static void writeWords(String field, Optional<LocalizedText> text, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        if (text.isPresent()) {
            writeWords(text.get(), json);
        } else {
            json.writeNull();
        }
    }

    /** Words whose language is not stated as plain text, others by language. */
    private static void writeWords(LocalizedText text, JsonGenerator json) throws IOException {
        Optional<String> unstated = text.exactly(Language.UNSTATED);
        if (unstated.isPresent() && text.words().size() == 1) {
            json.writeString(unstated.get());
            return;
        }
        json.writeStartObject();
        for (Map.Entry<Language, String> words : text.words().entrySet()) {
            json.writeStringField(words.getKey().code(), words.getValue());
        }
        json.writeEndObject();
    }

    private static void writeTime(String field, Optional<When> time, JsonGenerator json) throws IOException {
        writeText(field, time.map(When::edtf), json);
    }

    private static void writeText(String field, Optional<String> text, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeNull();
        }
    }

    private static void writeNumber(String field, Optional<Integer> number, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        if (number.isPresent()) {
            json.writeNumber(number.get());
        } else {
            json.writeNull();
        }
    }

    private static void writeTexts(String field, Collection<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
