package dev.sanad.workbench.web;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.internal.file.WholeFile;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.text.Language;
import dev.sanad.workbench.drafting.ArticleCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes in the text of an article: writes it beside the dossier, and then its source into the dossier. */
final class NewSource {
    private final OpenDossiers dossiers;

    NewSource(OpenDossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** A dossier with another source, whose text was not in it yet. */
    Evaluation add(Evaluation before, YamlNode request) {
        Mapping item =
                request.find("item").flatMap(YamlNode::asMapping).orElseThrow(() -> new Refusal(400, "refused.form"));
        String id = Written.text(item, "id").orElse("");
        String text = Written.text(request, "text").orElse("").replace("\r\n", "\n");
        if (!DeskFolder.isPlainName(id)) {
            throw new Refusal(422, "refused.name");
        }
        String version = Written.text(request, "version").orElse("");
        if (text.isBlank()) {
            return save(before, version, item);
        }
        check(text, id, Written.text(item, "language"));
        before.dossier().flatMap(dossier -> sameText(dossier, text)).ifPresent(same -> {
            throw new Refusal(409, "refused.same-text");
        });
        String language = Written.text(item, "language").orElse("en");
        Path file = DeskFolder.free(before.path(), id, "." + language + ".txt");
        List<Entry> entries = new ArrayList<>(item.entries());
        Path name = Objects.requireNonNull(file.getFileName());
        entries.add(new Entry(new YamlNode.Leaf(item.mark(), "text"), new YamlNode.Leaf(item.mark(), name.toString())));
        write(file, text.endsWith("\n") ? text : text + "\n");
        try {
            return save(before, version, new Mapping(item.mark(), entries));
        } catch (Refusal refused) {
            remove(file); // a text that nothing names would only be in the way
            throw refused;
        }
    }

    private Evaluation save(Evaluation before, String version, Mapping item) {
        return dossiers.save(
                before.written().file().name(),
                version,
                List.of(new Edit("sources", Optional.empty(), Optional.of(item))));
    }

    /** A text that is markup, or garbled, is not the text of an article, whatever its language. */
    private static void check(String text, String name, Optional<String> language) {
        Optional<Language> named = language.filter(Language::isCode).map(Language::new);
        Checked<Language> checked = ArticleCheck.of(new SourceFile(name, text), named);
        boolean isForeign = named.isPresent() && ArticleCheck.isText(new SourceFile(name, text));
        if (checked.value().isEmpty() && !isForeign) {
            throw new Refusal(422, "refused.text", checked.problems());
        }
    }

    private static Optional<Source> sameText(Dossier dossier, String text) {
        String wanted = folded(text);
        return dossier.sources().byId().values().stream()
                .filter(source -> source.text()
                        .map(SourceText::text)
                        .filter(other -> folded(other).equals(wanted))
                        .isPresent())
                .findFirst();
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void write(Path file, String text) {
        try {
            WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new Refusal(422, "refused.unwritable");
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new Refusal(422, "refused.unwritable");
        }
    }
}
