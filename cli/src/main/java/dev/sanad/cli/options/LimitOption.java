package dev.sanad.cli.options;

import dev.sanad.core.ContinuedReasoning;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.time.AsOf;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The most work that a command does. */
public final class LimitOption {
    /** More than any dossier needs, and about what fits into memory. */
    static final int USUAL = 10_000_000;

    @Option(
            names = "--max-derivations",
            paramLabel = "N",
            defaultValue = "" + USUAL,
            description = "Stop, with the rule that is to blame, if there are more derivations than this; default: "
                    + USUAL + ".")
    private int most = USUAL;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    /** Sets the limit of the reasoners of a command; a usage error if it allows nothing. */
    public void addTo(Wiring wiring) {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--max-derivations must be at least 1, not " + most);
        }
        wiring.limit(most);
    }

    /** A reasoner with a limit, whoever asks it. */
    record Limited(Reasoner reasoner, int most) implements Reasoner {
        @Override
        public Findings reason(Dossier dossier, AsOf asOf, Limits limits) {
            return reasoner.reason(dossier, asOf, limited(limits));
        }

        @Override
        public ContinuedReasoning begin(Dossier dossier, AsOf asOf, Limits limits) {
            ContinuedReasoning begun = reasoner.begin(dossier, asOf, limited(limits));
            return new ContinuedReasoning() {
                @Override
                public Findings findings() {
                    return begun.findings();
                }

                @Override
                public Step goOn(Dossier changed, AsOf day, Limits most) {
                    return begun.goOn(changed, day, limited(most));
                }
            };
        }

        private Limits limited(Limits limits) {
            return new Limits(Math.min(most, limits.most()), limits.signal());
        }
    }
}
