package dev.sanad.render.internal.text;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.wording.Messages;
import dev.sanad.render.answer.ActorsAnswer;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Actors as a page to print: a table of those who belong to nobody else, each with its offices. */
final class CastPage {
    static final String DESCRIPTION = "a page of Markdown";

    private final Messages messages;
    private final Language language;

    /** A page in a language. */
    CastPage(Language language) {
        this.messages = Messages.in(language);
        this.language = language;
    }

    /** The whole page. */
    String render(ActorsAnswer answer) {
        return Markdown.page(
                language,
                "# " + messages.get("actors.page") + "\n\n| " + messages.get("actors.page.id") + " | "
                        + messages.get("actors.page.name") + " | " + messages.get("actors.page.has")
                        + " |\n|---|---|---|\n"
                        + answer.chosen().stream()
                                .filter(actor -> actor.of().isEmpty())
                                .sorted(Comparator.comparing(Actor::id))
                                .map(actor -> row(actor, answer))
                                .collect(Collectors.joining()));
    }

    private String row(Actor actor, ActorsAnswer answer) {
        String offices = answer.belongingTo(actor.id()).stream()
                .map(ActorId::value)
                .map(id -> "`" + id + "`")
                .collect(Collectors.joining(messages.get("list.enumeration")));
        return "| `" + actor.id() + "` | " + Markdown.words(names(actor.name())) + " | " + offices + " |\n";
    }

    private String names(LocalizedText name) {
        return KindsText.inAllLanguages(name, language);
    }
}
