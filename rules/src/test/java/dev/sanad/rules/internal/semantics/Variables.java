package dev.sanad.rules.internal.semantics;

import java.util.ArrayList;
import java.util.List;

/** The variables that the conditions of a rule have bound so far. */
final class Variables {
    private final Choice choice;
    private final List<Known> known;
    private static final ThreadLocal<Integer> NUMBER = ThreadLocal.withInitial(() -> 0);

    /**
     * A variable.
     *
     * @param name with {@code $_}: such need not be used
     * @param sort {@code actor}, {@code event}, {@code time}...
     * @param level the highest level of the facts that it may name; -1 for events and what is no fact
     * @param roles the roles that may be read of the facts that it names
     * @param isGroup whether it names a group, which may not stand where one value must
     */
    record Known(String name, String sort, int level, List<String> roles, boolean isGroup) {
        Known(String name, String sort, int level, List<String> roles) {
            this(name, sort, level, roles, false);
        }
    }

    Variables(Choice choice) {
        this(choice, new ArrayList<>());
    }

    private Variables(Choice choice, List<Known> known) {
        this.choice = choice;
        this.known = known;
    }

    Variables copy() {
        return new Variables(choice, new ArrayList<>(known));
    }

    /** Those that name no group. */
    Variables ofOne() {
        return new Variables(
                choice, known.stream().filter(variable -> !variable.isGroup()).toList());
    }

    static void restart() {
        NUMBER.set(0);
    }

    /** An unused name. */
    String fresh() {
        NUMBER.set(NUMBER.get() + 1);
        return "$_v" + NUMBER.get();
    }

    void add(Known variable) {
        known.add(variable);
    }

    List<String> names(String sort) {
        return known.stream()
                .filter(variable -> variable.sort().equals(sort))
                .map(Known::name)
                .toList();
    }

    /** Variables that may still come to name a fact by {@code as}. */
    List<Known> unread() {
        return known.stream()
                .filter(variable ->
                        variable.sort().equals("event") && variable.roles().isEmpty())
                .toList();
    }

    /** Variables of a sort, and roles of that sort of the facts that variables name. */
    List<String> operands(String sort) {
        List<String> operands = new ArrayList<>(names(sort));
        for (Known variable : known) {
            for (String role : variable.roles()) {
                if (variable.sort().equals("event") && RandomValues.sort(role).equals(sort)) {
                    operands.add(variable.name() + "." + role);
                }
            }
        }
        return operands;
    }

    /** Sums of what the facts that variables name have in a role. */
    List<String> sums() {
        List<String> sums = new ArrayList<>();
        for (Known variable : known) {
            variable.roles().stream()
                    .filter(role -> variable.sort().equals("event")
                            && RandomValues.sort(role).equals("number"))
                    .forEach(role -> sums.add("{ sum: " + role + ", of: " + variable.name() + " }"));
        }
        return sums;
    }

    /** Times of the facts that variables name, first, last and all together. */
    List<String> ofGroups() {
        return names("event").stream()
                .map(name -> "{ " + choice.of("first-of", "last-of", "span-of") + ": " + name + " }")
                .toList();
    }

    /** Facts below a level: what a conclusion of that level may name without growing for ever. */
    List<String> facts(int level) {
        List<String> operands = new ArrayList<>();
        for (Known variable : known) {
            if (variable.sort().equals("event") && variable.level() < level) {
                operands.add(variable.name());
            }
            if (variable.roles().contains("of") && variable.level() <= level) {
                operands.add(variable.name() + ".of");
            }
            if (variable.roles().contains("upon") && variable.level() <= level) {
                operands.add(variable.name() + ".upon");
            }
        }
        return operands;
    }
}
