package dev.sanad.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.name.Names;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import dev.sanad.rules.ruleset.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several rule sets fit into one injector, each by its name, whether its rules are data or code. */
final class ModulesTest {
    private static final String COALITION = """
            rule "coalition-of-condemners" @strength("possible")
            when
              $e : Event( kind.isA("act-condemned"), $by : actors("by"), $by.size() > 2 )
            then
              conclude( drools, "coalition", Map.of("members", $by) );
            end
            """;

    private final Dossier seed =
            DossierReader.read(List.of(Path.of("../seeds/camp-david-2023"))).orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void two_rule_sets_reason_side_by_side() throws IOException {
        RulesModule code = RulesModule.compiled(rules(COALITION), folder.resolve("cache"), Trust.everyone())
                .orElseThrow();
        RulesModule data = new RulesModule(RuleSetReader.builtIn().orElseThrow());
        Injector injector = Guice.createInjector(data, code.named("mine"));
        assertThat(conclusions(injector.getInstance(Reasoner.class))).hasSize(43);
        Reasoner mine = injector.getInstance(Key.get(Reasoner.class, Names.named("mine")));
        assertThat(conclusions(mine)).extracting(each -> each.kind().value()).containsExactly("coalition");
        assertThat(injector.getInstance(Key.get(RuleSet.class, Names.named("mine")))
                        .name())
                .isEqualTo("mine");
    }

    @Test
    void code_that_does_not_compile_makes_no_module_but_problems() throws IOException {
        Checked<RulesModule> module = RulesModule.compiled(
                rules(COALITION.replace("Map.of(\"members\", $by)", "nothing")),
                folder.resolve("cache"),
                Trust.everyone());
        assertThat(module.value()).isEmpty();
        assertThat(module.problems()).isNotEmpty().allMatch(Problem::isError);
    }

    @Test
    void the_engine_knows_the_built_in_rule_set_by_name_and_makes_reasoners_for_any() throws IOException {
        Injector injector = Guice.createInjector(new EngineModule(folder.resolve("cache"), Trust.everyone()));
        Reasoners reasoners = injector.getInstance(Reasoners.class);
        assertThat(conclusions(reasoners.with(rules(COALITION)).orElseThrow())).hasSize(1);
        assertThat(new BuiltInRules("diplomacy").name()).isEqualTo("diplomacy");
    }

    private List<Conclusion> conclusions(Reasoner reasoner) {
        Findings findings = reasoner.reason(seed, AsOf.parse("2023-09-08").orElseThrow());
        return findings.conclusions();
    }

    private RuleSet rules(String drl) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("coalition.drl"), drl);
        Path set = Files.writeString(
                folder.resolve("set.yaml"),
                "rule-set: mine\nvocabulary: diplomacy\npacks: [ ./pack ]\ntrusted: true\n");
        return RuleSetReader.read(set, set.toString()).orElseThrow();
    }
}
