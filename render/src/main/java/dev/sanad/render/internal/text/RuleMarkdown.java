package dev.sanad.render.internal.text;

import dev.sanad.core.justification.Chains;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import dev.sanad.rules.internal.catalogue.RuleExample;
import dev.sanad.rules.internal.catalogue.RuleWording;
import dev.sanad.rules.internal.ruleset.RuleText;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.List;
import java.util.Optional;

/** A page of Markdown for each rule: its sentence, its conditions in words, an example with its chain, references, its text. */
public final class RuleMarkdown {
    private final RuleSet rules;
    private final List<Language> languages;

    /**
     * Pages in languages, one below the other.
     *
     * @param rules the rule set
     * @param languages the languages, in the order in which they are shown
     */
    public RuleMarkdown(RuleSet rules, List<Language> languages) {
        this.rules = rules;
        this.languages = List.copyOf(languages);
    }

    /** {@return the index of all pages} */
    public String index() {
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

    /**
     * {@return the page of a rule}
     *
     * @param rule the rule
     * @param example the example to show; empty if there is none
     */
    public String page(Rule rule, Optional<RuleExample> example) {
        StringBuilder text = new StringBuilder();
        for (Language language : languages) {
            part(rule, example, language, text);
        }
        RuleText.of(rule)
                .ifPresent(written -> text.append("## ")
                        .append(Messages.in(languages.get(0)).get("words.rule"))
                        .append("\n\n")
                        .append(Markdown.block("yaml", written)));
        return text.toString();
    }

    private void part(Rule rule, Optional<RuleExample> example, Language language, StringBuilder text) {
        Messages messages = Messages.in(language);
        RuleWording words = new RuleWording(rules.vocabulary(), language);
        boolean isRightToLeft = language.equals(Language.ARABIC);
        text.append(isRightToLeft ? "<div dir=\"rtl\">\n\n" : "");
        text.append("# ")
                .append(Markdown.words(rule.card().title().in(language)))
                .append("\n\n");
        text.append("`")
                .append(rule.id())
                .append("` · ")
                .append(Markdown.words(rule.pack()))
                .append(" · ")
                .append(rule.status().keyword());
        text.append(rule.tags().isEmpty() ? "" : " · " + Markdown.words(String.join(", ", rule.tags())))
                .append("\n\n");
        rule.card()
                .because()
                .ifPresent(phrase -> text.append("> ")
                        .append(Markdown.words(phrase.in(language).toString()))
                        .append("\n\n"));
        text.append("**").append(messages.get("words.when")).append("**\n\n");
        words.conditions(rule)
                .forEach(condition ->
                        text.append("- ").append(Markdown.sentence(condition)).append("\n"));
        text.append("\n**")
                .append(messages.get("words.then"))
                .append("**\n\n- ")
                .append(Markdown.sentence(words.conclusion(rule)));
        text.append("\n\n")
                .append(messages.get("words.firm." + rule.card().strength().keyword()))
                .append("\n\n");
        example.ifPresent(found -> example(found, language, messages, text));
        if (!rule.references().isEmpty()) {
            text.append("**").append(messages.get("words.references")).append("**\n\n");
            rule.references()
                    .forEach(reference ->
                            text.append("- ").append(Markdown.words(reference)).append("\n"));
            text.append("\n");
        }
        text.append(isRightToLeft ? "</div>\n\n" : "");
    }

    private static void example(RuleExample example, Language language, Messages messages, StringBuilder text) {
        String chain = new ChainText(example.findings(), new Wording(example.findings(), language), Style.PLAIN)
                .render(new Chains(
                                example.findings().graph(), example.findings().assessments())
                        .of(example.conclusion()));
        text.append("**")
                .append(messages.get("words.example"))
                .append("**: ")
                .append(Markdown.words(example.tested().name()));
        text.append("\n\n").append(Markdown.block("", chain)).append("\n");
    }
}
