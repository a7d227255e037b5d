package dev.sanad.rules.language;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.vocabulary.VocabularyReader;
import dev.sanad.rules.internal.language.Parameters;
import dev.sanad.rules.internal.language.RuleReader;
import java.util.List;
import java.util.Map;

/** Rules that were read, and their problems. */
record Ruled(List<Rule> rules, List<String> reported) {
    /** A small world of talks and agreements. */
    static final Vocabulary KINDS =
            VocabularyReader.read(new SourceFile("v.yaml", """
            vocabulary: small
            kinds:
              talks:
                roles:
                  participants: { type: actors, required: true }
                  host: { type: actor }
                  topics: { type: topics }
                  number: { type: number }
              call: { is-a: talks, roles: { line: { type: text } } }
              agreement:
                roles:
                  parties: { type: actors, required: true }
                  topics: { type: topics }
                  due: { type: time }
                  recurs: { type: code, values: [yearly, monthly] }
                  made-at: { type: event, kinds: [talks] }
                  public: { type: boolean }
            conclusions:
              bond: { roles: { parties: { type: actors, required: true }, on: { type: topic }, of: { type: event }, until: { type: time } } }
              state: { roles: { of: { type: event, required: true }, state: { type: code, values: [open, closed], required: true } } }
            """)).orElseThrow();

    static Ruled of(String text) {
        Problems problems = new Problems();
        YamlNode window = YamlTree.documents(new SourceFile("set.yaml", "90 days"), Form.RULE_SET, problems)
                .get(0);
        ReadingContext reading = new ReadingContext(Form.RULES, problems);
        RuleReader reader = new RuleReader(reading, KINDS, new Parameters(Map.of("window", window), Map.of()));
        List<Rule> rules = YamlTree.documents(new SourceFile("r.yaml", text), Form.RULES, problems).stream()
                .flatMap(node -> reader.read(node, "pack").stream())
                .toList();
        return new Ruled(
                rules, problems.inOrder().stream().map(Problem::toString).toList());
    }

    /** A rule with these conditions, which begin on line 3. */
    static Ruled when(String conditions) {
        return of("rule: r\nwhen:\n" + conditions + "then: { conclude: bond, with: { parties: [kor, usa] } }\n");
    }
}
