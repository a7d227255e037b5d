package dev.sanad.render.internal.text;

import dev.sanad.core.justification.Chains;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import dev.sanad.rules.cases.RuleExample;
import dev.sanad.rules.internal.catalogue.RuleWording;
import dev.sanad.rules.internal.ruleset.RuleText;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.List;
import java.util.Optional;

/** A page of Markdown for each rule: its sentence, its conditions in words, an example with its chain, references, its text. */
record RuleMarkdown(RuleSet rules, List<Language> languages) {
    static final String DESCRIPTION = "Markdown, in English and Arabic";

    /** {@return the pages of a rule set, whose parts in English stand above those in Arabic} */
    static RuleMarkdown of(RuleSet rules) {
        return new RuleMarkdown(rules, List.of(Language.ENGLISH, Language.ARABIC));
    }

    /** {@return the index of all pages} */
    String index() {
        StringBuilder text =
                new StringBuilder("# " + Markdown.words(rules.title().in(languages.get(0))) + "\n");
        for (Pack pack : rules.packs()) {
            if (pack.rules().isEmpty()) {
                continue;
            }
            text.append("\n## ")
                    .append(Markdown.words(pack.title().in(languages.get(0))))
                    .append("\n\n");
            pack.rules().stream()
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .forEach(rule -> text.append("- [")
                            .append(Markdown.words(rule.card().title().in(languages.get(0))))
                            .append("](")
                            .append(rule.id())
                            .append(".md)\n"));
        }
        return text.toString();
    }

    /** {@return the page of a rule, with the example if there is one} */
    String page(StratifiedRule rule, Optional<RuleExample> example) {
        StringBuilder text = new StringBuilder();
        for (Language language : languages) {
            part(rule, example, language, text);
        }
        RuleText.of(rule)
                .ifPresent(written -> text.append("## ")
                        .append(Messages.in(languages.get(0)).get("words.rule"))
                        .append("\n\n")
                        .append(Markdown.block(rule.fold(data -> "yaml", code -> "java"), written)));
        return text.toString();
    }

    private void part(StratifiedRule rule, Optional<RuleExample> example, Language language, StringBuilder text) {
        Messages messages = Messages.in(language);
        boolean isRightToLeft = language.equals(Language.ARABIC);
        text.append(isRightToLeft ? "<div dir=\"rtl\">\n\n" : "");
        text.append("# ")
                .append(Markdown.words(rule.card().title().in(language)))
                .append("\n\n");
        String status = rule.fold(data -> data.status().keyword(), code -> "DRL");
        List<String> tags = rule.fold(Rule::tags, code -> List.of());
        text.append("`")
                .append(rule.id())
                .append("` · ")
                .append(Markdown.words(rule.pack()))
                .append(" · ")
                .append(status);
        text.append(tags.isEmpty() ? "" : " · " + Markdown.words(String.join(", ", tags)))
                .append("\n\n");
        RuleWording words = new RuleWording(rules.vocabulary(), language, variable -> "_" + variable + "_");
        rule.card()
                .because()
                .ifPresent(phrase -> text.append("> ")
                        .append(Markdown.sentence(words.reason(phrase)))
                        .append("\n\n"));
        rule.<Optional<Rule>>fold(Optional::of, code -> Optional.empty())
                .ifPresent(data -> conditions(data, words, messages, text));
        text.append(messages.get("words.firm." + rule.card().strength().keyword()))
                .append("\n\n");
        example.ifPresent(found -> example(found, language, messages, text));
        List<String> references = rule.fold(Rule::references, code -> List.of());
        if (!references.isEmpty()) {
            text.append("**").append(messages.get("words.references")).append("**\n\n");
            references.forEach(reference ->
                    text.append("- ").append(Markdown.words(reference)).append("\n"));
            text.append("\n");
        }
        text.append(isRightToLeft ? "</div>\n\n" : "");
    }

    private static void conditions(Rule rule, RuleWording words, Messages messages, StringBuilder text) {
        text.append("**").append(messages.get("words.when")).append("**\n\n");
        words.conditions(rule).forEach(condition -> {
            text.append("- ").append(Markdown.sentence(condition.words())).append("\n");
            condition
                    .choices()
                    .forEach(choice -> text.append("  - ")
                            .append(Markdown.sentence(choice))
                            .append("\n"));
        });
        text.append("\n**")
                .append(messages.get("words.then"))
                .append("**\n\n- ")
                .append(Markdown.sentence(words.conclusion(rule)))
                .append("\n\n");
    }

    private static void example(RuleExample example, Language language, Messages messages, StringBuilder text) {
        String chain = new ChainText(example.findings(), new Wording(example.findings(), language), Style.PLAIN)
                .render(new Chains(
                                example.findings().graph(), example.findings().assessments())
                        .of(example.conclusion()));
        text.append("**")
                .append(messages.get("words.example"))
                .append("**\n\n")
                .append(Markdown.block("", chain))
                .append("\n");
    }
}
