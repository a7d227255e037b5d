package dev.sanad.render.internal.document;

import dev.sanad.core.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * A document in one language, of which Markdown and Word are writings.
 *
 * @param language its language
 * @param title its title
 * @param blocks what follows the title
 * @param notes its footnotes, in the order of their numbers
 */
record Document(Language language, String title, List<Block> blocks, List<Note> notes) {
    /** Copies the lists. */
    Document {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * A footnote: a quote, and where it stands.
     *
     * @param place source, paragraph and speakers
     * @param quote the words, if the citation has some
     * @param language the language of the words, if it is known
     */
    record Note(String place, Optional<String> quote, Optional<Language> language) {}

    /** A part of a document. */
    sealed interface Block {
        /** Applies the function for its case. */
        <T> T fold(Cases<T> cases);

        /** A function for each case of a block. */
        interface Cases<T> {
            /** For the heading of a part; the greater the level, the smaller the part. */
            T heading(int level, String words);

            /** For a paragraph. */
            T paragraph(String words);

            /** For an item of a list, with the numbers of the notes to it. */
            T item(int depth, String words, List<Integer> notes);

            /** For a table, each row as long as its heads. */
            T table(List<String> heads, List<List<String>> rows);
        }
    }

    /** The heading of a part. */
    record Heading(int level, String words) implements Block {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.heading(level, words);
        }
    }

    /** A paragraph. */
    record Paragraph(String words) implements Block {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.paragraph(words);
        }
    }

    /** An item of a list. */
    record Item(int depth, String words, List<Integer> notes) implements Block {
        /** Copies the notes. */
        Item {
            notes = List.copyOf(notes);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.item(depth, words, notes);
        }
    }

    /** A table. */
    record Table(List<String> heads, List<List<String>> rows) implements Block {
        /** Copies the lists. */
        Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.table(heads, rows);
        }
    }
}
