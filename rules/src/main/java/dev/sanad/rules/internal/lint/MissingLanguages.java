package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.text.Language;
import dev.sanad.rules.language.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Titles and sentences that lack one of the languages of the rule set. */
final class MissingLanguages implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        List<Language> languages = linted.ruleSet().languages();
        if (!languages.isEmpty()) {
            WrittenRules written = new WrittenRules();
            linted.own().forEach(rule -> look(rule, written, languages, found));
        }
    }

    private static void look(Rule rule, WrittenRules written, List<Language> languages, Problems found) {
        written.of(rule)
                .ifPresent(mapping -> Stream.of("title", "because")
                        .forEach(key -> mapping.find(key)
                                .flatMap(YamlNode::asMapping)
                                .ifPresent(words -> look(key, words, languages, found))));
    }

    private static void look(String key, Mapping words, List<Language> languages, Problems found) {
        List<String> missing = languages.stream()
                .map(Language::code)
                .filter(code -> words.find(code).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            found.warning(
                    LintCodes.MISSING_LANGUAGE,
                    words.mark(),
                    "'" + key + "' has no words in " + String.join(", ", missing) + ", a language of the rule set",
                    "add '" + missing.get(0) + ": ...', or take it out of the 'languages' of the rule set");
        }
    }
}
