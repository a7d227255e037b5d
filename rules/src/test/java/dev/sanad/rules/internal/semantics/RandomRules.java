package dev.sanad.rules.internal.semantics;

import dev.sanad.rules.internal.semantics.Program.RuleText;
import dev.sanad.rules.internal.semantics.RandomKinds.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Random rules that the reader accepts: every variable bound and of one type, no cycle through what is absent. */
final class RandomRules {
    private final Choice choice;
    private final RandomKinds kinds;
    private final RandomValues values;

    RandomRules(Choice choice, RandomKinds kinds, RandomValues values) {
        this.choice = choice;
        this.kinds = kinds;
        this.values = values;
    }

    List<RuleText> rules(int count) {
        List<Kind> conclusions =
                kinds.all().stream().filter(kind -> kind.level() >= 0).toList();
        List<RuleText> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(rule("r" + i, choice.of(conclusions)));
        }
        return rules;
    }

    private RuleText rule(String name, Kind head) {
        RandomPattern patterns = new RandomPattern(choice, kinds, values, head.level());
        Variables variables = new Variables(choice);
        List<String> conditions = new ArrayList<>();
        int facts = choice.chance(5) ? 0 : choice.of(1, 1, 2, 2, 3);
        for (int i = 0; i < facts; i++) {
            conditions.add(patterns.fact(variables));
        }
        Variables inAllGroups = variables.copy();
        if (choice.chance(15)) {
            conditions.add(
                    "any-of: [" + group(patterns, variables.copy()) + ", " + group(patterns, variables.copy()) + "]");
        }
        int others = facts == 0 ? choice.from(1, 2) : choice.of(0, 0, 1, 1, 2);
        for (int i = 0; i < others; i++) {
            conditions.add(other(patterns, inAllGroups));
        }
        Collections.shuffle(conditions, choice.random());
        return new RuleText(name, braced(conditions), then(head, inAllGroups, patterns.isRecursive()));
    }

    private static List<String> braced(List<String> conditions) {
        return conditions.stream().map(line -> "{ " + line + " }").toList();
    }

    private String group(RandomPattern patterns, Variables variables) {
        List<String> group = new ArrayList<>();
        group.add(choice.chance(80) ? patterns.fact(variables) : other(patterns, variables));
        if (choice.chance(30)) {
            group.add(other(patterns, variables));
        }
        return "[" + String.join(", ", braced(group)) + "]";
    }

    private String other(RandomPattern patterns, Variables variables) {
        return switch (choice.from(0, 5)) {
            case 0 -> patterns.exists(variables);
            case 1 -> patterns.count(variables);
            case 2 -> patterns.notTogether(variables, 1);
            case 3 -> patterns.every(variables);
            default -> patterns.not(variables);
        };
    }

    private String then(Kind head, Variables variables, boolean isRecursive) {
        StringBuilder then = new StringBuilder("then:\n  conclude: " + head.name() + "\n");
        List<String> with = new ArrayList<>();
        head.roles().forEach((role, required) -> {
            if (required || choice.chance(80)) {
                with.add(role + ": "
                        + operand(Objects.requireNonNull(RandomKinds.TYPES.get(role)), head, variables, isRecursive));
            }
        });
        if (!with.isEmpty()) {
            then.append("  with: { ").append(String.join(", ", with)).append(" }\n");
        }
        if (choice.chance(30)) {
            List<String> times = new ArrayList<>(List.of("as-of", "2023-02-02"));
            times.addAll(variables.ofOne().operands("time"));
            times.addAll(variables.ofOne().names("event"));
            times.addAll(variables.ofGroups());
            if (!isRecursive) {
                times.addAll(times.stream()
                        .filter(time -> !time.startsWith("{"))
                        .map(time -> "{ plus: [" + time + ", " + values.length() + "] }")
                        .toList());
            }
            then.append("  time: ").append(choice.of(times)).append('\n');
        }
        List<String> actors = variables.operands("actor");
        if (choice.chance(15) && !actors.isEmpty()) {
            then.append("  attributed-to: ").append(choice.of(actors)).append('\n');
        }
        if (choice.chance(10)) {
            then.append("  modality: ").append(choice.of("planned", "actual")).append('\n');
        }
        if (choice.chance(30)) {
            then.append("strength: ").append(choice.of("probable", "possible")).append('\n');
        }
        return then.toString();
    }

    private String operand(String type, Kind head, Variables all, boolean isRecursive) {
        boolean isOne = !type.endsWith("s");
        Variables variables = isOne ? all.ofOne() : all;
        String sort = RandomValues.sortOf(type);
        List<String> known = sort.equals("event") ? variables.facts(head.level()) : variables.operands(sort);
        if (known.isEmpty() || choice.chance(10)) {
            return values.one(type);
        }
        if (sort.equals("actor") && choice.chance(25)) {
            return "{ states-of: " + choice.of(known) + " }";
        }
        boolean isSet = type.equals("actors") || type.equals("topics") || type.equals("events");
        return isSet && !isRecursive && choice.chance(20)
                ? "[" + choice.of(known) + ", " + (choice.chance(50) ? choice.of(known) : values.one(type)) + "]"
                : choice.of(known);
    }
}
