package dev.sanad.render.internal.text;

import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Usage;
import dev.sanad.core.wording.Dates;
import dev.sanad.core.wording.Messages;
import dev.sanad.render.answer.KindsAnswer;
import dev.sanad.render.format.Style;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds for people: what each is called, what it is a kind of, its roles, and how many rules read or conclude it. */
final class KindsText {
    private final Messages messages;
    private final Dates dates;
    private final Style style;

    /** A list in a language and a style. */
    KindsText(Language language, Style style) {
        this.messages = Messages.in(language);
        this.dates = new Dates(messages);
        this.style = style;
    }

    /** The whole text. */
    String render(KindsAnswer answer) {
        return style.page(
                answer.kinds().stream().map(kind -> about(kind, answer)).collect(Collectors.joining("\n")));
    }

    private String about(Kind kind, KindsAnswer answer) {
        int reading = answer.readBy(kind).size();
        int concluding = answer.concludedBy(kind).size();
        String supertypes = enumerated(kind.isA().stream().map(KindId::value));
        String used = Stream.of(
                        supertypes.isEmpty() ? "" : messages.get("kinds.is-a", "kinds", supertypes),
                        messages.count("kinds.read", reading, dates.number(reading)),
                        kind.isConclusion()
                                ? messages.count("kinds.concluded", concluding, dates.number(concluding))
                                : "",
                        kind.plover()
                                .map(type -> messages.get("kinds.plover", "type", type))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(messages.get("list.roles")));
        List<Role> roles = kind.roles().values().stream()
                .sorted(Comparator.comparing((Role role) -> !role.required()).thenComparing(Role::name))
                .toList();
        Stream<String> lines = Stream.concat(
                usage(kind.usage()),
                Stream.of(used, enumerated(roles.stream().map(this::role))).filter(line -> !line.isEmpty()));
        return style.strong(kind.id().value()) + "  " + inAllLanguages(kind.label(), messages.language()) + "\n"
                + lines.flatMap(line -> Lines.wrap(line, style.width() - 2, style.width() - 2).stream())
                        .map(line -> "  " + line + "\n")
                        .collect(Collectors.joining());
    }

    /** What it is for, what it is taken for, and what else it is called. */
    private Stream<String> usage(Usage usage) {
        return Stream.of(
                        usage.about().map(about -> about.in(messages.language())),
                        usage.not().map(not -> messages.get("kinds.not", "words", not.in(messages.language()))),
                        Optional.of(enumerated(words(usage)))
                                .filter(words -> !words.isEmpty())
                                .map(words -> messages.get("kinds.words", "words", words)))
                .flatMap(Optional::stream);
    }

    private String enumerated(Stream<String> words) {
        return words.collect(Collectors.joining(messages.get("list.enumeration")));
    }

    /** What it is also called, first in the reader's language. */
    private Stream<String> words(Usage usage) {
        return Stream.concat(
                        usage.words().getOrDefault(messages.language().base(), List.of()).stream(), usage.allWords())
                .distinct();
    }

    /** A name in the reader's language, and then in the others. */
    static String inAllLanguages(LocalizedText name, Language reader) {
        return Stream.concat(Stream.of(name.in(reader)), name.words().values().stream())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String role(Role role) {
        String values = role.values().isEmpty()
                ? ""
                : role.values().keySet().stream().collect(Collectors.joining("|", ": ", ""));
        return role.name() + " (" + role.type().keyword() + values
                + (role.required() ? messages.get("list.enumeration") + messages.get("kinds.required") : "") + ")";
    }
}
