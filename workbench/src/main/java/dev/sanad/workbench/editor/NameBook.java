package dev.sanad.workbench.editor;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be named in a file: kinds of the vocabulary, and what the file, its casts and the built-in one declare. */
final class NameBook {
    private final Vocabulary vocabulary;
    private final Texts texts;

    NameBook(Vocabulary vocabulary, Texts texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /**
     * A name.
     *
     * @param id as it is written
     * @param title what it is called
     * @param about what it means, in Markdown
     * @param words what else finds it
     */
    record Name(String id, String title, String about, String words) {}

    /** Every name of a sort that a file can use, each once. */
    Collection<Name> of(Sort sort, Path file, LoosePart document) {
        if (sort == Sort.KIND) {
            return vocabulary.kinds().values().stream()
                    .filter(kind -> !isDossier(document) || !kind.isConclusion())
                    .map(NameBook::of)
                    .toList();
        }
        Map<String, Name> names = new LinkedHashMap<>();
        Stream.concat(Stream.of(document), castsOf(file, document).stream())
                .flatMap(part -> declared(sort, part))
                .forEach(name -> names.putIfAbsent(name.id(), name));
        if (sort == Sort.ACTOR) {
            castNames(document)
                    .flatMap(name -> DossierReader.builtInCast(name).stream())
                    .flatMap(cast -> cast.actors().byId().values().stream())
                    .map(NameBook::of)
                    .forEach(name -> names.putIfAbsent(name.id(), name));
        }
        return names.values();
    }

    /** A name, if there is one of this sort. */
    Optional<Name> find(Sort sort, String id, Path file, LoosePart document) {
        return sort == Sort.KIND
                ? vocabulary.find(new KindId(id)).map(NameBook::of)
                : of(sort, file, document).stream()
                        .filter(name -> name.id().equals(id))
                        .findFirst();
    }

    private static boolean isDossier(LoosePart document) {
        return document.find("dossier").isPresent();
    }

    /** The casts that a file names. */
    static Stream<String> castNames(LoosePart document) {
        return document.find("cast").stream()
                .flatMap(LoosePart::all)
                .map(LoosePart::text)
                .filter(text -> !text.isEmpty());
    }

    /** The files of casts that a dossier names. */
    private List<LoosePart> castsOf(Path file, LoosePart document) {
        List<LoosePart> casts = new ArrayList<>();
        castNames(document)
                .filter(name -> name.endsWith(".yaml"))
                .forEach(name -> texts.read(file.resolveSibling(name))
                        .ifPresent(text -> casts.add(new LooseYaml(text).document())));
        return casts;
    }

    /** What a document declares of a sort. */
    private static Stream<Name> declared(Sort sort, LoosePart document) {
        return sort.list().flatMap(document::find).stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> !item.textOf("id").isEmpty())
                .map(item -> of(sort, item));
    }

    private static Name of(Sort sort, LoosePart item) {
        String names = item.find(sort == Sort.SOURCE ? "publisher" : "name").stream()
                .flatMap(LoosePart::all)
                .map(LoosePart::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        String title = sort == Sort.EVENT
                ? Stream.of(item.textOf("kind"), item.textOf("time"))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "))
                : names;
        String quote = item.find("cites").stream()
                .flatMap(LoosePart::all)
                .filter(part -> part.key().equals("quote"))
                .map(part -> "\n\n> " + part.text())
                .findFirst()
                .orElse("");
        String id = item.textOf("id");
        return new Name(id, title, "**" + id + "** " + title + quote, title);
    }

    private static Name of(Actor actor) {
        String names = inAllLanguages(actor.name());
        String id = actor.id().value();
        return new Name(id, names, "**" + id + "** " + names, names + " " + String.join(" ", actor.aliases()));
    }

    /** The code book's entry. */
    private static Name of(Kind kind) {
        String about =
                kind.usage().about().map(text -> "\n\n" + inAllLanguages(text)).orElse("");
        String not = kind.usage()
                .not()
                .map(text -> "\n\n*Not*: " + inAllLanguages(text))
                .orElse("");
        String roles = kind.roles().values().stream()
                .map(role -> "`" + role.name() + "` " + role.type().keyword() + (role.required() ? ", required" : ""))
                .collect(Collectors.joining("; "));
        String label = inAllLanguages(kind.label());
        return new Name(
                kind.id().value(),
                label,
                "**" + kind.id() + "** " + label + about + not + "\n\n" + roles,
                label + " " + kind.usage().allWords().collect(Collectors.joining(" ")));
    }

    private static String inAllLanguages(LocalizedText text) {
        return Stream.concat(Stream.of(text.in(Language.ENGLISH)), text.words().values().stream())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
