package dev.sanad.render.internal.json.schema;

import static dev.sanad.render.internal.json.schema.Schema.leaf;
import static dev.sanad.render.internal.json.schema.Schema.list;
import static dev.sanad.render.internal.json.schema.Schema.map;
import static dev.sanad.render.internal.json.schema.Schema.object;
import static dev.sanad.render.internal.json.schema.Schema.reference;
import static dev.sanad.render.internal.json.schema.Schema.some;
import static dev.sanad.render.internal.json.schema.Schema.text;
import static dev.sanad.render.internal.json.schema.Schema.when;
import static dev.sanad.render.internal.json.schema.Schema.words;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schema of a rule: conditions on facts with the roles of their kinds, and a conclusion. */
final class RuleSchema {
    private final Vocabulary vocabulary;

    RuleSchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A rule file, whose documents are pack headers and rules. */
    Map<String, Object> file() {
        return map("if", map("required", List.of("rule")), "then", reference("rule"), "else", reference("header"));
    }

    Map<String, Object> definitions() {
        Map<String, Object> definitions = new TreeMap<>();
        definitions.put("header", header());
        definitions.put("rule", rule());
        definitions.put("condition", condition());
        definitions.put("count", counted());
        definitions.put("every", every());
        definitions.put("time", time());
        definitions.put("operand", anyOperand());
        definitions.put(
                "parameter", object(map("parameter", text("The name of a parameter of the rule set.")), "parameter"));
        for (RoleType.Sort sort : RoleType.Sort.values()) {
            definitions.put(test(sort), map("anyOf", List.of(operand(), operators(sort, operand()))));
        }
        for (Kind kind : vocabulary.kinds().values()) {
            definitions.put("where-" + kind.id(), where(kind));
        }
        return definitions;
    }

    private static Map<String, Object> header() {
        return object(
                map(
                        "pack", text("The name of the pack."),
                        "title", words("Its name for readers."),
                        "vocabulary", text("A built-in vocabulary, or the path of one."),
                        "note", words("A note for yourself.")),
                "pack");
    }

    private Map<String, Object> rule() {
        Map<String, Object> then = object(
                map(
                        "conclude", words(kinds(true), "The kind of the conclusion."),
                        "with", map("type", "object"),
                        "time", leaf(),
                        "attributed-to", some(leaf()),
                        "standing",
                                words(
                                        EventSchema.keywords(Standing.values()),
                                        "The standing, if it is not to follow from the premises."),
                        "modality", words(EventSchema.keywords(Modality.values()), "The modality of the conclusion.")),
                "conclude");
        List<Object> byKind = new ArrayList<>();
        vocabulary.kinds().values().stream()
                .filter(Kind::isConclusion)
                .forEach(kind ->
                        byKind.add(when("conclude", kind.id().value(), map("properties", map("with", with(kind))))));
        then.put("allOf", byKind);
        return object(
                map(
                        "rule", text("Its name: words with hyphens."),
                        "title", words("Its name for readers."),
                        "status", words(EventSchema.keywords(Status.values()), "The maturity of the rule."),
                        "strength",
                                words(
                                        EventSchema.keywords(Certainty.values()),
                                        "The certainty with which the conclusion follows."),
                        "tags", some(leaf()),
                        "references", some(leaf()),
                        "when", list(reference("condition")),
                        "then", then,
                        "because", words("A sentence that explains the conclusion, with {role} and {variable} in it."),
                        "note", words("A note for yourself.")),
                "rule",
                "when",
                "then");
    }

    private Map<String, Object> condition() {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (String form : List.of("fact", "not", "exists")) {
            keys.put(form, words(kinds(null), "A kind, or a supertype."));
        }
        keys.put(
                "not",
                map("anyOf", List.of(words(kinds(null), "A kind, or a supertype."), list(reference("condition")))));
        keys.put("count", reference("count"));
        keys.put("every", reference("every"));
        keys.put("any-of", list(list(reference("condition"))));
        keys.putAll(pattern());
        keys.put("as", text("The $variable that names the fact."));
        keys.put("first-within", leafOrParameter());
        Map<String, Object> condition = object(keys);
        condition.put(
                "oneOf",
                Stream.of("fact", "not", "exists", "count", "every", "any-of")
                        .map(form -> map("required", List.of(form)))
                        .toList());
        List<Object> byKind = new ArrayList<>();
        for (String form : List.of("fact", "not", "exists")) {
            byKind.addAll(wheres(form));
        }
        condition.put("allOf", byKind);
        return condition;
    }

    private Map<String, Object> counted() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("of", words(kinds(null), "A kind, or a supertype."));
        keys.put("at-least", number(1));
        keys.put("at-most", number(0));
        keys.put("exactly", number(0));
        keys.put(
                "distinct",
                map(
                        "description",
                        "A role, source-root, or the states that the actors in a role represent.",
                        "anyOf",
                        List.of(leaf(), object(map("states-of", text("A role of actors.")), "states-of"))));
        keys.put("as", text("The $variable that names the group."));
        keys.put("number", text("The $variable that holds how many there are."));
        keys.putAll(pattern());
        Map<String, Object> counted = object(keys, "of");
        counted.put(
                "anyOf",
                Stream.of("at-least", "at-most", "exactly")
                        .map(bound -> map("required", List.of(bound)))
                        .toList());
        counted.put("allOf", wheres("of"));
        return counted;
    }

    private static Map<String, Object> number(int least) {
        return map("anyOf", List.of(map("type", "integer", "minimum", least), parameter()));
    }

    private Map<String, Object> every() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("of", words(kinds(null), "A kind, or a supertype."));
        keys.put("as", text("The $variable that names each fact."));
        keys.put("has", list(reference("condition")));
        keys.putAll(pattern());
        Map<String, Object> every = object(keys, "of", "has");
        every.put("allOf", wheres("of"));
        return every;
    }

    private static Map<String, Object> pattern() {
        return map(
                "where", map("type", "object"),
                "time", reference("time"),
                "kind-of", some(text("A $variable whose fact is of the same kind, or of a kind above.")),
                "other-than", some(text("A $variable whose fact is another one.")),
                "modality", some(words(EventSchema.keywords(Modality.values()), "The modalities that match.")),
                "certainty", some(words(EventSchema.keywords(Certainty.values()), "The certainties that match.")),
                "roots",
                        object(
                                map(
                                        "at-least",
                                        map("anyOf", List.of(map("type", "integer", "minimum", 1), parameter()))),
                                "at-least"),
                "grade",
                        some(words(
                                List.of("A", "B", "C", "D", "E", "F"),
                                "The grades of which some root source has one.")));
    }

    private List<Object> wheres(String form) {
        List<Object> byKind = new ArrayList<>();
        vocabulary
                .kinds()
                .keySet()
                .forEach(kind -> byKind.add(when(
                        form, kind.value(), map("properties", map("where", reference("where-" + kind))))));
        return byKind;
    }

    /** The roles of a kind, of its subkinds, and of every fact. */
    private Map<String, Object> where(Kind kind) {
        Map<String, Object> roles = new TreeMap<>();
        for (Kind sub : vocabulary.subkindsOf(kind.id())) {
            sub.roles().forEach((name, role) -> roles.putIfAbsent(name, test(role)));
        }
        Stream.of(CommonRole.values()).forEach(common -> roles.put(common.keyword(), test(common.role())));
        Map<String, Object> where = object(roles);
        where.put("description", kind.label().in(Language.ENGLISH));
        return where;
    }

    private static Map<String, Object> test(Role role) {
        RoleType.Sort sort = role.type().sort();
        return sort == RoleType.Sort.CODE
                ? map("anyOf", List.of(operand(role), operators(sort, operand(role))))
                : reference(test(sort));
    }

    private static String test(RoleType.Sort sort) {
        return "test-" + sort.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> operators(RoleType.Sort sort, Object value) {
        Map<String, Object> operators = new LinkedHashMap<>();
        for (Operator operator : Operator.values()) {
            if (operator.suits(sort)) {
                Object operand = operator == Operator.KNOWN ? map("type", "boolean") : value;
                operator.keywords().forEach(keyword -> operators.put(keyword, operand));
            }
        }
        if (sort == RoleType.Sort.ACTORS) {
            operators.put("level", map("enum", List.of("office", "state")));
        }
        if (sort == RoleType.Sort.TEXT) {
            operators.put("loosely", map("type", "boolean"));
        }
        if (sort.isSet()) {
            operators.put("size", map("type", List.of("integer", "object")));
        }
        operators.put("save", text("A $variable to bind the value to."));
        return object(operators);
    }

    private static Map<String, Object> with(Kind kind) {
        Map<String, Object> roles = new LinkedHashMap<>();
        kind.roles().forEach((name, role) -> roles.put(name, operand(role)));
        Map<String, Object> with = object(roles);
        List<String> required = kind.roles().values().stream()
                .filter(Role::required)
                .map(Role::name)
                .toList();
        if (!required.isEmpty()) {
            with.put("required", required);
        }
        return with;
    }

    /** A value of the role, a variable, a parameter, or several. */
    private static Map<String, Object> operand(Role role) {
        return role.type().sort() == RoleType.Sort.CODE
                ? map(
                        "anyOf",
                        List.of(
                                some(words(role.values().keySet(), role.name())),
                                map("type", "string", "pattern", "^\\$"),
                                parameter()))
                : operand();
    }

    private static Map<String, Object> operand() {
        return reference("operand");
    }

    private static Map<String, Object> anyOperand() {
        return map(
                "anyOf",
                List.of(
                        some(leaf()),
                        parameter(),
                        computed("states-of"),
                        computed("first-of"),
                        computed("last-of"),
                        computed("span-of"),
                        computed("plus"),
                        computed("sum")));
    }

    private static Map<String, Object> computed(String how) {
        return map("type", "object", "required", List.of(how));
    }

    private static Map<String, Object> time() {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (TimeRelation relation : TimeRelation.values()) {
            keys.put(relation.keyword(), operand());
            keys.put("possibly-" + relation.keyword(), operand());
        }
        keys.put("within", leafOrParameter());
        keys.put("by-at-least", leafOrParameter());
        keys.put("save", text("A $variable to bind the time to."));
        return some(object(keys));
    }

    private static Map<String, Object> leafOrParameter() {
        return map("anyOf", List.of(leaf(), parameter()));
    }

    private static Map<String, Object> parameter() {
        return reference("parameter");
    }

    private List<String> kinds(@Nullable Boolean conclusions) {
        return vocabulary.kinds().values().stream()
                .filter(kind -> conclusions == null || kind.isConclusion() == conclusions)
                .map(kind -> kind.id().value())
                .toList();
    }
}
