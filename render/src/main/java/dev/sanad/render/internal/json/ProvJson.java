package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Wording;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings as provenance: PROV-JSON (W3C Member Submission, 24 April 2013) of the PROV data model (W3C Recommendation,
 * 30 April 2013). Sources, events, rules and conclusions are entities, derivations are activities, and speakers are
 * agents.
 */
final class ProvJson {
    private final Findings findings;
    private final JsonFacts facts;
    /** The statements of each kind, by their ids. */
    private final Map<String, Map<String, Json.Content>> statements = new LinkedHashMap<>();

    /** A form of findings. */
    ProvJson(Findings findings) {
        this.findings = findings;
        this.facts = new JsonFacts(findings);
    }

    /** One document. */
    String render() {
        state("agent", "sanad:program", json -> typed("prov:SoftwareAgent", json));
        findings.dossier().sources().byId().values().forEach(this::source);
        findings.graph().events().values().forEach(this::event);
        findings.conclusions().forEach(this::conclusion);
        return Json.write(true, json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("prefix");
            json.writeStringField("sanad", "urn:sanad:");
            json.writeEndObject();
            for (Map.Entry<String, Map<String, Json.Content>> sort : statements.entrySet()) {
                json.writeObjectFieldStart(sort.getKey());
                for (Map.Entry<String, Json.Content> statement : sort.getValue().entrySet()) {
                    json.writeObjectFieldStart(statement.getKey());
                    statement.getValue().write(json);
                    json.writeEndObject();
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private void source(Source source) {
        state("entity", id(source.id()), json -> {
            typed("sanad:source", json);
            labelled(Map.of("", source.name().in(Language.ENGLISH)), json);
        });
        source.relays().stream()
                .filter(relayed -> findings.dossier().sources().find(relayed).isPresent())
                .forEach(relayed -> derived(id(source.id()), id(relayed), "prov:Quotation"));
    }

    private void event(Event event) {
        state("entity", id(event), json -> {
            typed("sanad:" + event.kind(), json);
            said(event, json);
            json.writeStringField("sanad:modality", event.modality().keyword());
            json.writeStringField("sanad:certainty", event.certainty().keyword());
        });
        Set<String> speakers = new LinkedHashSet<>();
        for (Citation citation : event.cites()) {
            derived(id(event), id(citation.source()), "prov:PrimarySource");
            citation.saidBy().speakers().forEach(speakers::add);
        }
        speakers.forEach(speaker -> attributed(id(event), speaker));
    }

    private void conclusion(Conclusion conclusion) {
        state("entity", id(conclusion), json -> {
            typed("sanad:" + conclusion.kind(), json);
            said(conclusion, json);
            json.writeStringField(
                    "sanad:standing", findings.assess(conclusion).standing().keyword());
            json.writeStringField(
                    "sanad:certainty", findings.assess(conclusion).certainty().keyword());
        });
        Assessment assessment = findings.assess(conclusion);
        Stream.concat(assessment.attributedTo().stream(), assessment.restsOn().stream())
                .forEach(speaker -> attributed(id(conclusion), speaker));
        int number = 0;
        for (Derivation way : findings.graph().whyHolds(conclusion)) {
            derivation(conclusion, way, id(conclusion) + ".way-" + ++number);
        }
    }

    private void derivation(Conclusion conclusion, Derivation way, String activity) {
        String rule = "sanad:rule." + way.rule().id();
        state("entity", rule, json -> {
            typed("prov:Plan", json);
            labelled(Map.of("", way.rule().title().in(Language.ENGLISH)), json);
        });
        state("activity", activity, json -> typed("sanad:derivation", json));
        state("wasAssociatedWith", next("association"), json -> {
            json.writeStringField("prov:activity", activity);
            json.writeStringField("prov:agent", "sanad:program");
            json.writeStringField("prov:plan", rule);
        });
        state("wasGeneratedBy", next("generation"), json -> {
            json.writeStringField("prov:entity", id(conclusion));
            json.writeStringField("prov:activity", activity);
        });
        for (Fact premise : premises(way)) {
            state("used", next("use"), json -> {
                json.writeStringField("prov:activity", activity);
                json.writeStringField("prov:entity", id(premise));
            });
            state("wasDerivedFrom", next("derivation"), json -> {
                json.writeStringField("prov:generatedEntity", id(conclusion));
                json.writeStringField("prov:usedEntity", id(premise));
                json.writeStringField("prov:activity", activity);
            });
        }
    }

    private static Set<Fact> premises(Derivation way) {
        return way.facts().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void derived(String entity, String from, String type) {
        state("wasDerivedFrom", next("derivation"), json -> {
            json.writeStringField("prov:generatedEntity", entity);
            json.writeStringField("prov:usedEntity", from);
            typed(type, json);
        });
    }

    private void attributed(String entity, String speaker) {
        String agent = "sanad:agent." + speaker;
        state(
                "agent",
                agent,
                json -> labelled(Map.of("", facts.english().wording().speaker(speaker)), json));
        state("wasAttributedTo", next("attribution"), json -> {
            json.writeStringField("prov:entity", entity);
            json.writeStringField("prov:agent", agent);
        });
    }

    private void state(String sort, String id, Json.Content content) {
        statements.computeIfAbsent(sort, none -> new LinkedHashMap<>()).putIfAbsent(id, content);
    }

    /** A name for a statement that nothing refers to. */
    private String next(String sort) {
        int known = statements.values().stream().mapToInt(Map::size).sum();
        return "_:" + sort + known;
    }

    private static void typed(String type, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("prov:type");
        json.writeStringField("$", type);
        json.writeStringField("type", "prov:QUALIFIED_NAME");
        json.writeEndObject();
    }

    private void said(Fact fact, JsonGenerator json) throws IOException {
        Map<String, String> labels = new LinkedHashMap<>();
        facts.eachLanguage((language, phrasing) -> labels.put(language.code(), sentence(phrasing.wording(), fact)));
        labelled(labels, json);
    }

    private static String sentence(Wording wording, Fact fact) {
        return wording.statement(fact) + ".";
    }

    /** Labels by language code; none for words whose language is not stated. */
    private static void labelled(Map<String, String> labels, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("prov:label");
        for (Map.Entry<String, String> label : labels.entrySet()) {
            json.writeStartObject();
            json.writeStringField("$", label.getValue());
            if (!label.getKey().isEmpty()) {
                json.writeStringField("lang", label.getKey());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String id(SourceId source) {
        return "sanad:source." + source;
    }

    private static String id(Fact fact) {
        return fact.fold(event -> "sanad:event.", conclusion -> "sanad:conclusion.") + fact.id();
    }
}
