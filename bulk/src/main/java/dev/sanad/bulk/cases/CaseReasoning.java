package dev.sanad.bulk.cases;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.Stopped;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.Part;
import dev.sanad.core.dossier.Setting;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.FailedRule;
import dev.sanad.rules.internal.engine.StoppedRun;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from the events of one case, whatever their order: the same for the same events, on any thread and any machine.
 * It has neither threads nor files, so that whatever divides events into cases can run it.
 */
public final class CaseReasoning {
    private final Setting setting;
    private final RuleSet rules;
    private final Reasoner reasoner;
    private final Optional<AsOf> day;

    /**
     * Reasoning in a setting.
     *
     * @param setting what all cases share
     * @param rules the rules
     * @param reasoner reasons with these rules
     * @param day the as-of day; if empty, each case has that of its latest source
     */
    public CaseReasoning(Setting setting, RuleSet rules, Reasoner reasoner, Optional<AsOf> day) {
        this.setting = setting;
        this.rules = rules;
        this.reasoner = reasoner;
        this.day = day;
    }

    /**
     * Reasons about a case. Lines that are wrong are left out, and what refers to them too.
     *
     * @param events the events of the case
     * @param limits the limits of the work
     * @return what follows, and what is wrong
     */
    public CaseOutcome reason(CaseEvents events, Limits limits) {
        List<Problem> errors = new ArrayList<>();
        Optional<Dossier> plain = setting.plainDossier(events.key(), events.parts());
        if (plain.isPresent()) {
            return reasoned(events.key(), plain.get(), errors, limits);
        }
        List<Part> left = new ArrayList<>(events.placed().get());
        while (!left.isEmpty()) {
            Checked<Dossier> read = setting.dossier(events.key(), left);
            if (read.value().isPresent()) {
                return reasoned(events.key(), read.value().get(), errors, limits);
            }
            errors.addAll(read.errors());
            Set<Place> wrong = new HashSet<>();
            read.errors().forEach(error -> wrong.add(Place.of(error.mark())));
            if (!left.removeIf(part -> wrong.contains(Place.of(part.mark())))) {
                break; // nobody knows which line is to blame
            }
        }
        return new CaseOutcome(events.key(), Optional.empty(), errors);
    }

    /** A line of a file. */
    private record Place(String file, int line) {
        static Place of(SourceMark mark) {
            return new Place(mark.file().name(), mark.line());
        }
    }

    private CaseOutcome reasoned(String key, Dossier dossier, List<Problem> errors, Limits limits) {
        Optional<AsOf> asOf = day.or(dossier::defaultDay);
        if (asOf.isEmpty()) {
            errors.add(new Problem(
                    YamlProblem.MISSING_KEY.in(Form.DOSSIER),
                    Severity.ERROR,
                    SourceMark.of(new SourceFile(key, "")),
                    "nothing in this case has a day, so that there is none to reason as of",
                    "add --as-of DAY"));
            return new CaseOutcome(key, Optional.empty(), errors);
        }
        try {
            Findings findings = reasoner.reason(dossier, asOf.get(), limits);
            return new CaseOutcome(key, Optional.of(findings), errors);
        } catch (FailedRule failed) {
            errors.add(failed.problem());
        } catch (Stopped stopped) {
            if (stopped.reason() == Stopped.Reason.CANCELLED) {
                throw stopped;
            }
            errors.add(StoppedRun.problem(stopped, rules));
        }
        return new CaseOutcome(key, Optional.empty(), errors);
    }
}
