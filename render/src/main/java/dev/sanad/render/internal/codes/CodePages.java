package dev.sanad.render.internal.codes;

import dev.sanad.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of all codes: the sections of docs/codes, which are part of the program, and their translations in its folders. */
public final class CodePages {
    private static final List<String> FILES =
            List.of("any-file", "dossiers", "vocabularies", "rules", "rule-sets", "cases", "questions");
    private static final String HEADING = "\n## ";
    private static final String DIVIDER = " · ";

    private final SortedMap<String, CodePage> pages = new TreeMap<>();

    private CodePages() {}

    /**
     * Reads the pages in English.
     *
     * @return all pages
     */
    public static CodePages read() {
        return read(Language.ENGLISH);
    }

    /**
     * Reads the pages in a language; what is not translated stays English.
     *
     * @param language such as {@link Language#ARABIC}
     * @return all pages
     */
    public static CodePages read(Language language) {
        CodePages all = new CodePages();
        for (String file : FILES) {
            sections(text("/codes/" + file + ".md").orElseThrow()).forEach(all::add);
            text("/codes/" + language.base() + "/" + file + ".md")
                    .ifPresent(translation -> sections(translation).forEach(all::translate));
        }
        return all;
    }

    /**
     * {@return the page of a code; those of any file are also found with the letter of a form}
     *
     * @param code the code, such as {@code D103}
     */
    public Optional<CodePage> find(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(pages.get(wanted))
                .or(() -> wanted.length() == 4 && "DVRCTX".indexOf(wanted.charAt(0)) >= 0
                        ? Optional.ofNullable(pages.get(wanted.substring(1)))
                        : Optional.empty());
    }

    /** {@return the pages by code} */
    public SortedMap<String, CodePage> all() {
        return Collections.unmodifiableSortedMap(pages);
    }

    private void add(String section) {
        int end = section.indexOf('\n');
        String[] heading = section.substring(0, end).split(DIVIDER);
        CodePage page = new CodePage(
                heading[0], heading[1], heading[2], section.substring(end).strip() + "\n");
        pages.put(page.code(), page);
    }

    /** A section of a translation is headed by the code alone, and has the prose without the examples. */
    private void translate(String section) {
        int end = section.indexOf('\n');
        pages.computeIfPresent(
                section.substring(0, end),
                (code, page) -> page.inOtherWords(section.substring(end).strip()));
    }

    private static Stream<String> sections(String text) {
        return Arrays.stream(text.split(HEADING)).skip(1);
    }

    private static Optional<String> text(String resource) {
        try (InputStream in = CodePages.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
