package example;

import com.google.inject.Guice;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Wording;
import dev.sanad.rules.RulesModule;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Path;
import java.util.List;

/** Prints what follows from a dossier, each conclusion with the rules that it follows by: {@code Embedding FOLDER}. */
public final class Embedding {
    private Embedding() {}

    public static void main(String[] arguments) {
        Checked<Dossier> read = DossierReader.read(List.of(Path.of(arguments[0])));
        read.problems().forEach(System.err::println);
        Reasoner reasoner = Guice.createInjector(
                        new RulesModule(RuleSetReader.builtIn().orElseThrow()))
                .getInstance(Reasoner.class);
        Dossier dossier = read.orElseThrow();
        Findings findings = reasoner.reason(dossier, dossier.defaultDay().orElseThrow());
        Wording english = new Wording(findings, Language.ENGLISH);
        for (var conclusion : findings.conclusions()) {
            System.out.println(english.statement(conclusion));
            findings.graph().whyHolds(conclusion).forEach(way -> System.out.println("  by rule "
                    + way.rule().id()));
        }
    }
}
