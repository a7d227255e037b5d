package dev.sanad.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every message that the code names is there, in each language; a missing one is found only when somebody needs it. */
final class MessagesTest {
    @Test
    void every_message_that_the_code_names_is_there() {
        SortedSet<String> named = new TreeSet<>();
        Sources.ofProduct().understood().files().forEach(file -> new Named(named).scan(file, null));
        named.remove("date.hijri"); // of one region, and asked for only there
        assertThat(named).hasSizeGreaterThan(200);

        for (Language language : Set.of(Language.ENGLISH, Language.ARABIC)) {
            Messages messages = Messages.in(language);
            assertThat(named)
                    .as("messages in " + language)
                    .allMatch(key -> messages.find(key).isPresent());
        }
    }

    @Test
    void what_is_wrong_with_a_command_line_is_said_in_every_language() {
        SortedSet<String> said = new TreeSet<>();
        Sources.ofProduct().understood().files().forEach(file -> new Refused(said).scan(file, null));
        assertThat(said).hasSizeGreaterThan(50);

        PhraseBook arabic = PhraseBook.in(Language.ARABIC);
        assertThat(said)
                .allSatisfy(sentence -> assertThat(arabic.find(sentence))
                        .as("%s in phrases.ar.po", sentence)
                        .isPresent());
    }

    /** The sentences in what is thrown at a command line, with an X for what varies; those that are made elsewhere are left out. */
    private static final class Refused extends TreeScanner<Void, Void> {
        private static final Set<String> TYPES = Set.of("ParameterException", "TypeConversionException");

        private final Set<String> found;

        private Refused(Set<String> found) {
            this.found = found;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            if (TYPES.contains(made.getIdentifier().toString())) {
                made.getArguments().stream()
                        .map(Refused::words)
                        .filter(words -> words.matches(".*[a-z]{3}.*"))
                        .forEach(found::add);
            }
            return super.visitNewClass(made, none);
        }

        private static String words(Tree part) {
            if (part instanceof BinaryTree both) {
                return words(both.getLeftOperand()) + words(both.getRightOperand());
            }
            boolean isOptional = part instanceof ParenthesizedTree;
            return part instanceof LiteralTree literal ? literal.getValue().toString() : isOptional ? "" : "X";
        }
    }

    /** The keys in calls such as {@code messages.get("explain.repairs", ...)}. */
    private static final class Named extends TreeScanner<Void, Void> {
        private final Set<String> found;

        private Named(Set<String> found) {
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            String method = call.getMethodSelect().toString();
            if (method.matches("(?s).*\\b(messages|messages\\(\\))\\.get")
                    && call.getArguments().get(0) instanceof LiteralTree key) {
                found.add(key.getValue().toString());
            }
            return super.visitMethodInvocation(call, none);
        }
    }
}
