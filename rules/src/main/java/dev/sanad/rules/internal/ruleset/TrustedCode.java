package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.file.VisibleFiles;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.PackedTrees;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.ruleset.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which code may run, and knows it by its content, so that changed code is other code. */
public final class TrustedCode {
    private TrustedCode() {}

    /** The files of code that may not run, each as a problem. */
    public static List<Problem> refused(List<CodedRule> rules, Trust trust) {
        Problems problems = new Problems();
        rules.stream()
                .map(CodedRule::file)
                .distinct()
                .filter(file -> !isBuiltIn(file) && !trust.covers(file))
                .forEach(file -> problems.error(
                        RuleSetCodes.UNTRUSTED_CODE,
                        SourceMark.of(file),
                        "this is code that would run, and you have not said that you trust it",
                        "read it; if you trust its author, run: sanad trust " + quoted(file.name())));
        return problems.inOrder();
    }

    /** A name as a shell takes it. */
    private static String quoted(String name) {
        return name.matches("[\\w./+-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }

    /** Whether the product itself contains a file; its name alone, which anyone can choose, does not say so. */
    private static boolean isBuiltIn(SourceFile file) {
        return file.name().startsWith(PackedTrees.PREFIX)
                && BuiltIns.source(file.name().substring(PackedTrees.PREFIX.length()))
                        .equals(Optional.of(file.content()));
    }

    /** The files of code that a path stands for: itself, those below a folder, those of a rule set, those beside a file. */
    public static List<SourceFile> at(Path path) {
        return files(path)
                .flatMap(file -> YamlText.read(file, file.toString(), Form.RULES).value().stream())
                .toList();
    }

    private static Stream<Path> files(Path path) {
        if (PackFiles.isCode(path.toString())) {
            return Stream.of(path);
        }
        if (Files.isDirectory(path)) {
            return below(path);
        }
        Optional<YamlNode> ruleSet = YamlText.read(path, path.toString(), Form.RULE_SET).value().stream()
                .flatMap(text -> YamlTree.documents(text, Form.RULE_SET, new Problems()).stream())
                .filter(document -> document.find("rule-set").isPresent())
                .findFirst();
        Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        List<Path> candidates =
                ruleSet.map(document -> PackPaths.of(document, path)).orElseGet(() -> PackFiles.at(folder));
        return candidates.stream().filter(file -> PackFiles.isCode(file.toString()));
    }

    private static Stream<Path> below(Path folder) {
        try {
            return VisibleFiles.below(folder, Integer.MAX_VALUE, file -> PackFiles.isCode(file.toString()))
                    .files()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The digest of a file's content. */
    public static String digest(SourceFile code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(code.content().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
