package dev.sanad.workbench.editor;

import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.workbench.editor.LooseYaml.Cursor;
import dev.sanad.workbench.editor.NameBook.Name;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be written at a place: keys and words of the form, roles of the kind, and names of the sort that belongs there. */
final class Completion {
    private static final int MOST = 300;
    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z][\\w-]*+(?!=)");
    /** The forms by the keys that show them: the first that a file has. */
    private static final List<Map.Entry<String, String>> FORMS = List.of(
            Map.entry("dossier", "dossier"),
            Map.entry("rule-set", "rule-set"),
            Map.entry("cases", "cases"),
            Map.entry("cast", "cast"),
            Map.entry("rule", "rules"),
            Map.entry("pack", "rules"),
            Map.entry("kinds", "vocabulary"),
            Map.entry("conclusions", "vocabulary"),
            Map.entry("extends", "vocabulary"));

    /** Stands where somebody writes, so that there is something to make out. */
    private static final String MARK = "x";

    private final Vocabulary vocabulary;
    private final FormSchemas schemas;
    private final NameBook names;

    Completion(Vocabulary vocabulary, FormSchemas schemas, NameBook names) {
        this.vocabulary = vocabulary;
        this.schemas = schemas;
        this.names = names;
    }

    CompletionList at(Path file, String text, int offset) {
        String marked = text.substring(0, offset) + MARK + text.substring(offset);
        LooseYaml yaml = new LooseYaml(marked);
        Cursor cursor = yaml.at(offset);
        String word = text.substring(Math.min(cursor.from(), offset), offset);
        List<CompletionItem> items = new ArrayList<>();
        String form = form(yaml.document());
        boolean isPhrase =
                offset > word.length() && isOpenBrace(text, offset - word.length()) && isQuoted(text, offset);
        if (form.equals("rules") && (word.startsWith("$") || isPhrase)) {
            VARIABLE.matcher(text)
                    .results()
                    .map(found -> found.group())
                    .distinct()
                    .forEach(variable -> items.add(
                            item(isPhrase ? variable.substring(1) : variable, "", "", CompletionItemKind.Variable)));
        } else {
            addTo(items, file, yaml.document(), form, cursor);
        }
        return limited(items, word, text, cursor.from(), offset);
    }

    private void addTo(List<CompletionItem> items, Path file, LoosePart document, String form, Cursor cursor) {
        FormSchemas.Allowed allowed = schemas.at(form, cursor.part());
        if (cursor.isKey()) {
            Map<String, String> keys = new LinkedHashMap<>();
            vocabulary
                    .find(new KindId(cursor.part().textOf("kind")))
                    .ifPresent(kind -> kind.roles()
                            .values()
                            .forEach(role -> keys.put(
                                    role.name(), role.type().keyword() + (role.required() ? ", required" : ""))));
            allowed.keys().forEach(keys::putIfAbsent);
            keys.keySet()
                    .removeIf(key -> cursor.part()
                            .find(key)
                            .filter(part -> !key.equals(MARK))
                            .isPresent());
            keys.forEach((key, about) -> {
                CompletionItem item = item(key, about, "", CompletionItemKind.Property);
                item.setInsertText(key + ": ");
                items.add(item);
            });
        }
        Optional<Sort> sort = Sort.of(cursor.part(), vocabulary);
        sort.ifPresent(known -> names.of(known, file, document).forEach(name -> items.add(item(name, known))));
        if (sort.isEmpty() || form.equals("rules") && sort.get() != Sort.KIND) {
            allowed.values().forEach(value -> items.add(item(value, "", "", CompletionItemKind.EnumMember)));
        }
    }

    /** The form whose schema a file has; a dossier as long as nothing shows another one. */
    static String form(LoosePart document) {
        return FORMS.stream()
                .filter(form -> document.entries().containsKey(form.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("dossier");
    }

    private static boolean isOpenBrace(String text, int at) {
        return text.charAt(at - 1) == '{'
                || text.lastIndexOf('{', at) > Math.max(text.lastIndexOf('}', at), text.lastIndexOf('\n', at));
    }

    private static boolean isQuoted(String text, int offset) {
        String line = text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
        return line.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static CompletionItem item(Name name, Sort sort) {
        CompletionItem item = item(
                name.id(),
                name.title(),
                name.about(),
                sort == Sort.KIND ? CompletionItemKind.Class : CompletionItemKind.Value);
        item.setFilterText(name.id() + " " + name.words());
        return item;
    }

    private static CompletionItem item(String label, String detail, String about, CompletionItemKind kind) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(kind);
        item.setDetail(detail);
        if (!about.isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, about));
        }
        return item;
    }

    /** Those that go with what is written, first those that begin so, and no more than anyone reads. */
    private static CompletionList limited(List<CompletionItem> items, String word, String text, int from, int offset) {
        String wanted = word.toLowerCase(Locale.ROOT);
        List<CompletionItem> fitting = items.stream()
                .filter(item -> wanted.isEmpty() || found(item).contains(wanted))
                .sorted((one, other) -> Boolean.compare(
                        !one.getLabel().startsWith(wanted), !other.getLabel().startsWith(wanted)))
                .toList();
        List<CompletionItem> some = fitting.subList(0, Math.min(MOST, fitting.size()));
        Range place = Texts.range(text, from, offset);
        for (int i = 0; i < some.size(); i++) {
            CompletionItem item = some.get(i);
            String inserted = item.getInsertText() == null ? item.getLabel() : item.getInsertText();
            item.setTextEdit(Either.forLeft(new TextEdit(place, inserted)));
            item.setSortText("%04d".formatted(i));
        }
        return new CompletionList(some.size() < fitting.size(), some);
    }

    private static String found(CompletionItem item) {
        return (item.getFilterText() == null ? item.getLabel() : item.getFilterText()).toLowerCase(Locale.ROOT);
    }
}
