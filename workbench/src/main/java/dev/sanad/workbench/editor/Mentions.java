package dev.sanad.workbench.editor;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Names;
import dev.sanad.core.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Where names are declared and used, in all files of the folders. */
final class Mentions {
    private final Texts texts;
    private final Vocabulary vocabulary;

    Mentions(Texts texts, Vocabulary vocabulary) {
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    /**
     * A name that is written somewhere.
     *
     * @param file where
     */
    record Named(Sort sort, String id, Path file) {}

    /** A place at which a name is written. */
    private record Mention(Path file, String text, int from, boolean isDeclaration) {
        Location location(String id) {
            return new Location(file.toUri().toString(), Texts.range(text, from, from + id.length()));
        }
    }

    /** The name at a place of a text. */
    Optional<Named> at(Path file, String text, int offset) {
        return new LooseYaml(text)
                .document()
                .all()
                .flatMap(part -> namedIn(file, part, text, offset).stream())
                .findFirst();
    }

    private Optional<Named> namedIn(Path file, LoosePart part, String text, int offset) {
        String id = part.text();
        if (isKindsKey(part)
                && part.keyStart() <= offset
                && offset <= part.keyStart() + part.key().length()) {
            return Optional.of(new Named(Sort.KIND, part.key(), file));
        }
        int from = text.indexOf(id, part.start());
        boolean isThere =
                !id.isEmpty() && from >= 0 && from <= offset && offset <= from + id.length() && from <= part.end();
        return isThere ? Sort.of(part, vocabulary).map(sort -> new Named(sort, id, file)) : Optional.empty();
    }

    List<Location> declarations(Named named) {
        return mentions(named).stream()
                .filter(Mention::isDeclaration)
                .map(mention -> mention.location(named.id()))
                .toList();
    }

    List<Location> references(Named named, boolean withDeclarations) {
        return mentions(named).stream()
                .filter(mention -> withDeclarations || !mention.isDeclaration())
                .map(mention -> mention.location(named.id()))
                .toList();
    }

    /**
     * The changes that give a name another form in all files.
     *
     * @throws ResponseErrorException if that cannot be
     */
    WorkspaceEdit renamed(Named named, String id) {
        if (!Names.isId(id)) {
            throw refused("'" + id + "' cannot be a name: use letters, digits, '-', '_' and '.'");
        }
        if (!declarations(new Named(named.sort(), id, named.file())).isEmpty()) {
            throw refused("there is already a '" + id + "'; use another name");
        }
        List<Mention> mentions = mentions(named);
        if (mentions.stream().noneMatch(Mention::isDeclaration)) {
            throw refused("'" + named.id() + "' is declared in no file here; "
                    + (named.sort() == Sort.KIND || named.sort() == Sort.ACTOR
                            ? "what is built in keeps its name"
                            : Suggestion.remedy(named.id(), List.of())));
        }
        Map<String, List<TextEdit>> changes = new HashMap<>();
        mentions.forEach(mention -> changes.computeIfAbsent(
                        mention.file().toUri().toString(), none -> new ArrayList<>())
                .add(new TextEdit(mention.location(named.id()).getRange(), id)));
        return new WorkspaceEdit(changes);
    }

    private static ResponseErrorException refused(String words) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, words, null));
    }

    /** Every mention in the files that share the name: those that are read together with its declaration. */
    private List<Mention> mentions(Named named) {
        Map<Path, String> all = texts.all();
        List<Mention> mentions = new ArrayList<>();
        all.forEach((file, text) -> {
            if (text.contains(named.id())) {
                new LooseYaml(text)
                        .document()
                        .all()
                        .forEach(part -> mention(part, named, file, text).ifPresent(mentions::add));
            }
        });
        List<Path> declaring = mentions.stream()
                .filter(mention -> mention.isDeclaration() && areTogether(named, named.file(), mention.file(), all))
                .map(Mention::file)
                .distinct()
                .toList();
        return mentions.stream()
                .filter(mention -> mention.file().equals(named.file())
                        || declaring.stream().anyMatch(file -> areTogether(named, mention.file(), file, all)))
                .sorted(Comparator.comparing(Mention::file).thenComparingInt(Mention::from))
                .toList();
    }

    /** Whether what one file declares is known in another: kinds are everywhere, ids in a folder, and where a cast is named. */
    private static boolean areTogether(Named named, Path file, Path declaring, Map<Path, String> texts) {
        return named.sort() == Sort.KIND
                || Objects.equals(file.getParent(), declaring.getParent())
                || NameBook.castNames(new LooseYaml(texts.getOrDefault(file, "")).document())
                        .anyMatch(name -> file.resolveSibling(name).normalize().equals(declaring));
    }

    private Optional<Mention> mention(LoosePart part, Named named, Path file, String text) {
        if (named.sort() == Sort.KIND && isKindsKey(part) && part.key().equals(named.id())) {
            return Optional.of(new Mention(file, text, part.keyStart(), true));
        }
        int from = text.indexOf(named.id(), part.start());
        boolean isIt = part.text().equals(named.id())
                && from >= 0
                && Sort.of(part, vocabulary).filter(named.sort()::equals).isPresent();
        return isIt ? Optional.of(new Mention(file, text, from, part.key().equals("id"))) : Optional.empty();
    }

    /** Whether a part is the entry of a kind in a vocabulary. */
    private static boolean isKindsKey(LoosePart part) {
        List<String> path = part.path();
        return path.size() == 2
                && !part.isItem()
                && (path.get(0).equals("kinds") || path.get(0).equals("conclusions"));
    }
}
