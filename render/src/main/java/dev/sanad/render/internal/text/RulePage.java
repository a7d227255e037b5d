package dev.sanad.render.internal.text;

import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.wording.Messages;
import dev.sanad.render.answer.RuleAnswer;
import dev.sanad.render.format.Style;
import dev.sanad.rules.internal.catalogue.RuleWording;
import dev.sanad.rules.internal.ruleset.RuleText;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.StratifiedRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rule for people: its title, its strength, the kinds that it needs and concludes, and its text in words and as written. */
final class RulePage {
    private final Language language;
    private final Style style;
    private final PhraseBook phrases;

    /** A page in a language and a style. */
    RulePage(Language language, Style style) {
        this.language = language;
        this.style = style;
        this.phrases = PhraseBook.in(language);
    }

    /** The whole text, with the rule as written if it is available. */
    String render(RuleAnswer answer) {
        StratifiedRule rule = answer.rule();
        StringBuilder text = new StringBuilder()
                .append(style.strong(rule.card().title().in(language)))
                .append("\n");
        field("rule", rule.id().value(), text);
        field("pack", rule.pack(), text);
        field("status", phrases.say(rule.fold(data -> data.status().keyword(), code -> "DRL")), text);
        field("strength", phrases.say(rule.card().strength().keyword()), text);
        field("tags", String.join(", ", rule.fold(Rule::tags, code -> List.of())), text);
        field("references", String.join("; ", rule.fold(Rule::references, code -> List.of())), text);
        field("concludes", names(List.copyOf(rule.concludes())), text);
        field(
                "from",
                names(rule.dependencies().stream()
                        .map(StratifiedRule.Dependency::kind)
                        .toList()),
                text);
        field("file", rule.mark().toString(), text);
        RuleWording words = new RuleWording(answer.rules().vocabulary(), language, variable -> "$" + variable);
        rule.<Optional<Rule>>fold(Optional::of, code -> Optional.empty()).ifPresent(data -> {
            items(
                    "words.when",
                    words.conditions(data).stream()
                            .flatMap(condition -> Stream.concat(
                                    Stream.of("  - " + condition.words()),
                                    condition.choices().stream().map(choice -> "    - " + choice))),
                    text);
            items("words.then", Stream.of("  - " + words.conclusion(data)), text);
        });
        return style.framed(style.isolated(text.toString())
                + RuleText.of(rule).map(written -> "\n" + style.code(written)).orElse(""));
    }

    private void field(String name, String value, StringBuilder text) {
        if (!value.isEmpty()) {
            Lines.wrap("  " + style.faint(phrases.say(name) + ":") + " " + value, style.width())
                    .forEach(line -> text.append(line).append("\n"));
        }
    }

    private void items(String head, Stream<String> items, StringBuilder text) {
        text.append("\n").append(style.strong(Messages.in(language).get(head))).append("\n");
        items.flatMap(item -> Lines.wrap(item, style.width()).stream())
                .forEach(line -> text.append(line).append("\n"));
    }

    private static String names(List<KindId> kinds) {
        return kinds.stream().map(KindId::value).distinct().sorted().collect(Collectors.joining(", "));
    }
}
