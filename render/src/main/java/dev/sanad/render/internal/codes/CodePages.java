package dev.sanad.render.internal.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pages of all codes: the sections of docs/codes, which are part of the program. */
public final class CodePages {
    private static final List<String> FILES =
            List.of("any-file", "dossiers", "vocabularies", "rules", "rule-sets", "cases", "questions");
    private static final String HEADING = "\n## ";
    private static final String DIVIDER = " · ";

    private final SortedMap<String, CodePage> pages = new TreeMap<>();

    private CodePages() {}

    /**
     * Reads the pages.
     *
     * @return all pages
     */
    public static CodePages read() {
        CodePages all = new CodePages();
        FILES.forEach(file -> all.add(text("/codes/" + file + ".md")));
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

    private void add(String text) {
        int at = text.indexOf(HEADING);
        while (at >= 0) {
            int next = text.indexOf(HEADING, at + 1);
            CodePage page = page(text.substring(at + HEADING.length(), next < 0 ? text.length() : next));
            pages.put(page.code(), page);
            at = next;
        }
    }

    private static CodePage page(String section) {
        int end = section.indexOf('\n');
        String[] heading = section.substring(0, end).split(DIVIDER);
        return new CodePage(
                heading[0], heading[1], heading[2], section.substring(end).strip() + "\n");
    }

    private static String text(String resource) {
        try (InputStream in = CodePages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NoSuchElementException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
