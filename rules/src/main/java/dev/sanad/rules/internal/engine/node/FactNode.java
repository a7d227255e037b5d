package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.actor.Parties;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.RoleComparison;
import dev.sanad.rules.internal.engine.drl.AnyEvent;
import dev.sanad.rules.internal.engine.drl.EventKind;
import dev.sanad.rules.internal.engine.drl.Given;
import dev.sanad.rules.internal.engine.drl.Ids;
import dev.sanad.rules.language.Worth;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the engine matches it. Every access by rules is a step of the reasoning run, which may have to end there.
 */
public sealed class FactNode implements Node, AnyEvent permits ActualFactNode {
    private final Fact fact;
    private final World world;
    private final Set<KindId> kinds;
    /** Kept here, since joins read it more than anything else. */
    private final @Nullable When time;
    /** Whether it follows certainly, as far as is known: that is settled when its stratum is complete. */
    private boolean certain = true;
    /** Empty for a conclusion whose stratum is not complete. */
    private Optional<Certainty> certainty;

    /** Those who act in each role that was read; joins ask for them again and again. */
    private final Map<String, Parties> parties = new HashMap<>(4);
    /** Those in several roles together, by the operand that reads them; most facts are never asked. */
    private @Nullable Map<Accessor, Parties> together;

    FactNode(Fact fact, World world) {
        this.fact = fact;
        this.world = world;
        this.kinds = world.ancestorsOf(fact.kind());
        this.time = fact.time().orElse(null);
        this.certainty = fact.fold(event -> Optional.of(event.certainty()), conclusion -> Optional.empty());
    }

    public Fact fact() {
        world.step();
        return fact;
    }

    @Override
    public World world() {
        return world;
    }

    boolean hasHappened() {
        return fact.modality() == Modality.ACTUAL;
    }

    public KindId kind() {
        return fact.kind();
    }

    @Override
    public List<FactNode> facts() {
        return List.of(this);
    }

    /** True, once the step of joining it to other facts is counted. */
    public boolean isJoined(RuleId rule) {
        world.step(rule);
        return true;
    }

    public boolean isA(KindId kind) {
        world.step();
        return kinds.contains(kind);
    }

    /** Whether all its chains are known and support it as is asked. */
    public boolean isWorth(Worth worth) {
        return !worth.asks()
                || (certainty.filter(worth.certainties()::contains).isPresent()
                        && (!worth.asksForRoots() || hasRoots(worth.roots()))
                        && (!worth.asksForGrade() || hasRootGraded(worth.grades())));
    }

    @Override
    public boolean hasRoots(int atLeast) {
        return world.rootsOf(fact).size() >= atLeast;
    }

    @Override
    public boolean hasRootGraded(String... grades) {
        return hasRootGraded(Stream.of(grades).map(Reliability::valueOf).collect(Collectors.toSet()));
    }

    private boolean hasRootGraded(Set<Reliability> grades) {
        return world.rootsOf(fact).stream().map(world::gradeOf).anyMatch(grades::contains);
    }

    /** Sets the certainty of a conclusion, once all its derivations are known. */
    public void inherit(Certainty inherited) {
        certainty = Optional.of(inherited);
    }

    @Nullable
    public When time() {
        world.step();
        return time;
    }

    /** Whether it follows on every reading of imprecise times. */
    public boolean isCertain() {
        return certain;
    }

    /** Settles whether it follows certainly. */
    void settle(boolean certainly) {
        certain = certainly;
    }

    /** Whether its own time has more than one reading. */
    public boolean isImprecise() {
        return time != null && !time.isPrecise();
    }

    /** Whether it, or a date in it, can make that something follows possibly and not certainly. */
    boolean mayCauseDoubt() {
        return isImprecise()
                || fact.roles().values().values().stream()
                        .anyMatch(value ->
                                value.asTime().filter(date -> !date.isPrecise()).isPresent());
    }

    /** The value of a role; {@code time} and {@code place} are read as roles. */
    @Nullable
    public Value valueOf(String name) {
        world.step();
        Value value = fact.roles().values().get(name);
        return value != null ? value : fact.valueOf(name).orElse(null);
    }

    /** Those who act in a role at the time of the fact. */
    Parties parties(String role) {
        world.step();
        Parties known = parties.get(role);
        if (known == null) {
            known = world.parties(valueOf(role), fact.time());
            parties.put(role, known);
        }
        return known;
    }

    @Override
    public Parties partiesOf(Accessor.Together operand, Supplier<Parties> sought) {
        world.step();
        Map<Accessor, Parties> read = together;
        if (read == null) {
            read = new IdentityHashMap<>(2);
            together = read;
        }
        return read.computeIfAbsent(operand, none -> sought.get());
    }

    /** The elements of a role, one node each. */
    public List<ElementNode> elements(String role) {
        Value value = valueOf(role);
        return value == null
                ? List.of()
                : value.elements().stream()
                        .map(element -> new ElementNode(element, this))
                        .toList();
    }

    @Override
    public String getId() {
        world.step();
        return fact.id().value();
    }

    @Override
    public EventKind getKind() {
        world.step();
        return new EventKind(fact.kind(), kinds);
    }

    @Override
    public String getModality() {
        return fact.modality().keyword();
    }

    @Override
    public @Nullable When getTime() {
        return time();
    }

    @Override
    public Ids actors(String role) {
        return ids(role, Value.Actors.class);
    }

    @Override
    public Ids topics(String role) {
        return ids(role, Value.Topics.class);
    }

    @Override
    public Ids events(String role) {
        return ids(role, Value.Facts.class);
    }

    @Override
    public Ids states(String role) {
        return new Ids(Optional.ofNullable(new Accessor.States(new Accessor.Role(role)).value(this)));
    }

    @Override
    public @Nullable String text(String role) {
        Value value = valueOf(role);
        return value == null ? null : value.texts().get(0);
    }

    @Override
    public @Nullable BigDecimal number(String role) {
        return Optional.ofNullable(valueOf(role)).flatMap(Value::asNumber).orElse(null);
    }

    @Override
    public @Nullable When time(String role) {
        return Optional.ofNullable(valueOf(role)).flatMap(Value::asTime).orElse(null);
    }

    @Override
    public boolean isKnown(String role) {
        return valueOf(role) != null;
    }

    @Override
    public @Nullable String getCertainty() {
        return certainty.map(Certainty::keyword).orElse(null);
    }

    @Override
    public Given role(String name) {
        return new NodeOperand(this, new Accessor.Role(name));
    }

    @Override
    public boolean is(Object other) {
        return new NodeOperand(this, new Accessor.Itself()).is(other);
    }

    @Override
    public List<Given> each(String role) {
        return List.copyOf(elements(role));
    }

    @Override
    public boolean test(String role, String operator, Object operand) {
        NodeOperand other = NodeOperand.require(operand, this);
        RoleComparison comparison = RoleWords.parse(operator);
        return new Comparison(new Accessor.Role(role), comparison.sized(), comparison.operator(), other.read())
                .holds(this, other.node());
    }

    @Override
    public boolean timeIs(String relation, Object operand) {
        NodeOperand other = NodeOperand.require(operand, this);
        return new TimeComparison(TimeWords.parse(relation), other.read()).holds(this, other.node());
    }

    @Override
    public int countDistinct(Collection<?> group, String distinct) {
        return new Threshold(DistinctWords.parse(distinct), 1).count(NodeOperand.group(group));
    }

    private Ids ids(String role, Class<? extends Value> type) {
        return new Ids(
                Optional.ofNullable(valueOf(role)).filter(type::isInstance).map(Value.class::cast));
    }
}
