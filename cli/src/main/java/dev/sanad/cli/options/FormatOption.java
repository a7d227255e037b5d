package dev.sanad.cli.options;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.core.text.Language;
import dev.sanad.render.format.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/**
 * The format of a command's answer, chosen by name among those that there are for this sort of answer.
 *
 * @param <A> the sort of answer
 */
public final class FormatOption<A> {
    private static final String TEXT = "text";
    private static final String HELP = "formats";

    private final Wiring wiring;
    private final Class<A> answer;

    @SuppressWarnings("NullAway.Init") // set when the option is added to a command
    private CommandSpec spec;

    private final String usual;
    private String name;

    /** The formats of a sort of answer, of which text is usual. */
    public FormatOption(Wiring wiring, Class<A> answer) {
        this(wiring, answer, TEXT);
    }

    /** The formats of a sort of answer, one of which is usual. */
    public FormatOption(Wiring wiring, Class<A> answer, String usual) {
        this.wiring = wiring;
        this.answer = answer;
        this.usual = usual;
        this.name = usual;
    }

    /** Adds the option to a command. Its names are listed only on request, since that takes the whole program. */
    public void addTo(CommandSpec command) {
        spec = command;
        Iterable<String> names = () -> formats().keySet().iterator();
        command.addOption(OptionSpec.builder("--format")
                .paramLabel("FORM")
                .type(String.class)
                .defaultValue(usual)
                .initialValue(usual)
                .completionCandidates(names)
                .description("The form of the result: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
                .setter(this::set)
                .build());
        UsageMessageSpec help = command.usageMessage();
        List<String> sections = new ArrayList<>(help.sectionKeys());
        sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), HELP);
        help.sectionKeys(sections);
        help.sectionMap().put(HELP, page -> described());
    }

    /** The chosen format; a usage error, with a suggestion, if there is none of that name. */
    Format<A> chosen() {
        Map<String, Format<A>> formats = formats();
        return Optional.ofNullable(formats.get(name.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "unknown format '" + name + "'; " + Suggestion.remedy(name, formats.keySet())));
    }

    /** Whether the chosen format is text; the usual one is. */
    boolean isText() {
        return name.equals(usual) || chosen().isText();
    }

    /** Whether the answer is not meant for people, who read problems elsewhere. */
    public boolean isForPrograms() {
        return !name.equalsIgnoreCase(TEXT);
    }

    /** The chosen format as one of another sort of answer, if there is one of its name. */
    <B> Optional<Format<B>> chosenFor(Class<B> other) {
        return name.equals(TEXT)
                ? Optional.empty()
                : Optional.ofNullable(wiring.formats(other).get(name.toLowerCase(Locale.ROOT)));
    }

    /** Takes a name, and refuses an unknown one before anything is read. */
    private <T> T set(T chosen) {
        name = String.valueOf(chosen);
        if (!name.equals(usual)) {
            chosen();
        }
        return chosen;
    }

    private String described() {
        ResourceBundle words = spec.resourceBundle();
        PhraseBook phrases =
                PhraseBook.in(words == null ? Language.ENGLISH : new Language(words.getString("language")));
        return formats().values().stream()
                .map(format -> "  %-10s%s%n".formatted(format.name(), phrases.say(format.description())))
                .collect(Collectors.joining("", phrases.say("Formats:") + "%n".formatted(), ""));
    }

    /** The formats by name, the usual one first. */
    private Map<String, Format<A>> formats() {
        Map<String, Format<A>> all = wiring.formats(answer);
        Map<String, Format<A>> ordered = new LinkedHashMap<>();
        Optional.ofNullable(all.get(usual)).ifPresent(first -> ordered.put(usual, first));
        all.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
