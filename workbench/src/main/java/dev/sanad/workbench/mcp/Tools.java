package dev.sanad.workbench.mcp;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.fact.Event;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceText;
import dev.sanad.workbench.Program;
import dev.sanad.workbench.Program.Ran;
import dev.sanad.workbench.mcp.Desk.Laid;
import dev.sanad.workbench.mcp.Tool.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tools: each is a command of the program, with its JSON as the answer. */
final class Tools {
    private static final Parameter LANG =
            Parameter.optional("lang", "the language of sentences, en or ar; default: en");
    private static final Parameter AS_OF =
            Parameter.optional("as_of", "reason as of this day, such as 2023-09-08; default: the dossier's");
    private static final Parameter FORM = Parameter.optional(
            "form", "json (default), text (the sentences and their chains), or brief (the first screen of the text)");

    private static final int LONGEST_WORD = 200;

    private final Program program;
    private final Desk desk;
    private final Collection<EventReader> readers;

    Tools(Program program, Desk desk, Collection<EventReader> readers) {
        this.program = program;
        this.desk = desk;
        this.readers = readers;
    }

    /** All of them; with {@code save} if this may write. */
    List<Tool> all(boolean mayWrite) {
        List<Tool> tools = new ArrayList<>(List.of(
                Tool.of(
                        "kinds",
                        "Finds the kinds that events can have, with their roles and words: look here before coding an event.",
                        List.of(
                                Parameter.optional("word", "a word of the text in any language, or a part of an id"),
                                LANG),
                        arguments -> catalogue("kinds", arguments)),
                Tool.of(
                        "actors",
                        "Finds the actors of the built-in cast by their names in any language: states, bodies, offices.",
                        List.of(Parameter.optional("word", "a name, or a part of an id"), LANG),
                        arguments -> catalogue("actors", arguments)),
                question(
                        "check",
                        "Reports everything wrong with a dossier, each with its place and remedy. An event of a dossier that you"
                                + " give must have a quote that is exactly in the text of its source.",
                        List.of(LANG),
                        (arguments, laid) -> check(arguments, laid)),
                new Tool(
                        "quote",
                        "Finds words in a text: where they are, or what is most like them. Quotes must be exact.",
                        Stream.concat(
                                        Stream.of(
                                                Parameter.required("quote", "the words to find"),
                                                Parameter.optional(
                                                        "text", "the text; or give a dossier and its 'source'"),
                                                Parameter.optional(
                                                        "source",
                                                        "the id of the dossier's source whose text is meant")),
                                        Desk.PARAMETERS.stream())
                                .toList(),
                        false,
                        this::quote),
                question(
                        "reason",
                        "Derives what follows from a dossier: every conclusion with its chain down to the quotes.",
                        List.of(Parameter.optional("about", "only what is about this actor"), FORM, AS_OF, LANG),
                        (arguments, laid) -> answered(
                                laid, "reason", arguments, options(arguments.find("about"), "--about"), List.of())),
                question(
                        "explain",
                        "Explains one conclusion: all its derivations, what it rests on, and what would overturn it.",
                        List.of(
                                Parameter.required(
                                        "conclusion",
                                        "its id, or kind{role: value}, such as commitment{measure: trade}"),
                                FORM,
                                AS_OF,
                                LANG),
                        (arguments, laid) ->
                                answered(laid, "explain", arguments, List.of(), List.of(arguments.text("conclusion")))),
                question(
                        "why_not",
                        "Explains why something is not concluded, and which reports would make it follow.",
                        List.of(
                                Parameter.required(
                                        "question", "kind{role: value}, such as violation-claim{respondent: prk}"),
                                FORM,
                                AS_OF,
                                LANG),
                        (arguments, laid) ->
                                answered(laid, "why-not", arguments, List.of(), List.of(arguments.text("question")))),
                question(
                        "what_if",
                        "Shows what a change of a dossier would add, remove or alter among its conclusions.",
                        List.of(
                                Parameter.optional("add", "events to add, as YAML: a list as under 'events'"),
                                Parameter.list("without", "ids of events to withdraw"),
                                Parameter.list("without_source", "ids of sources to withdraw"),
                                FORM,
                                AS_OF,
                                LANG),
                        this::whatIf),
                question(
                        "sources",
                        "Shows which sources are independent of each other, and which conclusions rest on one alone.",
                        List.of(FORM, AS_OF, LANG),
                        (arguments, laid) -> answered(laid, "sources", arguments, List.of(), List.of()))));
        if (mayWrite) {
            tools.add(new Tool(
                    "save",
                    "Keeps a dossier, once check finds no error, with its files in a new folder; nothing is overwritten.",
                    Stream.concat(
                                    Stream.of(Parameter.required("name", "the name of the new folder")),
                                    Desk.PARAMETERS.stream()
                                            .filter(parameter ->
                                                    !parameter.name().equals("path")))
                            .toList(),
                    true,
                    this::save));
        }
        return tools;
    }

    /** What is answered of a dossier. */
    @FunctionalInterface
    private interface OfDossier {
        Answer answer(Arguments arguments, Laid laid);
    }

    private Tool question(String name, String description, List<Parameter> parameters, OfDossier answer) {
        return Tool.of(
                name,
                description,
                Stream.concat(Desk.PARAMETERS.stream(), parameters.stream()).toList(),
                arguments -> desk.with(arguments, laid -> answer.answer(arguments, laid)));
    }

    private Answer catalogue(String command, Arguments arguments) {
        List<String> line = new ArrayList<>(List.of(command, "--format", "json"));
        line.addAll(options(arguments.find("lang"), "--lang"));
        arguments.find("word").ifPresent(word -> {
            if (word.length() > LONGEST_WORD) {
                throw new Refused("'word' has " + word.length() + " characters", "give a word or two");
            }
            line.add("--");
            line.add(word);
        });
        return answer(program.run(line), true, text -> text);
    }

    private Answer check(Arguments arguments, Laid laid) {
        List<String> line = new ArrayList<>(List.of("check", "--format", "json"));
        line.addAll(options(arguments.find("lang"), "--lang"));
        line.add(laid.path().toString());
        Ran ran = program.run(line);
        return ran.code() == 0 && laid.isProposed()
                ? unquoted(laid).orElseGet(() -> answer(ran, true, laid::shown))
                : answer(ran, true, laid::shown);
    }

    /** The events of a proposed dossier that rest on no exact words, as problems; empty if there are none. */
    private Optional<Answer> unquoted(Laid laid) {
        List<Event> unquoted = dossier(laid).stream()
                .flatMap(dossier -> dossier.events().values().stream())
                .filter(event ->
                        event.cites().stream().allMatch(cite -> cite.span().isEmpty()))
                .toList();
        return unquoted.isEmpty()
                ? Optional.empty()
                : Optional.of(Answer.json(
                        JsonAnswers.unquoted(unquoted, laid.shown(laid.path().toString()))));
    }

    private Optional<Dossier> dossier(Laid laid) {
        return DossierReader.read(List.of(laid.path()), List.of(), readers).value();
    }

    /** An answer of a command about a dossier; of a proposed one only if every event of it is quoted. */
    private Answer answered(Laid laid, String command, Arguments arguments, List<String> options, List<String> asked) {
        Optional<Answer> refused = laid.isProposed() ? unquoted(laid) : Optional.empty();
        if (refused.isPresent()) {
            return new Answer(refused.get().text(), true, true);
        }
        List<String> line = new ArrayList<>(List.of(command));
        String form = arguments.find("form").orElse("json");
        line.addAll(
                switch (form) {
                    case "json" -> List.of("--format", "json");
                    case "text" -> List.of("--bidi", "plain");
                    case "brief" ->
                        command.equals("reason") ? List.of("--brief", "--bidi", "plain") : List.of("--bidi", "plain");
                    default ->
                        throw new Refused(
                                "there is no form '" + form + "'",
                                Suggestion.remedy(form, List.of("json", "text", "brief")));
                });
        line.addAll(List.of("--color", "never"));
        line.addAll(options);
        line.addAll(options(arguments.find("as_of"), "--as-of"));
        line.addAll(options(arguments.find("lang"), "--lang"));
        line.add("--");
        line.add(laid.path().toString());
        line.addAll(asked);
        return answer(program.run(line), form.equals("json"), laid::shown);
    }

    private Answer whatIf(Arguments arguments, Laid laid) {
        List<String> options = new ArrayList<>();
        arguments.texts("without").forEach(id -> options.addAll(List.of("--without", id)));
        arguments.texts("without_source").forEach(id -> options.addAll(List.of("--without-source", id)));
        Optional<String> added = arguments.find("add");
        if (added.isEmpty()) {
            return answered(laid, "what-if", arguments, options, List.of());
        }
        return desk.withFile("added.yaml", added.get(), file -> {
            options.addAll(List.of("--add", file.toString()));
            Answer answer = answered(laid, "what-if", arguments, options, List.of());
            return new Answer(answer.text().replace(file.toString(), "add"), answer.isJson(), answer.isError());
        });
    }

    private Answer quote(Arguments arguments) {
        String quote = arguments.text("quote");
        if (arguments.find("text").isPresent() == arguments.find("source").isPresent()) {
            throw new Refused("it is not said in which text", "give 'text', or a dossier and its 'source'");
        }
        return arguments
                .find("text")
                .map(text -> Answer.json(JsonAnswers.quote(quote, new SourceText(text))))
                .orElseGet(() -> desk.with(
                        arguments,
                        laid -> Answer.json(JsonAnswers.quote(quote, text(laid, arguments.text("source"))))));
    }

    private SourceText text(Laid laid, String id) {
        List<Source> sources = dossier(laid).stream()
                .flatMap(dossier -> dossier.sources().byId().values().stream())
                .toList();
        Source source = sources.stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "there is no source '" + id + "' that can be read",
                        Suggestion.remedy(
                                id,
                                sources.stream()
                                        .map(known -> known.id().value())
                                        .toList())));
        return source.text()
                .orElseThrow(() -> new Refused(
                        "the source '" + id + "' has no text", "give it one: 'text: FILE', and FILE in 'files'"));
    }

    private Answer save(Arguments arguments) {
        return desk.with(arguments, laid -> {
            Answer checked = check(arguments, laid);
            if (checked.isError() || JsonAnswers.hasErrors(checked.text())) {
                return new Answer(checked.text(), true, true);
            }
            return Answer.json(JsonAnswers.saved(desk.keep(arguments.text("name"), laid)));
        });
    }

    private static List<String> options(Optional<String> value, String option) {
        return value.map(given -> List.of(option + "=" + given)).orElse(List.of());
    }

    private static Answer answer(Ran ran, boolean isJson, java.util.function.UnaryOperator<String> shown) {
        if (ran.hasResult()) {
            return new Answer(shown.apply(ran.out()), isJson, false);
        }
        boolean hasProblems = isJson && ran.out().startsWith("{");
        return new Answer(shown.apply(hasProblems ? ran.out() : ran.err()), hasProblems, true);
    }
}
