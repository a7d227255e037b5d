package dev.sanad.core.wording;

import dev.sanad.core.Findings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Inflected;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Showing;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Puts facts into words in one language: as sentences, and as mentions within other sentences. */
public final class Wording {
    /** The greatest depth of mentions within mentions; below that, ids are used. */
    private static final int DEEPEST_MENTION = 3;

    private final Findings findings;
    private final Messages messages;
    private final Filling filling;
    private final Optional<Distinctions> statements;
    /** What was said so far, since a fact stands in many chains; nothing is kept where words depend on those before. */
    private final Optional<Map<FactId, String>> sentencesSaid;

    private final Optional<Map<FactId, String>> statementsSaid;

    /**
     * Wording of findings in a language.
     *
     * @param findings the findings
     * @param language the language
     */
    public Wording(Findings findings, Language language) {
        this.findings = findings;
        this.messages = Messages.in(language);
        Filling plain = Filling.plain(findings, messages);
        this.filling = plain.tellingApart();
        Wording alike = new Wording(findings, messages, plain, Optional.empty());
        this.statements = Optional.of(new Distinctions(findings, alike::statement, Kind::phrase, filling::told));
        this.sentencesSaid = Optional.of(new ConcurrentHashMap<>());
        this.statementsSaid = Optional.of(new ConcurrentHashMap<>());
    }

    private Wording(Findings findings, Messages messages, Filling filling, Optional<Distinctions> statements) {
        this.findings = findings;
        this.messages = messages;
        this.filling = filling;
        this.statements = statements;
        this.sentencesSaid = Optional.empty();
        this.statementsSaid = Optional.empty();
    }

    private Wording with(Filling other) {
        return new Wording(findings, messages, other, statements);
    }

    /**
     * {@return the wording of what is said right after the statement of a conclusion: a commitment that the statement names is
     * "this commitment", if it names no other}
     *
     * @param conclusion the conclusion
     */
    public Wording after(Conclusion conclusion) {
        Set<String> places = places(conclusion.kind(), conclusion.modality());
        Map<String, List<Fact>> named = conclusion.roles().values().entrySet().stream()
                .filter(role -> places.contains(role.getKey()))
                .flatMap(role -> role.getValue().facts().stream())
                .distinct()
                .flatMap(id -> findings.graph().find(id).stream())
                .filter(fact -> kindOf(fact).showing().again().isPresent())
                .collect(Collectors.groupingBy(fact -> filling.again(fact).words()));
        return with(filling.after(named.values().stream()
                .filter(facts -> facts.size() == 1)
                .map(facts -> facts.get(0))
                .toList()));
    }

    /**
     * {@return the wording within a sentence in which some act: what they did need not say that it was theirs}
     *
     * @param acting who acts in it
     */
    public Wording within(List<ActorId> acting) {
        return acting.isEmpty()
                ? this
                : with(filling.within(findings.dossier().actors().partiesOf(acting, Optional.empty())));
    }

    /** {@return the language's words for dates and numbers} */
    public Dates dates() {
        return filling.dates();
    }

    /** {@return the program's own words} */
    public Messages messages() {
        return messages;
    }

    /**
     * {@return a number of things: 27 facts}
     *
     * @param key the key of the message
     * @param number the number of things
     */
    public String count(String key, int number) {
        return messages.count(key, number, filling.dates().number(number));
    }

    /**
     * {@return a fact as a sentence without its final stop: for an event its kind's phrase, for a conclusion its explanation by
     * the rule of its first derivation}
     *
     * @param fact the event or conclusion
     */
    public String sentence(Fact fact) {
        return once(sentencesSaid, fact, () -> capitalised(fact.fold(this::eventSentence, this::conclusionSentence)));
    }

    private static String once(Optional<Map<FactId, String>> said, Fact fact, Supplier<String> words) {
        String known = said.map(all -> all.get(fact.id())).orElse(null);
        if (known != null) {
            return known;
        }
        String now = words.get();
        said.ifPresent(all -> all.put(fact.id(), now));
        return now;
    }

    /**
     * {@return the statement of a fact, independent of its derivation: its kind's phrase, or failing that {@link #sentence}; no two
     * conclusions read alike}
     *
     * @param fact the event or conclusion
     */
    public String statement(Fact fact) {
        return once(statementsSaid, fact, () -> stated(fact));
    }

    private String stated(Fact fact) {
        String said = said(fact);
        Optional<String> what = statements.flatMap(all -> fact.fold(event -> Optional.<String>empty(), all::of));
        return capitalised(what.filter(words -> filling.told(fact, CommonRole.TIME.keyword())
                        .filter(words::equals)
                        .isPresent())
                .map(time -> messages.get(
                        "event.dated", "when", filling.dates().when(fact.time().orElseThrow()), "sentence", said))
                .or(() -> what.map(words -> messages.get("distinct", "words", said, "what", words)))
                .orElse(said));
    }

    private String said(Fact fact) {
        return fact.fold(
                this::eventSentence,
                conclusion -> kindOf(conclusion)
                        .phrase()
                        .map(phrase -> withoutStop(filling.fill(phrase, conclusion, Map.of())))
                        .orElseGet(() -> conclusionSentence(conclusion)));
    }

    /**
     * {@return what a row on a page says a conclusion is about, without who and to whom: its kind's words for that, with what tells it
     * apart if they lack it, or else the statement}
     *
     * @param conclusion the conclusion
     */
    public String row(Conclusion conclusion) {
        return row(conclusion, Optional.empty());
    }

    /**
     * {@return what a row on a page says a conclusion is about, below another row: what both have in common is not said again}
     *
     * @param conclusion the conclusion
     * @param whole what the other row is about, if there is one
     */
    public String row(Conclusion conclusion, Optional<Conclusion> whole) {
        Optional<String> above = whole.flatMap(this::untold);
        return untold(conclusion)
                .map(words -> filling.apart(conclusion)
                        .filter(what -> !words.contains(what))
                        // The state stands beside the row.
                        .filter(what -> filling.told(conclusion, Showing.STATE)
                                .filter(what::equals)
                                .isEmpty())
                        .map(what -> messages.get(
                                above.filter(words::equals).isPresent() ? "distinct.same" : "distinct",
                                "words",
                                words,
                                "what",
                                what))
                        .orElse(words))
                .orElseGet(() -> whole.map(this::below).orElse(this).statement(conclusion));
    }

    /** The wording below a row, which need not say again what that is about. */
    private Wording below(Conclusion whole) {
        return kindOf(whole).showing().again().isPresent() ? with(filling.after(List.of(whole))) : this;
    }

    /** What a row says of a conclusion, without what tells it apart. */
    private Optional<String> untold(Conclusion conclusion) {
        return kindOf(conclusion).showing().row().map(phrase -> filling.fill(phrase, conclusion, Map.of()));
    }

    /**
     * {@return a word or two on the matter to which a conclusion belongs; empty if its kind has none}
     *
     * @param conclusion the conclusion
     */
    public Optional<String> note(Conclusion conclusion) {
        return kindOf(conclusion)
                .showing()
                .note()
                .map(phrase -> filling.fill(phrase, conclusion, Map.of()))
                .filter(words -> !words.isEmpty());
    }

    /**
     * {@return the state that a conclusion says something is in: its kind's words for that, or else the state alone; empty if it has
     * none}
     *
     * @param conclusion the conclusion
     */
    public String state(Conclusion conclusion) {
        return note(conclusion).orElseGet(() -> agreeing(conclusion, Showing.STATE));
    }

    /**
     * {@return the statement of a hypothetical conclusion of which not all is known: its kind's phrase, or else its roles}
     *
     * @param kind the kind
     * @param roles the roles of the conclusion
     * @param unknown the words for a role that is not known, if there are any
     */
    public String would(KindId kind, Roles roles, Function<Role, Optional<String>> unknown) {
        Conclusion imagined = new Conclusion(kind, roles, Optional.empty(), Modality.ACTUAL);
        Map<String, Inflected> known = new HashMap<>();
        places(kind, Modality.ACTUAL)
                .forEach(place -> filling.at(place, imagined).ifPresent(words -> known.put(place, words)));
        return imagined(kind, Modality.ACTUAL, known, unknown).orElseGet(() -> described(imagined));
    }

    /**
     * {@return a fact of which only some is known, as a sentence: its kind's phrase, with other words for what that cannot do
     * without; empty if the kind has no phrase, or one that would lack something}
     *
     * @param kind the kind
     * @param modality whether it happened, is planned, or the like
     * @param known the words for each role that is known
     * @param unknown the words for a role that is not, if there are any: somebody, something
     */
    public Optional<String> imagined(
            KindId kind, Modality modality, Map<String, Inflected> known, Function<Role, Optional<String>> unknown) {
        Kind found = findings.vocabulary().kind(kind);
        return phrase(found, modality)
                .flatMap(phrase -> phrase.in(messages.language())
                        .render(
                                place -> Optional.ofNullable(known.get(place))
                                        .map(words -> Filling.agreeing(
                                                words, other -> Optional.ofNullable(known.get(other)))),
                                place -> found.role(place).flatMap(unknown)))
                .map(Wording::withoutStop);
    }

    /**
     * {@return the value of a role in words, in every form in which a sentence may ask for them}
     *
     * @param value the value
     * @param role the role; if empty, codes are given as they are
     */
    public Inflected inflected(Value value, Optional<Role> role) {
        return filling.inflected(value, role, 0);
    }

    private String eventSentence(Event event) {
        Kind kind = kindOf(event);
        boolean isActual = event.modality() == Modality.ACTUAL;
        Optional<Phrase> phrase = phrase(kind, event.modality());
        if (phrase.isEmpty() && !isActual) {
            return denial(event).orElseGet(() -> unworded(event));
        }
        String said = phrase.map(found -> filling.fill(found, event, Map.of())).orElseGet(() -> described(event));
        Optional<When> time = findings.statedTime(event);
        return time.isEmpty() || saysWhen(phrase)
                ? said
                : messages.get("event.dated", "when", filling.dates().when(time.get()), "sentence", said);
    }

    private static Optional<Phrase> phrase(Kind kind, Modality modality) {
        return modality == Modality.ACTUAL
                ? kind.phrase()
                : Optional.ofNullable(kind.notActual().get(modality.keyword()));
    }

    /** Who denies which event; empty if that is not said. */
    private Optional<String> denial(Event event) {
        Optional<Inflected> denied = filling.at(Event.DENIES, event);
        Optional<Inflected> speakers = event.valueOf(CommonRole.SPEAKERS.keyword())
                .filter(value -> !value.actors().isEmpty())
                .map(value -> inflected(value, Optional.empty()));
        return denied.isEmpty() || speakers.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get("report.denial", place -> place.equals(Event.DENIES) ? denied : speakers));
    }

    /** A sentence for any event that nobody says to have happened: its mention is planned, and all else that is coded. */
    private String unworded(Event event) {
        Optional<Phrase> mention = kindOf(event).mention();
        Map<String, Inflected> words = new HashMap<>();
        words.put(
                "what",
                mention.map(phrase -> filling.agreement()
                                .of(
                                        filling.undated(phrase.in(messages.language()), event, 1),
                                        phrase.grammar(messages.language())))
                        .orElseGet(() -> Inflected.of(described(event))));
        mention.map(phrase -> phrase.in(messages.language()).places())
                .map(places -> roles(event, role -> !places.contains(role)))
                .filter(rest -> !rest.isEmpty())
                .ifPresent(rest -> words.put("roles", Inflected.of(rest)));
        for (String place : List.of(Phrase.TIME, Phrase.WHEN)) {
            filling.otherwise(place, event, Map.of()).ifPresent(time -> words.put(place, Inflected.of(time)));
        }
        return messages.get("modality." + event.modality().keyword(), place -> Optional.ofNullable(words.get(place)));
    }

    private static boolean saysWhen(Optional<Phrase> phrase) {
        return phrase.filter(found -> found.places().stream().anyMatch(Phrase::isTime))
                .isPresent();
    }

    private String conclusionSentence(Conclusion conclusion) {
        Optional<Derivation> way =
                findings.graph().whyHolds(conclusion).stream().findFirst();
        Optional<Phrase> because = way.flatMap(derivation -> derivation.rule().because());
        if (because.isPresent()) {
            return withoutStop(filling.fill(because.get(), conclusion, way.get().bindings()));
        }
        return kindOf(conclusion)
                .phrase()
                .map(phrase -> withoutStop(filling.fill(phrase, conclusion, Map.of())))
                .orElseGet(() -> described(conclusion));
    }

    /**
     * {@return the explanation of a derivation, from the rule's sentence, as it stands right after the statement of the conclusion;
     * empty if the rule has none}
     *
     * @param conclusion the conclusion
     * @param derivation the derivation to explain
     */
    public Optional<String> because(Conclusion conclusion, Derivation derivation) {
        return derivation
                .rule()
                .because()
                .map(phrase -> capitalised(withoutStop(after(conclusion)
                        .filling
                        .within(phrase, derivation.bindings())
                        .fill(phrase, conclusion, derivation.bindings()))));
    }

    /** A fact by its kind's name and roles, if there is no sentence for it. */
    private String described(Fact fact) {
        return messages.get("fact.described", "kind", kind(fact), "roles", roles(fact, role -> true));
    }

    private String roles(Fact fact, Predicate<String> which) {
        return fact.roles().values().entrySet().stream()
                .filter(role -> which.test(role.getKey()))
                .map(role -> described(role.getKey(), role.getValue(), fact))
                .collect(Collectors.joining(messages.get("list.roles")));
    }

    /** A role with its name; what a fact is about speaks for itself. */
    private String described(String role, Value value, Fact fact) {
        Optional<Role> known = role(fact, role);
        String words = filling.value(value, known, 1);
        return known.filter(found -> found.type() == RoleType.TOPICS).isPresent()
                ? words
                : roleName(kindOf(fact), role) + ": " + words;
    }

    /**
     * {@return whether an id is that of a conclusion}
     *
     * @param id the id of a fact
     */
    public boolean isConclusion(FactId id) {
        return findings.graph()
                .find(id)
                .filter(fact -> fact.fold(event -> false, conclusion -> true))
                .isPresent();
    }

    /**
     * {@return a fact as a part of another sentence: the launch of 24 August 2023; no two facts of a kind are named alike, unless
     * this one is named within the name of another}
     *
     * @param fact the event or conclusion
     */
    public String mention(Fact fact) {
        return filling.mention(fact);
    }

    /**
     * {@return a role of a fact in words that agree with its other roles; nothing if the role is empty}
     *
     * @param fact the event or conclusion
     * @param role the name of the role
     */
    public String agreeing(Fact fact, String role) {
        return filling.at(role, fact).map(Inflected::words).orElse("");
    }

    /**
     * {@return the value of a role, in words}
     *
     * @param value the value
     * @param role the role; if empty, codes are given as they are
     */
    public String value(Value value, Optional<Role> role) {
        return filling.value(value, role, 0);
    }

    /**
     * {@return several phrases as one: A, B and C}
     *
     * @param items the phrases to join
     */
    public String list(List<String> items) {
        return messages.list(items, "list.and");
    }

    /**
     * {@return one of several phrases: A, B or C}
     *
     * @param items the phrases to join
     */
    public String either(List<String> items) {
        return messages.list(items, "list.or");
    }

    /**
     * {@return the name of an actor}
     *
     * @param id the id of the actor
     */
    public String name(ActorId id) {
        return filling.values().actor(id).words();
    }

    /**
     * {@return the name of a speaker, an actor or a source, as it stands after "according to"}
     *
     * @param id the id of the actor or source
     */
    public String speaker(String id) {
        return filling.values().speaker(id).oblique();
    }

    /**
     * {@return the names of speakers as they stand after "according to", with a group in the place of all its members}
     *
     * @param ids the ids of the actors and sources
     */
    public List<String> speakers(Collection<String> ids) {
        return filling.values().named(ids.stream().map(ActorId::new).toList()).stream()
                .map(id -> speaker(id.value()))
                .toList();
    }

    /**
     * {@return the value of a role in words, as it stands after a preposition}
     *
     * @param value the value
     */
    public String oblique(Value value) {
        return filling.inflected(value, Optional.empty(), 0).oblique();
    }

    /**
     * {@return the name of a source, with its day if another of the dossier has the same: two reports of one agency}
     *
     * @param id the id of the source
     */
    public String name(SourceId id) {
        return filling.values().source(id);
    }

    /**
     * {@return the name of a source, which another one may share}
     *
     * @param id the id of the source
     */
    public String outlet(SourceId id) {
        return filling.values().outlet(id);
    }

    /**
     * {@return the name of a role}
     *
     * @param kind the kind that has the role
     * @param role the name of the role
     */
    public String roleName(Kind kind, String role) {
        return filling.roleName(kind, role);
    }

    /**
     * {@return the role of a fact's kind}
     *
     * @param fact the event or conclusion
     * @param role the name of the role
     */
    public Optional<Role> role(Fact fact, String role) {
        return role(fact.kind(), role);
    }

    /**
     * {@return the places of the sentence of a kind; none if it has no phrase}
     *
     * @param kind the kind
     * @param modality whether the sentence is of what happened, is planned, or the like
     */
    public Set<String> places(KindId kind, Modality modality) {
        return phrase(findings.vocabulary().kind(kind), modality)
                .map(phrase -> phrase.in(messages.language()).places())
                .orElse(Set.of());
    }

    /**
     * {@return the role of a kind}
     *
     * @param kind the kind
     * @param role the name of the role
     */
    public Optional<Role> role(KindId kind, String role) {
        return findings.vocabulary().kind(kind).role(role);
    }

    /**
     * {@return the name of a fact's kind}
     *
     * @param fact the event or conclusion
     */
    public String kind(Fact fact) {
        return kind(fact.kind());
    }

    /**
     * {@return the name of a kind}
     *
     * @param kind the kind
     */
    public String kind(KindId kind) {
        return text(findings.vocabulary().kind(kind).label());
    }

    /**
     * {@return the name of a part of a fact: a role, or its time, modality or certainty}
     *
     * @param part the role, or {@code time}, {@code modality}, {@code certainty}
     * @param fact the event or conclusion
     */
    public String part(String part, Fact fact) {
        return messages.find("part." + part)
                .orElseGet(() -> uncapitalised(roleName(findings.vocabulary().kind(fact.kind()), part)));
    }

    /**
     * {@return the words in this language, or else in the nearest}
     *
     * @param text the text in its languages
     */
    public String text(LocalizedText text) {
        return messages.name(text);
    }

    private Kind kindOf(Fact fact) {
        return findings.vocabulary().kind(fact.kind());
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /**
     * {@return a name as it stands within a sentence; abbreviations such as UN are unchanged}
     *
     * @param name the name
     */
    public static String uncapitalised(String name) {
        boolean isWord = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return isWord ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /**
     * {@return the sentence with a capital letter, if the language has any}
     *
     * @param sentence the sentence
     */
    public static String capitalised(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
