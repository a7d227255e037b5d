package dev.sanad.rules.internal.language;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.PhraseReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.Status;
import java.util.List;
import java.util.Optional;

/** Reads rules. */
public final class RuleReader {
    private final ReadingContext reading;
    private final RoleLookup roles;
    private final ConditionReader conditions;
    private final ThenReader then;

    /**
     * A reader of rules.
     *
     * @param vocabulary the kinds that rules may use
     * @param parameters the parameters of the rule set
     */
    public RuleReader(ReadingContext reading, Vocabulary vocabulary, Parameters parameters) {
        this.reading = reading;
        this.roles = new RoleLookup(vocabulary);
        this.conditions = new ConditionReader(reading, roles, parameters);
        this.then = new ThenReader(reading, roles, parameters);
    }

    /** Reads one rule of a pack; empty, with problems, if it cannot be used. */
    public Optional<Rule> read(YamlNode node, String pack) {
        int before = reading.problems().size();
        return reading.fields(node, "a rule").flatMap(fields -> rule(fields, pack, before));
    }

    private Optional<Rule> rule(Fields fields, String pack, int problemsBefore) {
        Optional<YamlNode> nameNode = fields.required("rule");
        Optional<String> name = nameNode.flatMap(node -> reading.id(node, "a rule's name"));
        Optional<LocalizedText> title =
                fields.optional("title").flatMap(node -> LocalizedTextReader.read(node, "'title'", reading));
        Status status = fields.optional("status")
                .flatMap(node -> reading.word(node, "a status", List.of(Status.values()), Status::keyword))
                .orElse(Status.STABLE);
        Certainty strength = fields.optional("strength")
                .flatMap(node -> reading.word(node, "a strength", STRENGTHS, Certainty::keyword))
                .orElse(Certainty.CERTAIN);
        List<String> tags = texts(fields, "tags");
        List<String> references = texts(fields, "references");
        WrittenVariables written = new WrittenVariables();
        fields.optional("when").ifPresent(written::lookAt);
        fields.optional("then").ifPresent(written::lookAt);
        List<Condition> when = fields.required("when")
                .map(node -> conditions.all(reading.items(node, "'when'")))
                .orElse(List.of());
        Optional<ThenReader.Then> conclusion = fields.required("then").flatMap(then::read);
        Optional<Phrase> because =
                fields.optional("because").flatMap(node -> PhraseReader.read(node, "'because'", reading));
        fields.optional("note");
        fields.finish();
        if (name.isEmpty() || conclusion.isEmpty() || (reading.problems().size() > problemsBefore && when.isEmpty())) {
            return Optional.empty();
        }
        RuleCard card = new RuleCard(
                new RuleId(name.get()),
                title.orElseGet(() -> LocalizedText.of(name.get().replace('-', ' '))),
                strength,
                conclusion.get().standing(),
                because);
        Rule rule = new Rule(
                card,
                pack,
                status,
                tags,
                references,
                when,
                conclusion.get().conclude(),
                nameNode.get().mark());
        Optional<YamlNode> becauseNode = because.isPresent() ? fields.optional("because") : Optional.empty();
        new RuleCheck(rule, roles, reading, conclusion.get().places(), becauseNode, written).run();
        return Optional.of(rule);
    }

    private static final List<Certainty> STRENGTHS = List.of(Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE);

    private List<String> texts(Fields fields, String key) {
        return fields.list(key).stream()
                .flatMap(node -> reading.text(node, "'" + key + "'").stream())
                .map(Leaf::text)
                .toList();
    }
}
