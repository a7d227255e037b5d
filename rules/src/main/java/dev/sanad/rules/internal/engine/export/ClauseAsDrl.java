package dev.sanad.rules.internal.engine.export;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.source.Reliability;
import dev.sanad.rules.internal.engine.drl.VariableNames;
import dev.sanad.rules.internal.engine.node.Accessor;
import dev.sanad.rules.internal.engine.node.DistinctWords;
import dev.sanad.rules.internal.engine.plan.Constraint;
import dev.sanad.rules.internal.engine.plan.Located;
import dev.sanad.rules.internal.engine.plan.Plan;
import dev.sanad.rules.internal.engine.plan.SlotNumbers;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Condition.Distinct;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Worth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a planned clause as the two sides of a DRL rule. */
final class ClauseAsDrl {
    private static final String INDENT = "\n    ";

    private final Plan plan;
    /** The name of each slot in DRL. */
    private final List<String> names = new ArrayList<>();
    /** The variables that hold the value of a role of a slot, or the number of a group. */
    private final Map<Located, String> ofValues = new LinkedHashMap<>();

    private int nameless;

    ClauseAsDrl(Plan plan) {
        this.plan = plan;
        Map<Integer, String> named = new LinkedHashMap<>();
        plan.variables().forEach((name, located) -> {
            if (located.read().asRole().isPresent() || located.read().asSize().isPresent()) {
                ofValues.putIfAbsent(located, VariableNames.ofDrl(name));
            } else {
                named.putIfAbsent(located.slots().get(0), VariableNames.ofDrl(name));
            }
        });
        for (int slot = 0; slot < plan.slots().size(); slot++) {
            names.add(Optional.ofNullable(named.get(slot)).orElseGet(this::nextNameless));
        }
    }

    void write(StringBuilder drl) {
        drl.append("when\n");
        for (int slot = 0; slot < plan.slots().size(); slot++) {
            drl.append("  ").append(slot(slot)).append("\n");
        }
        for (Plan.AbsentPattern absent : plan.absent()) {
            drl.append("  not ")
                    .append(facts(
                            absent.pattern(), plan.slots().size(), absent.constraints(), List.of(), Optional.empty()))
                    .append("\n");
        }
        drl.append("then\n  conclude( drools, ").append(conclusion()).append(" );\nend\n");
    }

    private String nextNameless() {
        nameless++;
        return VariableNames.nameless(nameless);
    }

    private String slot(int number) {
        String name = names.get(number);
        TermsAsDrl terms = terms(number, Map.of());
        return plan.slots()
                .get(number)
                .fold(
                        fact -> facts(fact.pattern(), number, fact.constraints(), bindings(number), Optional.of(name)),
                        element -> name + " : Given(" + inside(constraints(element.constraints(), terms)) + ") from "
                                + names.get(element.owner()) + ".each(" + TermsAsDrl.quoted(element.role()) + ")",
                        group -> name + " : List(" + collected(group, number, terms));
    }

    private String collected(Plan.Slot.OfGroup group, int number, TermsAsDrl terms) {
        Counted counted = group.counted();
        String member = nextNameless();
        String members = facts(counted.pattern(), number, group.inner(), List.of(), Optional.of(member));
        List<String> asked =
                new ArrayList<>(List.of("enough(this" + distinct(counted.distinct()) + ", " + counted.atLeast() + ")"));
        asked.addAll(constraints(group.constraints(), terms));
        asked.addAll(bindings(number, read -> read.asSize().map(each -> "numberOf(this" + distinct(each) + ")")));
        return inside(asked) + ") from accumulate( " + members + "; collectList(" + member + ") )";
    }

    private static String distinct(Distinct distinct) {
        String word = DistinctWords.of(distinct);
        return word.isEmpty() ? "" : ", " + TermsAsDrl.quoted(word);
    }

    private List<String> bindings(int slot) {
        return bindings(slot, read -> read.asRole().map(role -> "role(" + TermsAsDrl.quoted(role) + ")"));
    }

    /** The variables that are bound at a slot by some sort of reads, with the expression of each. */
    private List<String> bindings(int slot, Function<Accessor, Optional<String>> expression) {
        return plan.variables().entrySet().stream()
                .filter(entry -> entry.getValue().slots().contains(slot))
                .flatMap(entry -> expression.apply(entry.getValue().read()).stream()
                        .map(words -> VariableNames.ofDrl(entry.getKey()) + " : " + words))
                .toList();
    }

    /** A pattern of facts; with local elements of its roles, it becomes a group of patterns. */
    private String facts(
            Pattern pattern, int own, List<Constraint> constraints, List<String> bindings, Optional<String> name) {
        List<Constraint.ForSomeElements> chosen = constraints.stream()
                .flatMap(constraint ->
                        constraint.fold(checked -> Stream.<Constraint.ForSomeElements>empty(), Stream::of))
                .toList();
        String self = name.orElseGet(() -> chosen.isEmpty() ? "" : nextNameless());
        boolean actual = pattern.modalities().equals(Set.of(Modality.ACTUAL));
        List<String> asked = new ArrayList<>();
        asked.add("kind.isA(" + TermsAsDrl.quoted(pattern.kind().value()) + ")");
        if (!actual && pattern.modalities().size() < Modality.values().length) {
            asked.add("modality in (" + keywords(EnumSet.copyOf(pattern.modalities()), Modality::keyword) + ")");
        }
        Worth worth = pattern.worth();
        if (worth.asksForCertainty()) {
            asked.add("certainty in (" + keywords(EnumSet.copyOf(worth.certainties()), Certainty::keyword) + ")");
        }
        if (worth.asksForRoots()) {
            asked.add("hasRoots(" + worth.roots() + ")");
        }
        if (worth.asksForGrade()) {
            asked.add("hasRootGraded(" + keywords(EnumSet.copyOf(worth.grades()), Reliability::name) + ")");
        }
        asked.addAll(bindings);
        asked.addAll(constraints(
                constraints.stream()
                        .filter(constraint -> constraint.asChecked().isPresent())
                        .toList(),
                terms(own, Map.of())));
        String fact = (self.isEmpty() ? "" : self + " : ") + (actual ? "Event(" : "AnyEvent(") + inside(asked) + ")";
        return chosen.isEmpty()
                ? fact
                : "( " + fact
                        + chosen.stream().map(some -> elements(some, self, own)).collect(Collectors.joining())
                        + " )";
    }

    private String elements(Constraint.ForSomeElements some, String owner, int own) {
        Map<Integer, String> local = new LinkedHashMap<>();
        local.put(own, owner);
        StringBuilder patterns = new StringBuilder();
        int left = some.elements().size();
        for (Constraint.ForSomeElements.Element element : some.elements()) {
            left--;
            String name = nextNameless();
            local.put(element.slot(), left == 0 ? "this" : name);
            List<String> asked =
                    left == 0 ? constraints(some.inner(), terms(element.slot(), local)) : List.<String>of();
            patterns.append(" and ")
                    .append(left == 0 ? "" : name + " : ")
                    .append("Given(")
                    .append(inside(asked))
                    .append(") from ")
                    .append(owner)
                    .append(".each(")
                    .append(TermsAsDrl.quoted(element.role()))
                    .append(")");
        }
        return patterns.toString();
    }

    private TermsAsDrl terms(int own, Map<Integer, String> local) {
        return new TermsAsDrl(
                own, slot -> Optional.ofNullable(local.get(slot)).orElseGet(() -> names.get(slot)), ofValues);
    }

    private List<String> constraints(List<Constraint> constraints, TermsAsDrl terms) {
        return constraints.stream()
                .map(constraint -> terms.constraint(constraint.asChecked().orElseThrow()))
                .toList();
    }

    private static <T> String keywords(Set<T> words, Function<T, String> keyword) {
        return words.stream().map(keyword).map(TermsAsDrl::quoted).collect(Collectors.joining(", "));
    }

    private static String inside(List<String> asked) {
        return asked.isEmpty() ? "" : " " + String.join(", ", asked) + " ";
    }

    private String conclusion() {
        Conclude then = plan.clause().rule().then();
        TermsAsDrl terms = terms(SlotNumbers.NONE, Map.of());
        StringBuilder made =
                new StringBuilder("conclusion(" + TermsAsDrl.quoted(then.kind().value()) + ")");
        plan.head()
                .roles()
                .forEach((role, located) -> made.append(INDENT)
                        .append(".with(" + TermsAsDrl.quoted(role) + ", " + terms.operand(located) + ")"));
        plan.head().time().ifPresent(time -> made.append(INDENT + ".time(" + terms.operand(time) + ")"));
        plan.head()
                .claimedBy()
                .ifPresent(claimants -> made.append(INDENT + ".attributedTo(" + terms.operand(claimants) + ")"));
        if (then.modality() != Modality.ACTUAL) {
            made.append(
                    INDENT + ".modality(" + TermsAsDrl.quoted(then.modality().keyword()) + ")");
        }
        for (Literal condition : plan.clause().conditions()) {
            made.append(INDENT).append(premise(condition, terms));
        }
        return made.toString();
    }

    private String premise(Literal condition, TermsAsDrl terms) {
        return condition.fold(
                held -> ".from(" + names.get(plan.slotOf(held)) + ")",
                absent -> ".lacking( " + sought(absent.pattern(), terms) + " )",
                counted -> ".counting( " + sought(counted.pattern(), terms) + ", " + names.get(plan.slotOf(counted))
                        + distinct(counted.distinct()) + ", " + counted.atLeast() + " )");
    }

    private String sought(Pattern pattern, TermsAsDrl terms) {
        StringBuilder sought =
                new StringBuilder("sought(" + TermsAsDrl.quoted(pattern.kind().value()) + ")");
        pattern.tests()
                .forEach(test -> read(test.operand())
                        .ifPresent(operand -> sought.append(".where("
                                + TermsAsDrl.quoted(test.role()) + ", "
                                + TermsAsDrl.quoted(
                                        test.comparison().whenBound().keyword())
                                + ", " + terms.operand(operand) + ")")));
        pattern.times()
                .forEach(time -> read(time.to())
                        .ifPresent(operand -> sought.append(".time("
                                + TermsAsDrl.quoted(time.test().keyword()) + ", " + terms.operand(operand) + ")")));
        if (!pattern.modalities().equals(Set.of(Modality.ACTUAL))) {
            sought.append(".modality(")
                    .append(keywords(EnumSet.copyOf(pattern.modalities()), Modality::keyword))
                    .append(")");
        }
        return sought.toString();
    }

    private Optional<Located> read(Operand operand) {
        return operand.variables().allMatch(plan.variables()::containsKey)
                ? Optional.of(Located.of(
                        operand,
                        name -> Optional.ofNullable(plan.variables().get(name)).orElseThrow()))
                : Optional.empty();
    }
}
