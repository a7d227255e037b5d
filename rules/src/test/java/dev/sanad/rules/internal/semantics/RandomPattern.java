package dev.sanad.rules.internal.semantics;

import dev.sanad.rules.internal.semantics.RandomKinds.Kind;
import dev.sanad.rules.internal.semantics.Variables.Known;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Random conditions of rules that conclude on one level. */
final class RandomPattern {
    private final Choice choice;
    private final RandomKinds kinds;
    private final RandomValues values;
    private final int level;
    private boolean recursive;

    RandomPattern(Choice choice, RandomKinds kinds, RandomValues values, int level) {
        this.choice = choice;
        this.kinds = kinds;
        this.values = values;
        this.level = level;
    }

    /** Whether a condition matches conclusions of the rule's own level. */
    boolean isRecursive() {
        return recursive;
    }

    String fact(Variables variables) {
        boolean mayRecur = !recursive && choice.chance(35);
        String kind = kind(mayRecur ? level : level - 1);
        recursive |= kinds.level(kind) == level;
        List<String> parts = new ArrayList<>(List.of("fact: " + kind));
        List<Known> unread = variables.unread();
        if (!unread.isEmpty() && choice.chance(40)) {
            parts.add("as: " + choice.of(unread).name());
        } else if (choice.chance(60)) {
            Known fact = new Known(variables.fresh(), "event", kinds.level(kind), readable(kind), true);
            variables.add(fact);
            parts.add("as: " + fact.name());
            if (kinds.level(kind) < level && choice.chance(12)) {
                parts.add("first-within: " + choice.of("1 day", "10 days", "3 months"));
            }
        }
        parts.addAll(rest(kind, variables, kinds.level(kind) < level));
        return String.join(", ", parts);
    }

    String not(Variables variables) {
        String kind = kind(level - 1);
        return joined("not: " + kind, rest(kind, variables.copy(), true));
    }

    /** Several conditions that must not hold together, whose variables are their own. */
    String notTogether(Variables variables, int depth) {
        return "not: [" + together(variables.copy(), depth) + "]";
    }

    /** What each of some facts must have. */
    String every(Variables variables) {
        Variables own = variables.copy();
        String kind = kind(level - 1);
        Known fact = new Known(own.fresh(), "event", kinds.level(kind), readable(kind), true);
        own.add(fact);
        return "every: { " + joined("of: " + kind + ", as: " + fact.name(), rest(kind, own, true)) + ", has: ["
                + together(own, 1) + "] }";
    }

    private String together(Variables own, int depth) {
        List<String> conditions = new ArrayList<>();
        for (int i = choice.of(1, 2, 2); i > 0; i--) {
            String kind = kind(level - 1);
            Known fact = new Known(own.fresh(), "event", kinds.level(kind), readable(kind), true);
            own.add(fact);
            conditions.add("{ " + joined("fact: " + kind + ", as: " + fact.name(), rest(kind, own, true)) + " }");
        }
        if (choice.chance(50)) {
            conditions.add("{ " + (depth > 0 && choice.chance(40) ? notTogether(own, depth - 1) : not(own)) + " }");
        }
        return String.join(", ", conditions);
    }

    String exists(Variables variables) {
        String kind = kind(level - 1);
        return joined("exists: " + kind, rest(kind, variables.copy(), true));
    }

    String count(Variables variables) {
        String kind = kind(level - 1);
        List<String> parts = rest(kind, variables.copy(), true);
        if (choice.chance(60)) {
            parts.add("distinct: "
                    + (choice.chance(30) && kinds.readable(kind).contains("by")
                            ? "{ states-of: by }"
                            : choice.chance(40) ? "source-root" : choice.of(readable(kind))));
        }
        boolean mayBeNone = choice.chance(30);
        parts.add(
                mayBeNone
                        ? choice.of("at-most: 1", "at-most: 2", "exactly: 1", "exactly: 0")
                        : "at-least: " + choice.of(1, 2, 2, 3));
        if (!mayBeNone && choice.chance(60)) {
            Known group = new Known(variables.fresh(), "event", kinds.level(kind), readable(kind), true);
            variables.add(group);
            parts.add("as: " + group.name());
        }
        if (!mayBeNone && choice.chance(40)) {
            Known number = new Known(variables.fresh(), "number", -1, List.of());
            variables.add(number);
            parts.add("number: " + number.name());
        }
        return "count: { " + joined("of: " + kind, parts) + " }";
    }

    private static String joined(String form, List<String> parts) {
        return parts.isEmpty() ? form : form + ", " + String.join(", ", parts);
    }

    private String kind(int highest) {
        List<String> possible = kinds.all().stream()
                .map(Kind::name)
                .filter(kind -> kinds.level(kind) <= highest)
                .toList();
        List<String> concluded =
                possible.stream().filter(kind -> kinds.level(kind) >= 0).toList();
        return choice.of(!concluded.isEmpty() && choice.chance(40) ? concluded : possible);
    }

    private List<String> readable(String kind) {
        List<String> readable = new ArrayList<>(kinds.readable(kind));
        readable.add("time");
        readable.add("place");
        readable.add("involved");
        return readable;
    }

    private List<String> rest(String kind, Variables variables, boolean mayAskCertainty) {
        List<String> parts = new ArrayList<>();
        List<String> where = new ArrayList<>();
        for (String role : choice.some(readable(kind), choice.of(1, 1, 1, 2, 3))) {
            where.add(role + ": " + asked(role, kind, variables));
        }
        if (!where.isEmpty()) {
            parts.add("where: { " + String.join(", ", where) + " }");
        }
        if (choice.chance(25)) {
            parts.add("time: " + time(variables));
        }
        List<String> others = variables.names("event");
        if (!others.isEmpty() && choice.chance(15)) {
            parts.add(choice.of("other-than", "kind-of") + ": " + choice.of(others));
        }
        if (choice.chance(12)) {
            parts.add("modality: ["
                    + choice.of("actual, planned", "planned", "denied, actual", "speculated, conditional, actual")
                    + "]");
        }
        if (mayAskCertainty && choice.chance(kinds.level(kind) < 0 ? 10 : 30)) {
            parts.add("certainty: [" + choice.of("certain", "certain, probable", "possible, unknown") + "]");
        }
        if (mayAskCertainty && choice.chance(10)) {
            parts.add(choice.of("roots: { at-least: 1 }", "roots: { at-least: 2 }", "grade: [A, B]", "grade: F"));
        }
        return parts;
    }

    private String asked(String role, String kind, Variables variables) {
        String sort = RandomValues.sort(role);
        String type = RandomKinds.TYPES.getOrDefault(role, sort);
        String plural = isSet(sort) ? sort + "s" : sort;
        List<String> known = variables.operands(sort);
        int way = choice.from(0, 99);
        if (way < 12) {
            return sort.equals("text") ? "{ is: " + values.one("text") + " }" : values.some(plural);
        }
        if (way < 45) {
            return known.isEmpty() || choice.chance(40) ? bound(role, kind, variables) : choice.of(known);
        }
        if (way < 60 && sort.equals("actor") && !known.isEmpty()) {
            // What the engine looks up instead of comparing.
            return "{ same-parties-as: " + choice.of(known) + " }";
        }
        Set<String> operators = new LinkedHashSet<>(operators(sort));
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (String operator : choice.some(List.copyOf(operators), choice.chance(20) ? 2 : 1)) {
            map.put(operator, operand(operator, role, kind, type, variables));
        }
        if (map.isEmpty()) {
            map.put("known", choice.chance(70) ? "true" : "false");
        }
        List<String> entries = new ArrayList<>();
        map.forEach((operator, operand) -> entries.add(operator + ": " + operand));
        return "{ " + String.join(", ", entries) + " }";
    }

    private String bound(String role, String kind, Variables variables) {
        String name = variables.fresh();
        String sort = RandomValues.sort(role);
        boolean isRead = sort.equals("event") && choice.chance(50);
        variables.add(new Known(
                name, sort, kinds.level(kind) - 1, isRead ? List.copyOf(new LinkedHashSet<>(allRoles())) : List.of()));
        return name;
    }

    /** Every role of some kind: a variable bound to a role of facts may be asked for any. */
    private List<String> allRoles() {
        Set<String> roles = new LinkedHashSet<>();
        kinds.all().forEach(kind -> roles.addAll(kind.roles().keySet()));
        roles.add("time");
        return List.copyOf(roles);
    }

    private static boolean isSet(String sort) {
        return List.of("actor", "topic", "event").contains(sort);
    }

    static List<String> operators(String sort) {
        List<String> operators =
                new ArrayList<>(List.of("is", "is-not", "any-of", "none-of", "known", "compatible-with", "save"));
        switch (sort) {
            case "actor" ->
                operators.addAll(List.of(
                        "each",
                        "each",
                        "each",
                        "includes",
                        "overlaps",
                        "within",
                        "size",
                        "same-parties-as",
                        "same-parties-as",
                        "parties-include",
                        "parties-include",
                        "same-offices-as",
                        "offices-include",
                        "offices-within",
                        "offices-overlap",
                        "offices-apart",
                        "parties-within",
                        "parties-overlap",
                        "parties-apart",
                        "member-of",
                        "covers",
                        "member-of"));
            case "topic" ->
                operators.addAll(List.of(
                        "each",
                        "each",
                        "includes",
                        "overlaps",
                        "within",
                        "size",
                        "narrower-than",
                        "broader-than",
                        "covers",
                        "related-to"));
            case "event" ->
                operators.addAll(List.of("each", "each", "each", "includes", "overlaps", "within", "kind-of", "size"));
            case "number", "time" ->
                operators.addAll(List.of("at-least", "at-most", "more-than", "less-than", "covers"));
            case "text" ->
                operators.addAll(List.of(
                        "contains",
                        "starts-with",
                        "matches-any",
                        "contains-loosely",
                        "starts-with-loosely",
                        "matches-any-loosely"));
            default -> {}
        }
        return operators;
    }

    private String operand(String operator, String role, String kind, String type, Variables variables) {
        String sort = RandomValues.sortOf(type);
        List<String> known = new ArrayList<>(variables.operands(sort));
        if (sort.equals("number")
                && List.of("is", "at-least", "at-most", "less-than").contains(operator)) {
            known.addAll(variables.sums());
        }
        return switch (operator) {
            case "known" -> choice.chance(60) ? "true" : "false";
            case "save" -> bound(role, kind, variables);
            case "size" -> choice.of("1", "2", "{ at-least: 2 }", "{ less-than: 2 }");
            case "each" ->
                known.isEmpty() || choice.chance(60)
                        ? bound(role, kind, variables)
                        : choice.chance(85) ? choice.of(known) : values.one(type);
            case "any-of", "none-of", "matches-any", "matches-any-loosely" -> {
                List<String> choices = new ArrayList<>();
                for (int i = choice.from(1, 3); i > 0; i--) {
                    choices.add(known.isEmpty() || choice.chance(60) ? values.one(type) : choice.of(known));
                }
                yield "[" + String.join(", ", new LinkedHashSet<>(choices)) + "]";
            }
            default ->
                known.isEmpty() || choice.chance(35)
                        ? values.some(isSet(sort) ? sort + "s" : sort)
                        : isSet(sort) && choice.chance(15)
                                ? "[" + choice.of(known) + ", " + values.one(type) + "]"
                                : choice.of(known);
        };
    }

    private String time(Variables variables) {
        List<String> others = new ArrayList<>(variables.names("event"));
        others.addAll(variables.names("event"));
        others.addAll(variables.operands("time"));
        others.addAll(variables.ofGroups());
        if (others.isEmpty() || choice.chance(40)) {
            others.add("as-of");
            others.add(values.time());
        }
        String other = choice.of(others);
        List<String> single = variables.ofOne().operands("time");
        if (single.contains(other) && choice.chance(30)) {
            other = "{ plus: [" + other + ", " + values.length() + "] }";
        }
        String possibly = choice.chance(20) ? "possibly-" : "";
        if (choice.chance(60)) {
            return "{ " + possibly + choice.of("after", "after", "before") + ": " + other
                    + (choice.chance(60) ? ", within: " + values.length() : "")
                    + (choice.chance(15) ? ", by-at-least: " + values.length() : "") + " }";
        }
        String relation = choice.of(
                "not-before",
                "not-after",
                "meets",
                "met-by",
                "overlaps",
                "overlapped-by",
                "starts",
                "started-by",
                "during",
                "contains",
                "finishes",
                "finished-by",
                "equals",
                "by",
                "during",
                "by");
        return "{ " + possibly + relation + ": " + other + (choice.chance(20) ? ", save: " + savedTime(variables) : "")
                + " }";
    }

    private static String savedTime(Variables variables) {
        String name = variables.fresh();
        variables.add(new Known(name, "time", -1, List.of()));
        return name;
    }
}
