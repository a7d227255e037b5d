package dev.sanad.core.wording;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.text.Grammar;
import dev.sanad.core.text.Grammar.Form;
import dev.sanad.core.text.Inflected;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names as sentences need them: with their other forms, and with what decides how the words that agree with them read.
 *
 * <p>A verb before its subject, as Arabic has it, agrees with the first name alone and in gender alone. English agrees in
 * number. Which of the two a language does is in its messages, and so are the genders of names that do not say theirs.
 */
final class Agreement {
    /** What ends the first word of a name. */
    private static final Pattern WORD_END = Pattern.compile("[\\s،؛(]");

    private final Messages messages;
    private final Language language;
    private final boolean byGender;
    private final List<String> feminineEndings;
    private final List<String> masculineStates;

    Agreement(Messages messages) {
        this.messages = messages;
        this.language = messages.language();
        this.feminineEndings = words(messages, "grammar.feminine-endings");
        this.masculineStates = words(messages, "grammar.masculine-states");
        this.byGender = !feminineEndings.isEmpty();
    }

    private static List<String> words(Messages messages, String key) {
        return messages.find(key).stream()
                .flatMap(all -> Stream.of(all.split("\\s*،\\s*")))
                .toList();
    }

    /** {@return the name of an actor} */
    Inflected of(Actor actor) {
        String name = messages.name(actor.name());
        boolean isFeminine = actor.type() == ActorType.STATE ? !masculineStates.contains(name) : endsFeminine(name);
        return of(name, actor.name().grammar(language), isFeminine);
    }

    /** {@return any other name} */
    Inflected of(LocalizedText name) {
        return of(messages.name(name), name.grammar(language));
    }

    /** {@return words of which more may be said than can be seen} */
    Inflected of(String words, Grammar grammar) {
        return of(words, grammar, endsFeminine(words));
    }

    private Inflected of(String words, Grammar grammar, boolean isFeminine) {
        boolean isPlural = grammar.number()
                .filter(number -> number == Grammar.Number.PLURAL)
                .isPresent();
        boolean second = byGender
                ? grammar.gender().map(gender -> gender == Grammar.Gender.F).orElse(isFeminine)
                : isPlural;
        return new Inflected(words, grammar.forms(), second, traits(second, isPlural, 1));
    }

    /** How a sentence may choose by names: by the gender of the first, and by how many there are. */
    private Set<String> traits(boolean isSecond, boolean isPlural, int number) {
        Set<String> traits = new TreeSet<>(PluralCategory.traits(number, language));
        traits.add(isPlural ? "plural" : "singular");
        if (byGender) {
            traits.add(isSecond ? "feminine" : "masculine");
        }
        return traits;
    }

    /** Whether the first word of a name has a feminine ending: that is the word with which others agree. */
    private boolean endsFeminine(String name) {
        if (!byGender) {
            return false;
        }
        String head = WORD_END.split(name, 2)[0];
        return feminineEndings.stream().anyMatch(head::endsWith);
    }

    /** {@return several names as one} */
    Inflected list(List<Inflected> items) {
        if (items.size() == 1) {
            return items.get(0);
        }
        SortedMap<Form, String> forms = new TreeMap<>();
        for (Form form : Form.values()) {
            if (items.stream().anyMatch(item -> item.forms().containsKey(form))) {
                forms.put(
                        form,
                        and(items.stream()
                                .map(item -> Optional.ofNullable(item.forms().get(form))
                                        .orElse(item.words()))
                                .toList()));
            }
        }
        boolean isSecond =
                items.stream().findFirst().filter(Inflected::takesSecond).isPresent();
        boolean second = byGender ? isSecond : isSecond || items.size() > 1;
        boolean isPlural = items.size() > 1
                || items.stream().anyMatch(item -> item.traits().contains("plural"));
        return new Inflected(
                and(items.stream().map(Inflected::words).toList()),
                forms,
                second,
                traits(second, isPlural, items.size()));
    }

    private String and(List<String> items) {
        return messages.list(items, "list.and");
    }
}
