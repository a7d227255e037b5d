package dev.sanad.core.wording;

import dev.sanad.core.Findings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.text.Grammar;
import dev.sanad.core.text.Inflected;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.text.Template;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fills the places of sentences: with values, and with mentions of facts, whose own places are filled in turn. */
final class Filling {
    /** The greatest depth of mentions within mentions; below that, ids are used. */
    private static final int DEEPEST_MENTION = 3;

    private final Findings findings;
    private final Messages messages;
    private final Dates dates;
    private final Agreement agreement;
    private final ValueWords values;
    private final Acting acts;
    private final Optional<Distinctions> mentions;
    private final Map<FactId, Inflected> again;
    private final Set<Set<ActorId>> acting;

    /** A filling in which facts can read alike. */
    private Filling(Findings findings, Messages messages) {
        this.findings = findings;
        this.messages = messages;
        this.dates = new Dates(messages);
        this.agreement = new Agreement(messages);
        this.values = new ValueWords(findings.dossier(), messages, dates, agreement);
        this.acts = new Acting(findings, messages.language());
        this.mentions = Optional.empty();
        this.again = Map.of();
        this.acting = Set.of();
    }

    /** A filling in which no two facts of a kind are mentioned alike. */
    private Filling(Filling plain) {
        this.findings = plain.findings;
        this.messages = plain.messages;
        this.dates = plain.dates;
        this.agreement = plain.agreement;
        this.values = plain.values;
        this.acts = plain.acts;
        this.mentions = Optional.of(new Distinctions(findings, plain::mention, Kind::mention, this::told));
        this.again = Map.of();
        this.acting = Set.of();
    }

    private Filling(Filling whole, Map<FactId, Inflected> again, Set<Set<ActorId>> acting) {
        this.findings = whole.findings;
        this.messages = whole.messages;
        this.dates = whole.dates;
        this.agreement = whole.agreement;
        this.values = whole.values;
        this.acts = whole.acts;
        this.mentions = whole.mentions;
        this.again = again;
        this.acting = acting;
    }

    /** {@return the filling of sentences about findings, in which facts can read alike} */
    static Filling plain(Findings findings, Messages messages) {
        return new Filling(findings, messages);
    }

    /** {@return the same, but no two facts of a kind are mentioned alike} */
    Filling tellingApart() {
        return new Filling(this);
    }

    /** {@return the filling after what names some facts: these are called shortly} */
    Filling after(Collection<Fact> named) {
        return new Filling(this, named.stream().collect(Collectors.toMap(Fact::id, this::again)), Set.of());
    }

    /** {@return the filling within what some say or do: that something is theirs need not be said} */
    Filling within(Set<ActorId> parties) {
        return new Filling(this, again, Set.of(parties));
    }

    Dates dates() {
        return dates;
    }

    ValueWords values() {
        return values;
    }

    Agreement agreement() {
        return agreement;
    }

    /** {@return what tells a fact apart from those that are mentioned like it} */
    Optional<String> apart(Fact fact) {
        return mentions.flatMap(all -> all.of(fact));
    }

    /** {@return what a fact is called where it was just named} */
    Inflected again(Fact fact) {
        Phrase phrase = kindOf(fact).showing().again().orElseThrow();
        return agreement.of(fill(phrase, fact, Map.of(), 0), phrase.grammar(messages.language()));
    }

    /** {@return the filling of a sentence, in which nothing is told apart by what the sentence names as well} */
    Filling within(Phrase phrase, Map<String, Value> bindings) {
        List<Value> said = phrase.places().stream()
                .flatMap(place -> Optional.ofNullable(bindings.get(place)).stream())
                .toList();
        Map<FactId, Inflected> shorter = new HashMap<>(again);
        said.stream()
                .flatMap(value -> value.facts().stream())
                .distinct()
                .flatMap(id -> findings.graph().find(id).stream())
                .filter(fact -> isToldApartBy(said, fact))
                .forEach(fact -> shorter.putIfAbsent(fact.id(), agreeing(named(fact, 0), fact)));
        return new Filling(this, shorter, Set.of());
    }

    private boolean isToldApartBy(List<Value> others, Fact fact) {
        Optional<String> what = apart(fact);
        return what.isPresent()
                && fact.roles().values().entrySet().stream()
                        .filter(role -> others.contains(role.getValue()))
                        .anyMatch(role -> told(fact, role.getKey()).equals(what));
    }

    /** {@return a fact as a part of a sentence} */
    String mention(Fact fact) {
        return inflected(fact, 0).words();
    }

    private Inflected inflected(Fact fact, int depth) {
        Inflected justNamed = again.get(fact.id());
        if (justNamed != null) {
            return justNamed;
        }
        String named = named(fact, depth);
        String words = mentions.filter(all -> depth < DEEPEST_MENTION)
                .flatMap(all -> all.of(fact))
                .map(what -> messages.get("distinct", "words", named, "what", what))
                .orElse(named);
        return agreeing(words, fact);
    }

    /** Words for a fact, with which others agree as its mention says. */
    private Inflected agreeing(String words, Fact fact) {
        Grammar grammar = kindOf(fact)
                .mention()
                .filter(phrase -> fact.modality() != Modality.DENIED)
                .map(phrase -> phrase.grammar(messages.language()))
                .orElse(Grammar.USUAL);
        return agreement
                .of(words, grammar)
                .also(Stream.concat(
                        Stream.of(fact.modality().keyword()),
                        findings.vocabulary().ancestorsOf(fact.kind()).stream().map(KindId::value)));
    }

    /** {@return a role that tells a fact apart: a topic or a word speaks for itself, all else is named} */
    Optional<String> told(Fact fact, String role) {
        return fact.valueOf(role).map(value -> {
            String words = value(value, kindOf(fact).role(role), 0);
            if (role.equals(CommonRole.TIME.keyword())) {
                Map<String, Inflected> names =
                        Map.of("what", agreement.of(kindOf(fact).label()), "time", Inflected.of(words));
                return messages.get("distinct.time", place -> Optional.ofNullable(names.get(place)));
            }
            Optional<String> due =
                    value.asTime().filter(time -> isDeadline(fact, role)).map(dates::by);
            if (due.isPresent()) {
                return messages.get("distinct.due", "due", due.get());
            }
            boolean speaksForItself = !value.topics().isEmpty()
                    || value.asCode().isPresent()
                    || value.asText().isPresent();
            return speaksForItself
                    ? words
                    : messages.get(
                            "distinct.role",
                            "role",
                            Wording.uncapitalised(roleName(kindOf(fact), role)),
                            "value",
                            words);
        });
    }

    /** Whether the sentence of a kind words the time in a role as its last day. */
    private boolean isDeadline(Fact fact, String role) {
        return kindOf(fact).phrase().stream()
                .flatMap(phrase -> phrase.places().stream())
                .anyMatch(place ->
                        Phrase.roleAfter(Phrase.BY, place).filter(role::equals).isPresent());
    }

    private String named(Fact fact, int depth) {
        Optional<Phrase> mention = kindOf(fact).mention();
        if (mention.isPresent() && depth < DEEPEST_MENTION) {
            return fact.fold(this::hedge, conclusion -> Optional.<String>empty())
                    .filter(hedge -> !mention.get().places().contains(Phrase.MODALITY))
                    .map(hedge -> hedged(hedge, fact, mention.get(), depth))
                    .orElseGet(() -> fill(mention.get(), fact, Map.of(), depth + 1));
        }
        return messages.get(
                "fact.mentioned",
                "kind",
                messages.name(kindOf(fact).label()),
                "time",
                findings.statedTime(fact).map(dates::name).orElse(""));
    }

    /** What a mention says of an event that did not happen, or of which that is disputed. */
    private Optional<String> hedge(Event event) {
        if (event.modality() != Modality.ACTUAL) {
            return Optional.of(event.modality().keyword());
        }
        return findings.assessments().isDisputed(event) ? Optional.of(Standing.DISPUTED.keyword()) : Optional.empty();
    }

    /** The mention of what is not said to have happened: the meeting planned for July 2024, the denial of the launch. */
    private String hedged(String hedge, Fact fact, Phrase mention, int depth) {
        Optional<Inflected> denied = filling(Event.DENIES, fact, Map.of(), depth + 1);
        List<String> noun = denied.map(Inflected::words)
                .map(List::of)
                .orElseGet(() -> mention.in(messages.language()).parted().stream()
                        .map(part -> undated(part, fact, depth + 1))
                        .toList());
        String bare = messages.find("grammar.article")
                .map(article -> noun.get(0).replaceFirst(article, ""))
                .orElse(noun.get(0));
        Map<String, Inflected> words = new HashMap<>();
        words.put("bare", agreeing(bare, fact));
        noun.stream().skip(1).forEach(rest -> words.put("rest", Inflected.of(rest)));
        if (denied.isEmpty()) {
            for (String place : List.of(Phrase.TIME, Phrase.WHEN)) {
                otherwise(place, fact, Map.of()).ifPresent(time -> words.put(place, Inflected.of(time, Set.of())));
            }
        }
        return messages.get("mention." + hedge, place -> Optional.ofNullable(words.get(place)));
    }

    /** {@return a mention without its time, which with it may say that something happened} */
    String undated(Template mention, Fact fact, int depth) {
        return mentioned(mention, fact, depth, Phrase::isTime);
    }

    /** {@return a sentence about a fact, with its places filled by its roles and these values} */
    String fill(Phrase phrase, Fact fact, Map<String, Value> bindings) {
        return fill(phrase, fact, bindings, 0);
    }

    private String fill(Phrase phrase, Fact fact, Map<String, Value> bindings, int depth) {
        Template template = phrase.in(messages.language());
        if (depth > 0) {
            return mentioned(template, fact, depth, place -> false);
        }
        Acting.Said said = acts.said(template, fact, bindings, again.keySet());
        return template.render(place -> said.left(place)
                .map(left -> Optional.of(left).filter(rest -> !rest.isEmpty()).map(values::actors))
                .orElseGet(() -> acting(said.at(place)).filling(place, fact, bindings, depth)));
    }

    /** A mention without who acts in the sentence around it, and without some places. */
    private String mentioned(Template mention, Fact fact, int depth, Predicate<String> without) {
        return mention.render(place -> without.test(place)
                        || isActing(place, fact) && !mention.needed().contains(place)
                ? Optional.empty()
                : filling(place, fact, Map.of(), depth));
    }

    /** What stands at a place of a sentence about a fact. */
    static Optional<Value> valueOf(String place, Fact fact, Map<String, Value> bindings) {
        return fact.roles().get(place).or(() -> Optional.ofNullable(bindings.get(place)));
    }

    private boolean isActing(String place, Fact fact) {
        return !acting.isEmpty() && acting.contains(acts.parties(place, fact, Map.of()));
    }

    private Filling acting(Set<Set<ActorId>> parties) {
        return parties.equals(acting) ? this : new Filling(this, again, parties);
    }

    /** {@return what stands at a place of a sentence about a fact; empty if nothing does} */
    Optional<Inflected> at(String place, Fact fact) {
        return filling(place, fact, Map.of(), 0);
    }

    private Optional<Inflected> filling(String place, Fact fact, Map<String, Value> bindings, int depth) {
        Optional<Value> role = fact.roles().get(place);
        if (role.isPresent()) {
            Inflected value = inflected(role.get(), kindOf(fact).role(place), depth);
            // The words for a code may agree with another role: {of} {of?withdrawn|...}.
            return Optional.of(
                    role.get().asCode().isEmpty()
                            ? value
                            : agreeing(value, other -> filling(other, fact, bindings, depth)));
        }
        Optional<Value> bound = Optional.ofNullable(bindings.get(place));
        if (bound.isPresent()) {
            return bound.map(value -> inflected(value, Optional.empty(), depth));
        }
        String modality = fact.modality().keyword();
        return place.equals(Phrase.MODALITY)
                ? Optional.of(Inflected.of(modality, Set.of(modality)))
                : otherwise(place, fact, bindings).map(Inflected::of);
    }

    /** {@return the words for a place that is not a role: the time with or without its preposition, and the place} */
    Optional<String> otherwise(String place, Fact fact, Map<String, Value> bindings) {
        if (place.equals(Phrase.TIME)) {
            return findings.statedTime(fact).map(dates::name);
        }
        if (place.equals(Phrase.WHEN)) {
            return findings.statedTime(fact).map(dates::when);
        }
        Optional<When> until = Phrase.roleAfter(Phrase.BY, place)
                .flatMap(name -> valueOf(name, fact, bindings).flatMap(Value::asTime));
        if (until.isPresent()) {
            return until.map(dates::by);
        }
        Optional<When> when = Phrase.roleAfter(Phrase.WHEN, place)
                .flatMap(name -> valueOf(name, fact, bindings).flatMap(Value::asTime));
        if (when.isPresent()) {
            return when.map(dates::when);
        }
        return place.equals("place") ? fact.place().map(messages::name) : Optional.empty();
    }

    /** {@return the words for a code, which may agree with another role} */
    static Inflected agreeing(Inflected code, Function<String, Optional<Inflected>> others) {
        return code.words().contains("{") ? Inflected.of(agreeing(code.words(), others), code.traits()) : code;
    }

    private static String agreeing(String words, Function<String, Optional<Inflected>> others) {
        return Template.parse(words)
                .asOptional()
                .map(template -> template.render(others))
                .orElse(words);
    }

    /** {@return a value in words} */
    String value(Value value, Optional<Role> role, int depth) {
        String words = inflected(value, role, depth).words();
        return value.asCode().isEmpty() ? words : agreeing(words, other -> Optional.empty());
    }

    /** {@return a value in every form in which a sentence may ask for it} */
    Inflected inflected(Value value, Optional<Role> role, int depth) {
        return values.of(value, role, ids -> inflected(ids, depth));
    }

    /** Several facts, the first to happen first; where all are of the same actors, the last alone says whose they are. */
    private List<Inflected> inflected(List<FactId> ids, int depth) {
        if (ids.size() == 1) {
            return List.of(inflected(ids.get(0), depth));
        }
        List<FactId> ordered = ids.stream()
                .sorted(Comparator.comparing((FactId id) -> findings.graph()
                        .find(id)
                        .flatMap(Fact::time)
                        .flatMap(When::firstDay)
                        .orElse(LocalDate.MAX)))
                .toList();
        Set<Set<ActorId>> all = Stream.concat(acting.stream(), Stream.of(acts.in(ids)))
                .filter(parties -> !parties.isEmpty())
                .collect(Collectors.toSet());
        Filling others = acting(all);
        return IntStream.range(0, ordered.size())
                .mapToObj(at -> (at < ordered.size() - 1 ? others : this).inflected(ordered.get(at), depth))
                .toList();
    }

    private Inflected inflected(FactId id, int depth) {
        return findings.graph().find(id).map(fact -> inflected(fact, depth)).orElseGet(() -> Inflected.of(id.value()));
    }

    /** {@return the name of a role of a kind} */
    String roleName(Kind kind, String role) {
        return kind.role(role)
                .or(() -> CommonRole.named(role).map(CommonRole::role))
                .flatMap(Role::label)
                .map(messages::name)
                .orElse(role);
    }

    private Kind kindOf(Fact fact) {
        return findings.vocabulary().kind(fact.kind());
    }
}
