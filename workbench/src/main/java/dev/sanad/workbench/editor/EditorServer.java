package dev.sanad.workbench.editor;

import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.workbench.Program;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves an editor over the Language Server Protocol, until it goes away. */
public final class EditorServer {
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    private final EditorService service;

    /**
     * A server.
     *
     * @param program the program, for schemas and cases
     * @param vocabulary the kinds that are completed and explained
     * @param readers the readers of tables, which dossiers may name
     * @param ruleSets the names of the rule sets that need no file
     * @param language the language of problems
     */
    public EditorServer(
            Program program,
            Vocabulary vocabulary,
            Collection<EventReader> readers,
            Supplier<List<String>> ruleSets,
            Language language) {
        this.service = new EditorService(program, vocabulary, readers, ruleSets, language);
    }

    /**
     * Serves until there is nothing more to read.
     *
     * @param in the editor's messages
     * @param out the answers, and nothing else
     */
    public void serve(InputStream in, OutputStream out) throws InterruptedException {
        LIBRARY.setLevel(Level.OFF); // it would print stack traces of an editor's mistakes
        Launcher<LanguageClient> launcher = new LSPLauncher.Builder<LanguageClient>()
                .setLocalService(service)
                .setRemoteInterface(LanguageClient.class)
                .setInput(in)
                .setOutput(out)
                .setExceptionHandler(service::refusal)
                .create();
        service.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread end = new Thread(() -> awaitEnd(listening), "end of the editor");
        end.setDaemon(true);
        end.start();
        service.awaitEnd();
    }

    /** An editor that is gone without a word is gone too. */
    private void awaitEnd(Future<Void> listening) {
        try {
            listening.get();
        } catch (ExecutionException broken) {
            // what cannot be read ends like what has ended
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            service.exit();
        }
    }
}
