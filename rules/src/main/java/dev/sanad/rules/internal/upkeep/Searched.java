package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Doubt;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.internal.semantics.FactBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How many facts were searched for each absence, as of one step: that number changes with every fact, while all else of a
 * derivation stays.
 */
final class Searched {
    private final Function<KindId, Integer> now;
    private final Map<KindId, Integer> numbers = new ConcurrentHashMap<>();

    /** Of the facts that are on file now. */
    Searched(FactBase facts) {
        this.now = facts.searchedNow();
    }

    /** The derivations among matches on a day, with these numbers; they do not change when the facts do. */
    Iterable<Derivation> in(List<Entry> entries, AsOf day) {
        return () -> entries.stream()
                .filter(entry -> entry.isSettledOn(day))
                .map(this::renewed)
                .iterator();
    }

    private Derivation renewed(Entry entry) {
        return entry.clause().clause().absent().isEmpty() ? entry.derivation() : new Renewed(entry.derivation());
    }

    private Premise renewed(Premise premise) {
        return premise.fold(
                held -> held,
                absent -> new Premise.Absent(
                        absent.pattern(),
                        numbers.computeIfAbsent(absent.pattern().kind(), now),
                        absent.atMost(),
                        absent.beside()),
                counted -> counted);
    }

    /** A derivation with these numbers. */
    private final class Renewed implements Derivation {
        private final Derivation derivation;

        Renewed(Derivation derivation) {
            this.derivation = derivation;
        }

        @Override
        public RuleCard rule() {
            return derivation.rule();
        }

        @Override
        public SortedMap<String, Value> bindings() {
            return derivation.bindings();
        }

        @Override
        public List<Premise> premises() {
            return derivation.premises().stream().map(Searched.this::renewed).toList();
        }

        @Override
        public Optional<List<ActorId>> claimedBy() {
            return derivation.claimedBy();
        }

        @Override
        public Stream<Fact> facts() {
            return derivation.facts();
        }

        @Override
        public List<Doubt> doubts() {
            return derivation.doubts();
        }
    }
}
