package dev.sanad.workbench.web;

import dev.sanad.core.internal.file.WholeFile;
import dev.sanad.core.internal.yaml.Names;
import dev.sanad.core.internal.yaml.WrittenYaml;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Begins a dossier: writes it into a folder of its own, with nothing coded yet. */
final class NewDossier {
    private final DeskFolder folder;
    private final OpenDossiers dossiers;

    NewDossier(DeskFolder folder, OpenDossiers dossiers) {
        this.folder = folder;
        this.dossiers = dossiers;
    }

    /** The path of a dossier that was not there yet; nothing stays of one that could not be read. */
    String write(YamlNode request) {
        Mapping item =
                request.find("item").flatMap(YamlNode::asMapping).orElseThrow(() -> new Refusal(400, "refused.form"));
        String id = Written.text(item, "dossier").orElse("");
        if (!Names.isId(id) || !DeskFolder.isPlainName(id)) {
            throw new Refusal(422, "refused.name");
        }
        Path file = folder.newFile(id + "/dossier.yaml").orElseThrow(() -> new Refusal(409, "refused.exists"));
        write(file, WrittenYaml.below(item, "") + "\n");
        String path = folder.nameOf(file);
        Evaluation now = dossiers.at(path);
        if (now.errors() > 0) {
            remove(file);
            throw new Refusal(422, "refused.errors", now);
        }
        return path;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            remove(file); // its folder may be there already
            throw new Refusal(422, "refused.unwritable");
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
            try (var left = Files.list(Objects.requireNonNull(file.getParent()))) {
                if (left.findAny().isEmpty()) {
                    Files.delete(Objects.requireNonNull(file.getParent()));
                }
            }
        } catch (IOException stays) {
            throw new Refusal(422, "refused.unwritable");
        }
    }
}
