package dev.sanad.render.internal.text;

import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.render.format.Style;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a rule set by pack, one per line: name, status, strength, title. */
final class RuleListText {
    private final Language language;
    private final Messages messages;
    private final Style style;

    /** A list in a language and a style. */
    RuleListText(Language language, Style style) {
        this.language = language;
        this.messages = Messages.in(language);
        this.style = style;
    }

    /** The whole text. */
    String render(RuleSet ruleSet) {
        int width = ruleSet.packs().stream()
                .flatMap(RuleListText::rulesOf)
                .mapToInt(rule -> rule.id().value().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (Pack pack : ruleSet.packs()) {
            List<StratifiedRule> rules = rulesOf(pack)
                    .sorted(Comparator.comparing(StratifiedRule::id))
                    .toList();
            if (rules.isEmpty()) {
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n")
                    .append(style.strong(pack.name()))
                    .append("  ")
                    .append(pack.title().in(language))
                    .append("\n");
            rules.forEach(rule -> text.append(line(rule, width)));
        }
        return style.page(text.toString());
    }

    private String line(StratifiedRule rule, int width) {
        String status = rule.fold(data -> words("status." + data.status().keyword()), code -> "DRL");
        return String.format(
                "  %-" + width + "s  %-12s  %-8s  %s\n",
                rule.id().value(),
                status,
                words("certainty." + rule.card().strength().keyword()),
                rule.card().title().in(language));
    }

    private String words(String key) {
        return messages.get(key);
    }

    private static Stream<StratifiedRule> rulesOf(Pack pack) {
        Stream<CodedRule> coded = pack.codedRules().stream();
        return Stream.concat(pack.rules().stream(), coded);
    }
}
