package dev.sanad.rules.language;

import dev.sanad.core.text.LocalizedText;
import java.util.List;

/**
 * Rules that belong together.
 *
 * @param name how rule sets call it
 * @param title its name for readers
 * @param rules by the order of their files
 */
public record Pack(String name, LocalizedText title, List<Rule> rules) {
    /** Copies the list. */
    public Pack {
        rules = List.copyOf(rules);
    }
}
