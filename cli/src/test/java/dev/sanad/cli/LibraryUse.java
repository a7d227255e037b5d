package dev.sanad.cli;

import com.google.inject.Guice;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.wording.Wording;
import dev.sanad.rules.RulesModule;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The library as the README shows it. */
final class LibraryUse {
    private LibraryUse() {}

    static void print(Path folder, Appendable out) throws IOException {
        // README: begin
        Checked<Dossier> read = DossierReader.read(List.of(folder));
        for (var problem : read.problems()) {
            out.append(problem + "\n");
        }
        RuleSet rules = RuleSetReader.builtIn().orElseThrow();
        Reasoner reasoner = Guice.createInjector(new RulesModule(rules)).getInstance(Reasoner.class);
        Findings findings =
                reasoner.reason(read.orElseThrow(), AsOf.parse("2023-09-08").orElseThrow());
        Wording english = new Wording(findings, Language.ENGLISH);
        for (var conclusion : findings.conclusions()) {
            out.append(english.statement(conclusion)).append("\n");
            for (var way : findings.graph().whyHolds(conclusion)) {
                out.append("  by rule " + way.rule().id() + "\n");
            }
        }
        // README: end
    }
}
