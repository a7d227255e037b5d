package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.ContinuedReasoning;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The engine of a process that reasons again and again: it goes on from what it last found about a dossier like the one in
 * question, instead of reasoning anew. The findings are the same.
 *
 * <p>It holds a few rule sets and dossiers, those used last. Any thread may use it.
 */
public final class StandingEngine {
    private static final int MOST_RULE_SETS = 8;
    private static final int MOST_DOSSIERS = 4;

    private final Deque<Kept> kept = new ArrayDeque<>();

    /** What reasons with the rules of a set, and what it last found, the newest first. */
    private final class Kept implements Reasoner {
        private final RuleSet rules;
        private final Reasoner reasoner;
        private final Deque<ContinuedReasoning> begun = new ArrayDeque<>();

        Kept(RuleSet rules, Reasoner reasoner) {
            this.rules = rules;
            this.reasoner = reasoner;
        }

        boolean has(RuleSet others) {
            return rules.name().equals(others.name())
                    && rules.vocabulary() == others.vocabulary()
                    && rules.packs().equals(others.packs());
        }

        @Override
        public Findings reason(Dossier dossier, AsOf asOf, Limits limits) {
            Optional<ContinuedReasoning> nearest = take(dossier);
            if (nearest.isPresent()) {
                nearest.get().goOn(dossier, asOf, limits);
            }
            ContinuedReasoning reasoning = nearest.orElseGet(() -> reasoner.begin(dossier, asOf, limits));
            Findings findings = reasoning.findings();
            putBack(reasoning);
            return findings;
        }

        @Override
        public ContinuedReasoning begin(Dossier dossier, AsOf asOf, Limits limits) {
            return reasoner.begin(dossier, asOf, limits);
        }

        /** Takes out, for one thread alone, what was found about a dossier that shares most events with this one. */
        private Optional<ContinuedReasoning> take(Dossier dossier) {
            synchronized (kept) {
                ContinuedReasoning nearest = null;
                int most = Math.max(1, dossier.events().size() / 2);
                for (ContinuedReasoning each : begun) {
                    Set<FactId> known = each.findings().dossier().events().keySet();
                    int shared = (int) dossier.events().keySet().stream()
                            .filter(known::contains)
                            .count();
                    if (shared >= most) {
                        most = shared + 1;
                        nearest = each;
                    }
                }
                begun.remove(nearest);
                return Optional.ofNullable(nearest);
            }
        }

        private void putBack(ContinuedReasoning reasoning) {
            synchronized (kept) {
                begun.addFirst(reasoning);
                if (begun.size() > MOST_DOSSIERS) {
                    begun.removeLast();
                }
            }
        }
    }

    /**
     * A reasoner with the rules of a set, which goes on from what it last found.
     *
     * @param rules the rule set
     * @param reasoners what makes a reasoner for rules that are not among the last
     * @return the reasoner, or the problems of the rules
     */
    public Checked<Reasoner> with(RuleSet rules, Function<RuleSet, Checked<Reasoner>> reasoners) {
        if (!rules.codedRules().isEmpty()) {
            return reasoners.apply(rules); // asked each time whether the code may still run
        }
        synchronized (kept) {
            Optional<Kept> known = kept.stream().filter(each -> each.has(rules)).findFirst();
            if (known.isPresent()) {
                kept.remove(known.get());
                kept.addFirst(known.get());
                return Checked.good(known.get());
            }
        }
        Checked<Reasoner> made = reasoners.apply(rules);
        return new Checked<>(made.value().map(reasoner -> keep(rules, reasoner)), made.problems());
    }

    private Kept keep(RuleSet rules, Reasoner reasoner) {
        Kept made = new Kept(rules, reasoner);
        synchronized (kept) {
            kept.addFirst(made);
            if (kept.size() > MOST_RULE_SETS) {
                kept.removeLast();
            }
        }
        return made;
    }
}
