package dev.sanad.render.internal.text;

import dev.sanad.core.fact.Event;
import dev.sanad.core.internal.dossier.WrittenEvent;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.answer.KindsAnswer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of events as a page to print: what each is for, its roles, and an example with its coding. */
final class CodeBook {
    static final String DESCRIPTION = "a page of Markdown, with an example of each kind";

    private final KindsAnswer answer;
    private final ExampleEvents examples;
    private final Wording wording;
    private final Messages messages;
    private final Language language;

    /** The page of some kinds in a language. */
    CodeBook(KindsAnswer answer, Language language) {
        this.answer = answer;
        this.examples = new ExampleEvents(answer.rules().vocabulary());
        this.wording = new Wording(examples.findings(), language);
        this.messages = wording.messages();
        this.language = language;
    }

    /** The whole page. */
    String page() {
        return Markdown.page(
                language,
                "# " + messages.get("kinds.book") + "\n"
                        + answer.kinds().stream()
                                .filter(kind -> !kind.isConclusion())
                                .map(this::about)
                                .collect(Collectors.joining()));
    }

    private String about(Kind kind) {
        StringBuilder text = new StringBuilder("\n## ")
                .append(Markdown.words(kind.label().in(language)))
                .append(" · `")
                .append(kind.id())
                .append("`\n\n");
        kind.usage().about().ifPresent(about -> paragraph(about.in(language), text));
        kind.usage().not().ifPresent(not -> paragraph(messages.get("kinds.not", "words", not.in(language)), text));
        List<String> words = kind.usage().words().getOrDefault(language.base(), List.of());
        if (!words.isEmpty()) {
            paragraph(messages.get("kinds.words", "words", wording.list(words)), text);
        }
        if (!kind.isA().isEmpty()) {
            String above =
                    kind.isA().stream().map(this::name).collect(Collectors.joining(messages.get("list.enumeration")));
            paragraph(messages.get("kinds.is-a", "kinds", above), text);
        }
        text.append("**").append(messages.get("kinds.roles")).append("**\n\n");
        kind.roles().values().stream()
                .sorted(Comparator.comparing((Role role) -> !role.required()).thenComparing(Role::name))
                .forEach(role -> text.append("- `")
                        .append(role.name())
                        .append("`: ")
                        .append(Markdown.words(role(role, kind)))
                        .append("\n"));
        text.append("\n");
        examples.find(kind).ifPresent(event -> example(event, text));
        return text.toString();
    }

    private String name(KindId id) {
        return answer.rules()
                .vocabulary()
                .find(id)
                .map(kind -> kind.label().in(language))
                .orElse(id.value());
    }

    private String role(Role role, Kind kind) {
        String values = role.values().isEmpty()
                ? ""
                : ": " + String.join("|", role.values().keySet());
        return wording.roleName(kind, role.name()) + " (" + role.type().keyword() + values
                + (role.required() ? messages.get("list.enumeration") + messages.get("kinds.required") : "") + ")";
    }

    private void example(Event event, StringBuilder text) {
        text.append("**").append(messages.get("kinds.example")).append("**: ");
        paragraph(wording.sentence(event) + ".", text);
        text.append(Markdown.block(
                "yaml",
                WrittenEvent.list(
                                List.of(event.named("example")), answer.rules().vocabulary(), "") + "\n"));
    }

    private static void paragraph(String words, StringBuilder text) {
        text.append(Markdown.words(words)).append("\n\n");
    }
}
