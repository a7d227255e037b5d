package dev.sanad.rules.internal.engine.coded;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.rules.internal.engine.drl.Conclusions;
import dev.sanad.rules.internal.engine.drl.ToConclude;
import dev.sanad.rules.internal.engine.node.CodeFault;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.ModalityWords;
import dev.sanad.rules.internal.engine.node.NodeOperand;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.engine.node.WorldNode;
import dev.sanad.rules.internal.engine.plan.Recorder;
import dev.sanad.rules.language.CodedRule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.RuleContext;

/** Turns the output of coded rules into conclusions with their derivations. */
public final class CodedConclusions implements Conclusions.Sink {
    private final Map<String, CodedRule> rules;
    private final World world;
    private final Recorder recorder;

    public CodedConclusions(Map<String, CodedRule> rules, World world, Recorder recorder) {
        this.rules = rules;
        this.world = world;
        this.recorder = recorder;
    }

    @Override
    public List<Object> conclude(RuleContext context, ToConclude what) {
        String kind = what.kind();
        CodedRule rule = rules.get(context.getRule().getName());
        Optional<Kind> known = world.vocabulary().find(new KindId(kind));
        if (rule == null || known.isEmpty() || !known.get().isConclusion()) {
            throw new CodeFault(
                    context.getRule().getName(), "concluded '" + kind + "', which is not a conclusion kind");
        }
        SortedMap<String, Value> values = new TreeMap<>();
        what.roles().forEach((name, value) -> {
            Role role = known.get()
                    .role(name)
                    .orElseThrow(() -> new CodeFault(
                            rule.id().value(), "gave '" + kind + "' the role '" + name + "', which it does not have"));
            value(value, role, rule, world).ifPresent(found -> values.put(name, found));
        });
        boolean complete = known.get().roles().values().stream()
                .allMatch(role -> !role.required() || values.containsKey(role.name()));
        if (!complete) {
            return List.of();
        }
        Conclusion conclusion = new Conclusion(
                known.get().id(),
                new Roles(values).withManners(known.get(), world.topics()),
                when(what),
                modality(what, rule));
        StatedPremises stated = new StatedPremises(what.premises(), world);
        CodedDerivation derivation = new CodedDerivation(rule, context.getMatch(), world, stated, claimedBy(what));
        FactNode made = recorder.addUnlessPending(conclusion, derivation, stated.lastDays());
        return made == null ? List.of() : world.withCircles(made);
    }

    private Optional<When> when(ToConclude what) {
        return what.time()
                .map(operand -> NodeOperand.require(operand, new WorldNode(world)))
                .flatMap(operand ->
                        operand.times().stream().flatMap(Stream::ofNullable).findFirst());
    }

    private Optional<List<ActorId>> claimedBy(ToConclude what) {
        return what.attributedTo()
                .map(operand ->
                        NodeOperand.require(operand, new WorldNode(world)).value())
                .map(Value::actors)
                .filter(actors -> !actors.isEmpty());
    }

    private static Modality modality(ToConclude what, CodedRule rule) {
        String keyword = what.modality().orElse(Modality.ACTUAL.keyword());
        return ModalityWords.find(keyword)
                .orElseThrow(() -> new CodeFault(
                        rule.id().value(), "concluded with the modality '" + keyword + "', which is not a modality"));
    }

    private static Optional<Value> value(Object given, Role role, CodedRule rule, World world) {
        Optional<NodeOperand> operand = NodeOperand.of(given, new WorldNode(world));
        Optional<Value> ready = operand.map(NodeOperand::value);
        if (operand.isPresent() || given instanceof Collection<?> none && none.isEmpty()) {
            return ready;
        }
        Optional<Value> made = Optional.ofNullable(
                switch (role.type().sort()) {
                    case ACTORS ->
                        new Value.Actors(ids(given).stream().map(ActorId::new).toList());
                    case TOPICS ->
                        new Value.Topics(ids(given).stream().map(TopicId::new).toList());
                    case FACTS ->
                        new Value.Facts(ids(given).stream().map(FactId::new).toList());
                    case TIME -> given instanceof When when ? new Value.Time(when) : null;
                    case TEXT -> new Value.Text(LocalizedText.of(given.toString()));
                    case NUMBER ->
                        given instanceof Number number ? new Value.Number(new BigDecimal(number.toString())) : null;
                    case CODE -> role.values().containsKey(given.toString()) ? new Value.Code(given.toString()) : null;
                    case FLAG -> given instanceof Boolean flag ? new Value.Flag(flag) : null;
                });
        if (made.isEmpty()) {
            throw new CodeFault(
                    rule.id().value(),
                    "gave the role '" + role.name() + "' the value '" + given + "', where it takes "
                            + role.type().sort().title());
        }
        return made;
    }

    private static List<String> ids(Object given) {
        return given instanceof Collection<?> several
                ? several.stream()
                        .map(each ->
                                each instanceof FactNode fact ? fact.fact().id().value() : String.valueOf(each))
                        .toList()
                : List.of(String.valueOf(given));
    }
}
