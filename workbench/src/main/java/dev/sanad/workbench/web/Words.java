package dev.sanad.workbench.web;

import dev.sanad.core.text.Language;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** The words of the page itself, in each of its languages. */
final class Words {
    private static final String BUNDLE = "dev.sanad.workbench.web.workbench";

    private Words() {}

    static String in(Language language, String key) {
        return bundle(language).getString(key);
    }

    /** All words by their keys. */
    static void write(JsonText json) throws IOException {
        for (Language language : JsonText.LANGUAGES) {
            ResourceBundle words = bundle(language);
            json.put(language.code(), object -> {
                for (String key : new TreeSet<>(words.keySet())) {
                    object.put(key, words.getString(key));
                }
            });
        }
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
