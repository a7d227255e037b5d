package dev.sanad.rules.internal.engine.export;

import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.engine.drl.DrlWords;
import dev.sanad.rules.internal.engine.plan.Planner;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Rule;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a rule that is data as equivalent DRL: it reaches the same conclusions, with the same bindings and premises,
 * and waits for the same days. Each alternative of an {@code any-of} becomes a separate rule.
 */
public final class RuleAsDrl {
    private RuleAsDrl() {}

    /** Whether a rule can be written: DRL has no form for an absence of several conditions, or of more than some facts. */
    public static boolean canWrite(Rule rule) {
        return rule.clauses().stream()
                .flatMap(clause -> clause.absent().stream())
                .allMatch(Condition.Absent::isPlain);
    }

    /** The DRL of a rule, or a comment that says why it has none; it ends in a newline. */
    public static String write(Rule rule, Vocabulary vocabulary) {
        if (!canWrite(rule)) {
            return "// " + rule.id()
                    + " stays a rule in YAML: what must not hold together, or not more than so many times,"
                    + " has no form in DRL whose absence could be recorded.\n";
        }
        List<Clause> clauses = rule.clauses();
        StringBuilder drl = new StringBuilder();
        for (int way = 0; way < clauses.size(); way++) {
            String name = rule.id().value() + (clauses.size() == 1 ? "" : "#" + (way + 1));
            drl.append(way == 0 ? "" : "\n").append("rule \"").append(name).append("\"\n");
            head(rule, drl);
            new ClauseAsDrl(Planner.certain(clauses.get(way), vocabulary)).write(drl);
        }
        return drl.toString();
    }

    private static void head(Rule rule, StringBuilder drl) {
        annotation("title", words(rule.card().title().words()), drl);
        annotation("strength", rule.card().strength().keyword(), drl);
        rule.card().standing().ifPresent(standing -> annotation("standing", standing.keyword(), drl));
        rule.card().because().ifPresent(phrase -> {
            SortedMap<Language, String> sentences = new TreeMap<>();
            phrase.templates().forEach((language, template) -> sentences.put(language, template.toString()));
            annotation("because", words(sentences), drl);
        });
    }

    private static void annotation(String name, String words, StringBuilder drl) {
        drl.append("  @").append(name).append("(\"").append(words).append("\")\n");
    }

    private static String words(Map<Language, String> words) {
        return words.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + DrlWords.escape(entry.getValue()))
                .collect(Collectors.joining(" | "));
    }
}
