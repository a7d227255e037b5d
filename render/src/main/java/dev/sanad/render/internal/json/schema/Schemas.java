package dev.sanad.render.internal.json.schema;

import static dev.sanad.render.internal.json.schema.Schema.flag;
import static dev.sanad.render.internal.json.schema.Schema.inflected;
import static dev.sanad.render.internal.json.schema.Schema.leaf;
import static dev.sanad.render.internal.json.schema.Schema.list;
import static dev.sanad.render.internal.json.schema.Schema.map;
import static dev.sanad.render.internal.json.schema.Schema.object;
import static dev.sanad.render.internal.json.schema.Schema.reference;
import static dev.sanad.render.internal.json.schema.Schema.sentences;
import static dev.sanad.render.internal.json.schema.Schema.some;
import static dev.sanad.render.internal.json.schema.Schema.text;
import static dev.sanad.render.internal.json.schema.Schema.whole;
import static dev.sanad.render.internal.json.schema.Schema.words;

import dev.sanad.core.vocabulary.Block;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.ruleset.Warnings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schemas of all forms of files, made from a vocabulary, so that editors complete kinds, roles and values. */
public final class Schemas {
    private final Vocabulary vocabulary;

    /**
     * Schemas of files about these kinds.
     *
     * @param vocabulary the vocabulary
     */
    public Schemas(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * {@return the schemas as maps and lists, by the names of their forms: dossier, cast, vocabulary, rules, rule-set, cases}
     */
    public Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        all.put("dossier", dossier());
        all.put("cast", cast());
        all.put("vocabulary", vocabulary());
        all.put("rules", rules());
        all.put("rule-set", ruleSet());
        all.put("cases", cases());
        return all;
    }

    private Map<String, Object> dossier() {
        EventSchema events = new EventSchema(vocabulary);
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("dossier", text("Its id."));
        keys.put("title", words("Its name for readers."));
        keys.put("vocabulary", text("A built-in vocabulary, or the path of one."));
        keys.put(
                "cast", some(text("A cast whose actors, topics and sources it refers to: world, or the path of one.")));
        keys.put("rules", text("The rule set to reason with: its name, or its path; default: one beside it."));
        keys.put("tables", list(text("A file of events in another form, such as events.jsonl.")));
        keys.putAll(events.parts());
        return whole("A dossier of Sanad", object(keys, "dossier", "vocabulary"), map("event", events.event()));
    }

    private static Map<String, Object> cast() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("cast", text("Its name."));
        keys.put("title", words("Its name for readers."));
        keys.put("extends", list(text("A cast that it adds to: world, or the path of one.")));
        keys.put(
                "offices",
                list(object(
                        map(
                                "id", text("The part of its id after that of the state and a dot."),
                                "name", words("Its name, with {state} for that of the state.")),
                        "id",
                        "name")));
        keys.putAll(EventSchema.named());
        return whole("A cast of Sanad", object(keys, "cast"), map());
    }

    private static Map<String, Object> vocabulary() {
        Map<String, Object> role = object(
                map(
                        "type", words(EventSchema.keywords(RoleType.values()), "The type of its values."),
                        "required", flag("Whether every event of the kind must fill it."),
                        "manner-of", text("A role for topics whose own manner this one takes when it is left empty."),
                        "values",
                                map(
                                        "anyOf",
                                        List.of(
                                                list(leaf()),
                                                map("type", "object", "additionalProperties", words("")))),
                        "kinds", some(leaf()),
                        "label", words("The name for readers.")),
                "type");
        Map<String, Object> kind = object(map(
                "is-a", some(leaf()),
                "label", words("Its name."),
                "phrase",
                        sentences(
                                "A sentence about a fact of it, with {role} in it and without the date; under planned,"
                                        + " conditional, speculated and denied those for what is not said to have happened."),
                "mention", inflected("A noun phrase that names a fact of it inside another sentence."),
                "plover", text("Its PLOVER type, with a mode after a slash."),
                "cameo", text("Its CAMEO code."),
                "about", words("What it is for."),
                "not", words("What it is easily taken for, and what to write then."),
                "words",
                        map(
                                "type",
                                "object",
                                "description",
                                "What people call it, by language: synonyms and verbs.",
                                "additionalProperties",
                                some(leaf())),
                "shown", reference("shown"),
                "roles", map("type", "object", "additionalProperties", reference("role")),
                "note", words("A note for yourself.")));
        Map<String, Object> kinds = map("type", "object", "additionalProperties", reference("kind"));
        return whole(
                "A vocabulary of Sanad",
                object(
                        map(
                                "vocabulary", text("Its name."),
                                "version", text("Its version."),
                                "extends", some(leaf()),
                                "title", words("Its name for readers."),
                                "kinds", kinds,
                                "conclusions", kinds),
                        "vocabulary"),
                map("kind", kind, "role", role, "shown", shown()));
    }

    private static Map<String, Object> shown() {
        return object(map(
                "block",
                        words(
                                Stream.of(Block.values()).map(Block::keyword).toList(),
                                "The block of the page in which its facts head a matter."),
                "part-of", text("The role for the fact to whose matter its facts belong."),
                "row", words("What it is about, with {role} in it and without who and to whom."),
                "note", words("A word on its matter, beside the state."),
                "again", inflected("What its facts are called where they were just named."),
                "who", text("The role for those whose matter it is."),
                "to", text("The role for those whom it concerns."),
                "due", some(leaf()),
                "open", some(leaf()),
                "wrong", some(leaf()),
                "done", some(leaf()),
                "beside", some(leaf())));
    }

    private Map<String, Object> rules() {
        RuleSchema rules = new RuleSchema(vocabulary);
        return whole("Rules of Sanad", rules.file(), rules.definitions());
    }

    private static Map<String, Object> ruleSet() {
        return whole(
                "A rule set of Sanad",
                object(
                        map(
                                "rule-set", text("Its name."),
                                "title", words("Its name for readers."),
                                "vocabulary", text("A built-in vocabulary, or the path of one."),
                                "packs", list(leaf()),
                                "without", list(leaf()),
                                "parameters", map("type", "object", "additionalProperties", leaf()),
                                "languages", list(leaf()),
                                "trusted", flag("Whether packs from outside may contain code."),
                                "allow", list(words(Warnings.CODES, "The code of a warning.")),
                                "note", words("A note for yourself.")),
                        "rule-set",
                        "vocabulary",
                        "packs"),
                map());
    }

    private Map<String, Object> cases() {
        EventSchema events = new EventSchema(vocabulary);
        Map<String, Object> given = map("anyOf", List.of(list(reference("event")), object(events.parts())));
        Map<String, Object> one = object(
                map(
                        "case", text("The name of the case, a sentence."),
                        "as-of", text("The as-of day."),
                        "given", reference("given"),
                        "expect", list(reference("expected")),
                        "expect-not", list(reference("expected")),
                        "note", words("A note for yourself.")),
                "case");
        return whole(
                "Cases of rules of Sanad",
                object(
                        map(
                                "rules", some(leaf()),
                                "title", words("Their name for readers."),
                                "as-of", text("The as-of day of all cases."),
                                "cast", some(text("A built-in cast, whose actors the given facts refer to: world.")),
                                "given", reference("given"),
                                "mutants",
                                        map(
                                                "type",
                                                "object",
                                                "additionalProperties",
                                                text("Why no case can notice this change.")),
                                "cases", list(one),
                                "note", words("A note for yourself.")),
                        "rules",
                        "cases"),
                map("event", events.event(), "given", given, "expected", expected()));
    }

    private Map<String, Object> expected() {
        Map<String, Object> keys = new LinkedHashMap<>();
        List<String> kinds = new ArrayList<>();
        for (Kind kind : vocabulary.kinds().values()) {
            if (kind.isConclusion()) {
                Map<String, Object> roles = new LinkedHashMap<>();
                kind.roles().forEach((name, role) -> roles.put(name, EventSchema.value(role)));
                keys.put(kind.id().value(), object(roles));
                kinds.add(kind.id().value());
            }
        }
        keys.put("from", some(leaf()));
        keys.put("holds", words(List.of("certainly", "possibly"), "Whether it follows certainly; default: certainly."));
        return map("anyOf", List.of(words(kinds, "A conclusion kind."), object(keys)));
    }
}
