package dev.sanad.rules.internal.semantics;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Doubt;
import dev.sanad.core.time.When;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.language.Scope.BindingSite;
import dev.sanad.rules.language.Condition.Absent;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.TimeCondition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps a match that possibly holds from being certain, premise by premise. */
final class Doubts {
    private final Match match;
    private final FactBase factBase;

    private Doubts(Match match) {
        this.match = match;
        this.factBase = match.bindings().factBase();
    }

    /** The doubts of a match, by premise and then by fact; none if it is certain. */
    static List<Doubt> of(Match match) {
        if (match.reading() == Reading.CERTAIN) {
            return List.of();
        }
        Doubts doubts = new Doubts(match);
        List<Doubt> found = new ArrayList<>();
        for (int i = 0; i < match.clause().conditions().size(); i++) {
            int premise = i;
            Stream<Doubt> each = match.clause()
                    .conditions()
                    .get(i)
                    .fold(
                            held -> doubts.held(
                                            Objects.requireNonNull(match.held().get(premise)), held.pattern())
                                    .map(fact -> new Doubt(premise, fact, false)),
                            absent -> doubts.against(absent).map(fact -> new Doubt(premise, fact, true)),
                            counted -> doubts.unsure(premise, counted).map(fact -> new Doubt(premise, fact, false)));
            each.distinct()
                    .sorted(Comparator.comparing(doubt -> doubt.fact().id()))
                    .forEach(found::add);
        }
        return found;
    }

    private Stream<Fact> held(Fact fact, Pattern pattern) {
        if (!isCertain(fact)) {
            return Stream.of(fact);
        }
        return pattern.times().stream()
                .filter(time -> !PatternJudge.lies(fact, time, match.bindings()))
                .flatMap(time -> imprecise(fact, Stream.of(time)));
    }

    private Stream<Fact> against(Absent absent) {
        return match.possiblyAgainst(absent).stream()
                .flatMap(fact -> isCertain(fact)
                        ? imprecise(fact, absent.held().stream().flatMap(held -> held.pattern().times().stream()))
                        : Stream.of(fact));
    }

    /** The members of a group that do not certainly belong to it. */
    private Stream<Fact> unsure(int number, Counted counted) {
        Set<Fact> sure = new HashSet<>(Group.of(counted, match.scope(), match.bindings(), Reading.CERTAIN)
                .members());
        return Objects.requireNonNull(match.groups().get(number)).members().stream()
                .filter(member -> !sure.contains(member));
    }

    /** The imprecise among a fact and those to which its time is compared; the fact if none is, and so some date. */
    private Stream<Fact> imprecise(Fact fact, Stream<TimeCondition> times) {
        List<Fact> imprecise = Stream.concat(Stream.of(fact), times.flatMap(time -> behind(time.to())))
                .filter(compared -> compared.time().filter(When::isPrecise).isEmpty()
                        && compared.time().isPresent())
                .toList();
        return imprecise.isEmpty() ? Stream.of(fact) : imprecise.stream();
    }

    /** The facts from which an operand is read. */
    private Stream<Fact> behind(Operand operand) {
        return operand.variables()
                .flatMap(name -> match.scope().find(name).stream()
                        .filter(place -> place.site() != BindingSite.ELEMENT)
                        .flatMap(place -> match.bindings().find(name).stream()))
                .flatMap(bound -> bound.from().isPresent()
                        ? bound.from().stream()
                        : bound.value().facts().stream().flatMap(id -> factBase.find(id).stream()));
    }

    private boolean isCertain(Fact fact) {
        return factBase.holds(fact, Reading.CERTAIN);
    }
}
