package dev.sanad.core.internal.wording;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.text.Inflected;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.wording.Wording;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts what meets a condition into words as readers of news would get it, without the words of rules. */
public final class ReportWording {
    /** How a sentence speaks of what a condition leaves open. */
    public enum Open {
        /** Somebody, something. */
        SOME,
        /** Anybody, anything: in a sentence that denies. */
        ANY
    }

    /**
     * A condition in words.
     *
     * @param sentence the sentence, without its final stop
     * @param unsaid the criteria for roles that it leaves out
     * @param saysModality whether it says what is planned or the like as such
     */
    public record Report(String sentence, List<Sought.Criterion> unsaid, boolean saysModality) {}

    private static final String SPEAKERS = "speakers";

    /** So many values of a code can stand in a sentence. */
    private static final int FEW = 3;

    /** The operators of which a report names the value itself: neither one of several nor anybody else. */
    private static final Set<Operator> NAMING = EnumSet.of(
            Operator.IS,
            Operator.EACH,
            Operator.INCLUDES,
            Operator.SAME_PARTIES_AS,
            Operator.PARTIES_INCLUDE,
            Operator.SAME_OFFICES_AS,
            Operator.OFFICES_INCLUDE);

    private final Wording wording;
    private final Open open;

    /**
     * The wording of reports.
     *
     * @param wording the wording of the findings to which the reports would come
     * @param open how it speaks of what is left open
     */
    public ReportWording(Wording wording, Open open) {
        this.wording = wording;
        this.open = open;
    }

    /**
     * {@return the report as a sentence: Japan or South Korea broke an obligation on a warning system; empty if its kind has none}
     *
     * @param sought what is looked for
     */
    public Optional<Report> report(Sought sought) {
        List<ActorId> acting = sought.where().stream()
                .filter(criterion -> NAMING.contains(criterion.comparison().operator()))
                .map(criterion -> criterion.value().actors())
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new ReportWording(wording.within(acting), open).reported(sought);
    }

    private Optional<Report> reported(Sought sought) {
        Map<String, Inflected> known = new HashMap<>();
        Set<Value> either = new HashSet<>();
        for (Sought.Criterion criterion : sought.where()) {
            words(criterion, wording.role(sought.kind(), criterion.role()))
                    .map(words -> isAmong(criterion) && !either.add(criterion.value())
                            ? Inflected.of(wording.messages()
                                    .get(criterion.value().actors().size() == 2 ? "some.of-two" : "some.of-them"))
                            : words)
                    .ifPresent(words -> known.putIfAbsent(criterion.role(), words));
        }
        boolean isDenial = known.containsKey(Event.DENIES);
        boolean isOfItself = known.containsKey(CommonRole.ITSELF.keyword());
        known.put("kind", Inflected.of(Wording.uncapitalised(wording.kind(sought.kind()))));
        Modality modality = modality(sought);
        Set<String> places = isDenial
                ? Set.of(Event.DENIES, SPEAKERS)
                : isOfItself ? Set.of(CommonRole.ITSELF.keyword()) : wording.places(sought.kind(), modality);
        Optional<String> sentence = isDenial || isOfItself
                ? Optional.of(wording.messages()
                        .get(
                                isDenial ? "report.denial" : "report.itself",
                                place -> Optional.ofNullable(known.get(place))
                                        .or(() -> open("actor").map(Inflected::of))))
                : wording.imagined(sought.kind(), modality, known, this::open);
        return sentence.map(words -> new Report(
                words,
                sought.where().stream()
                        .filter(criterion -> !places.contains(criterion.role()) || !known.containsKey(criterion.role()))
                        .filter(criterion -> !isMetInSilence(criterion))
                        .toList(),
                isDenial || sought.modalities().equals(Set.of(modality))));
    }

    /** The modality in which a report is worded: as of what happened, if that is sought too. */
    private static Modality modality(Sought sought) {
        return sought.modalities().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /**
     * {@return the report as a sentence, without what that leaves out; the name of its kind if it has none}
     *
     * @param sought what is looked for
     */
    public String sentence(Sought sought) {
        return report(sought).map(Report::sentence).orElseGet(() -> wording.kind(sought.kind()));
    }

    /** The words for a value of a role that is not known; where few are possible, these. */
    private Optional<String> open(Role role) {
        if (open == Open.ANY && !role.values().isEmpty() && role.values().size() <= FEW) {
            return Optional.of(wording.either(role.values().keySet().stream()
                    .map(code -> wording.value(Value.code(code), Optional.of(role)))
                    .toList()));
        }
        return open(
                switch (role.type().sort()) {
                    case ACTORS -> "actor";
                    case CODE -> "code";
                    case TEXT -> "text";
                    case FACTS, TOPICS, TIME, NUMBER, FLAG -> "thing";
                });
    }

    private Optional<String> open(String sort) {
        return wording.messages().find(prefix() + sort);
    }

    /** What a criterion lets a report say of a role; empty if it says only what the report must not say. */
    private Optional<Inflected> words(Sought.Criterion criterion, Optional<Role> role) {
        Value value = criterion.value();
        boolean isOtherFact = criterion.role().equals(CommonRole.ITSELF.keyword())
                && !criterion.comparison().isEquality();
        if (criterion.comparison().sized() || isOtherFact) {
            return Optional.empty();
        }
        return switch (criterion.comparison().operator()) {
            case IS,
                    EACH,
                    INCLUDES,
                    SAME_PARTIES_AS,
                    PARTIES_INCLUDE,
                    SAME_OFFICES_AS,
                    OFFICES_INCLUDE,
                    CONTAINS,
                    STARTS_WITH,
                    CONTAINS_LOOSELY,
                    STARTS_WITH_LOOSELY -> Optional.of(wording.inflected(value, role));
            case ANY_OF,
                    MATCHES_ANY,
                    MATCHES_ANY_LOOSELY,
                    OVERLAPS,
                    WITHIN,
                    PARTIES_OVERLAP,
                    PARTIES_WITHIN,
                    OFFICES_OVERLAP,
                    OFFICES_WITHIN -> Optional.of(either(value, role));
            case NARROWER_THAN, BROADER_THAN, RELATED_TO -> Optional.of(near(criterion, role));
            case IS_NOT, NONE_OF -> Optional.of(Inflected.of(another(value, role)));
            case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, MEMBER_OF ->
                Optional.of(Inflected.of(new CriterionWording(wording.messages())
                        .compared(criterion.comparison(), role.map(Role::type), wording.value(value, role))));
            case KNOWN, COMPATIBLE_WITH, COVERS, KIND_OF, PARTIES_APART, OFFICES_APART -> Optional.empty();
        };
    }

    /** What is near a topic is not that topic where a sentence speaks of nothing else. */
    private Inflected near(Sought.Criterion criterion, Optional<Role> role) {
        String operator = criterion.comparison().operator().keyword();
        return role.filter(Role::required).isEmpty()
                ? wording.inflected(criterion.value(), role)
                : Inflected.of(
                        wording.messages().get(prefix() + operator, "value", wording.oblique(criterion.value())),
                        Set.of(operator));
    }

    private String prefix() {
        return open == Open.SOME ? "some." : "any.";
    }

    /** Whether several may be meant, so that the same several are another of them: Maran or Tessala to the other. */
    private static boolean isAmong(Sought.Criterion criterion) {
        return criterion.value().actors().size() > 1 && criterion.comparison().operator() == Operator.PARTIES_OVERLAP;
    }

    private String another(Value value, Optional<Role> role) {
        String others = wording.messages().get("operator.is-not", "value", wording.value(value, role));
        return role.flatMap(this::open)
                .map(some -> wording.messages().get("some.other", "some", some, "other", others))
                .orElse(others);
    }

    private Inflected either(Value value, Optional<Role> role) {
        List<Value> each = Stream.of(
                        value.actors().stream().map(ActorId::value).map(Value::actors),
                        value.topics().stream().map(TopicId::value).map(Value::topics),
                        value.facts().stream().map(FactId::value).map(Value::facts))
                .flatMap(one -> one)
                .toList();
        if (each.size() < 2) {
            return wording.inflected(value, role);
        }
        List<Inflected> names =
                each.stream().map(one -> wording.inflected(one, role)).toList();
        return new Inflected(
                wording.either(names.stream().map(Inflected::words).toList()),
                names.get(0).forms(),
                names.get(0).takesSecond(),
                names.get(0).traits());
    }

    /** Whether a report that may say something need not say this: any report is of another fact, and silence is silent. */
    private boolean isMetInSilence(Sought.Criterion criterion) {
        Operator operator = criterion.comparison().operator();
        return open == Open.SOME
                && (operator == Operator.COMPATIBLE_WITH
                        || operator == Operator.KNOWN
                                && !criterion.value().asFlag().orElseThrow()
                        || criterion.role().equals(CommonRole.ITSELF.keyword()));
    }
}
