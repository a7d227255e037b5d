package dev.sanad.render.internal.text;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.When;
import dev.sanad.core.wording.Dates;
import dev.sanad.core.wording.Messages;
import dev.sanad.render.answer.ActorsAnswer;
import dev.sanad.render.format.Style;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Actors for people: what each is called, and who belongs to whom. */
final class ActorsText {
    private final Messages messages;
    private final Dates dates;
    private final Style style;

    /** A list in a language and a style. */
    ActorsText(Language language, Style style) {
        this.messages = Messages.in(language);
        this.dates = new Dates(messages);
        this.style = style;
    }

    /** The whole text; what belongs to one of the actors is named with it only. */
    String render(ActorsAnswer answer) {
        Set<ActorId> chosen = answer.chosen().stream().map(Actor::id).collect(Collectors.toSet());
        return style.page(answer.chosen().stream()
                .filter(actor -> actor.of().filter(chosen::contains).isEmpty())
                .map(actor -> about(actor, answer))
                .collect(Collectors.joining("\n")));
    }

    private String about(Actor actor, ActorsAnswer answer) {
        String said = Stream.of(
                        messages.get("actors.type." + actor.type().keyword()),
                        actor.code().orElse(""),
                        listed("actors.of", actor.of().stream().map(ActorId::value)),
                        listed(
                                "actors.holds",
                                actor.holds().stream().map(holding -> during(holding.office(), holding.time()))),
                        listed(
                                "actors.members",
                                actor.members().stream().map(member -> during(member.actor(), member.time()))),
                        ids("actors.in", answer.having(actor.id())),
                        ids("actors.has", answer.belongingTo(actor.id())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(messages.get("list.roles")));
        return style.strong(actor.id().value()) + "  " + KindsText.inAllLanguages(actor.name(), messages.language())
                + Lines.wrap(said, style.width() - 2, style.width() - 2).stream()
                        .collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }

    private String during(ActorId id, Optional<When> time) {
        return id.value() + time.map(when -> " (" + dates.name(when) + ")").orElse("");
    }

    private String ids(String key, Collection<ActorId> ids) {
        return listed(key, ids.stream().map(ActorId::value));
    }

    private String listed(String key, Stream<String> names) {
        String list = names.collect(Collectors.joining(messages.get("list.enumeration")));
        return list.isEmpty() ? "" : messages.get(key, "actors", list);
    }
}
