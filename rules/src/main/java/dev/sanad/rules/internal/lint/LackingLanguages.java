package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of a file that lack a language which others in it have: one warning, with the list. */
public final class LackingLanguages {
    private static final int MOST_LISTED = 5;

    private LackingLanguages() {}

    /**
     * {@return the warning for the names of a dossier or cast, if there is one}
     *
     * @param documents the file as written
     */
    public static List<Problem> ofNames(List<YamlNode> documents) {
        Map<String, Mapping> names = new LinkedHashMap<>();
        for (String key : List.of("actors", "topics", "sources")) {
            documents.stream()
                    .flatMap(document -> document.find(key).stream())
                    .flatMap(node -> node.asListing().stream())
                    .flatMap(list -> list.items().stream())
                    .forEach(item -> id(item).forEach(id -> words(item).forEach(words -> names.put(id, words))));
        }
        Problems found = new Problems();
        look(names, LintCodes.LACKING_NAMES, found);
        return found.inOrder();
    }

    private static Stream<String> id(YamlNode item) {
        return item.find("id").stream().flatMap(id -> id.asLeaf().stream()).map(YamlNode.Leaf::text);
    }

    private static Stream<Mapping> words(YamlNode item) {
        return Stream.of("name", "title", "publisher")
                .flatMap(key -> item.find(key).stream())
                .flatMap(words -> words.asMapping().stream())
                .limit(1);
    }

    /** Looks at the words for several things, by their ids. */
    static void look(Map<String, Mapping> names, ProblemCode code, Problems found) {
        SortedSet<String> languages = names.values().stream()
                .flatMap(LackingLanguages::languages)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<String>> lacking = new TreeMap<>();
        languages.forEach(language -> lacking.put(
                language,
                names.entrySet().stream()
                        .filter(name -> name.getValue().find(language).isEmpty())
                        .map(Map.Entry::getKey)
                        .toList()));
        lacking.values().removeIf(List::isEmpty);
        if (!lacking.isEmpty()) {
            String first = lacking.values().iterator().next().get(0);
            found.warning(
                    code,
                    Objects.requireNonNull(names.get(first)).mark(),
                    lacking.entrySet().stream()
                                    .map(language ->
                                            "no words in " + language.getKey() + " for " + listed(language.getValue()))
                                    .collect(Collectors.joining("; "))
                            + ", while others have them",
                    "add them; otherwise readers get two languages in one sentence");
        }
    }

    private static Stream<String> languages(Mapping words) {
        return words.entries().stream().map(entry -> entry.key().text()).filter(Language::isCode);
    }

    private static String listed(List<String> ids) {
        String some = ids.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return ids.size() <= MOST_LISTED ? some : some + " and " + (ids.size() - MOST_LISTED) + " more";
    }
}
