package dev.sanad.workbench.drafting;

import dev.sanad.core.text.Language;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A draft for people: each sentence, what is proposed for it, and by which words. */
final class DraftText {
    private final Map<String, String> words = new TreeMap<>();

    DraftText(Language language) {
        ResourceBundle said = ResourceBundle.getBundle(
                "dev.sanad.workbench.drafting.draft",
                java.util.Locale.forLanguageTag(language.base().code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        said.keySet().forEach(key -> words.put(key, said.getString(key)));
    }

    String render(Draft draft) {
        StringBuilder text = new StringBuilder();
        text.append(said("head", draft.events().size())).append('\n');
        String quote = "";
        for (DraftedEvent proposed : draft.events()) {
            String own = proposed.event().cites().get(0).quote().orElse("");
            text.append(own.equals(quote) ? "" : "\n\"" + own + "\"\n");
            quote = own;
            add(proposed, text);
        }
        return text.toString();
    }

    private void add(DraftedEvent proposed, StringBuilder text) {
        String roles = proposed.event().roles().values().entrySet().stream()
                .map(role ->
                        role.getKey() + ": " + String.join(", ", role.getValue().texts()))
                .collect(Collectors.joining("; ", "{", "}"));
        text.append("  ")
                .append(proposed.event().kind())
                .append(roles)
                .append("   ")
                .append(proposed.score())
                .append('\n');
        for (Reason reason : proposed.because()) {
            text.append("    ")
                    .append(said(
                            "part." + reason.part().name().toLowerCase(java.util.Locale.ROOT),
                            reason.reading(),
                            reason.words()))
                    .append('\n');
        }
    }

    private String said(String key, Object... values) {
        String pattern = words.getOrDefault(key, key);
        List<Object> all = List.of(values);
        for (int i = 0; i < all.size(); i++) {
            pattern = pattern.replace("{" + i + "}", String.valueOf(all.get(i)));
        }
        return pattern;
    }
}
