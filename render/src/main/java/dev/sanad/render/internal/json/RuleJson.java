package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.render.answer.RuleAnswer;
import dev.sanad.rules.internal.ruleset.RuleText;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.Locality;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Rules for programs. */
final class RuleJson {
    /** The rules of a rule set by pack: one object. */
    String render(RuleSet rules) {
        return Json.answer("rules-list", json -> {
            json.writeStringField("ruleSet", rules.name());
            Map<RuleId, SortedSet<String>> keys = Locality.keys(rules);
            json.writeArrayFieldStart("packs");
            for (Pack pack : rules.packs()) {
                json.writeStartObject();
                json.writeStringField("pack", pack.name());
                writeTitle(pack.title(), json);
                json.writeArrayFieldStart("rules");
                Stream<StratifiedRule> all = Stream.concat(pack.rules().stream(), pack.codedRules().stream());
                for (StratifiedRule rule : all.toList()) {
                    json.writeStartObject();
                    write(rule, json);
                    JsonValues.writeTexts("localBy", keys.getOrDefault(rule.id(), Collections.emptySortedSet()), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** One rule: one object. */
    String render(RuleAnswer answer) {
        return Json.answer("rules-show", json -> {
            write(answer.rule(), json);
            JsonValues.writeText("written", RuleText.of(answer.rule()), json);
        });
    }

    private static void write(StratifiedRule rule, JsonGenerator json) throws IOException {
        json.writeStringField("rule", rule.id().value());
        json.writeStringField("pack", rule.pack());
        writeTitle(rule.card().title(), json);
        json.writeStringField("language", rule.fold(data -> "yaml", code -> "drl"));
        JsonValues.writeText(
                "status", rule.fold(data -> Optional.of(data.status().keyword()), code -> Optional.empty()), json);
        json.writeStringField("strength", rule.card().strength().keyword());
        JsonValues.writeTexts("tags", rule.fold(Rule::tags, code -> List.of()), json);
        JsonValues.writeTexts("references", rule.fold(Rule::references, code -> List.of()), json);
        JsonValues.writeTexts("concludes", names(rule.concludes().stream()), json);
        JsonValues.writeTexts("from", names(rule.dependencies().stream().map(StratifiedRule.Dependency::kind)), json);
        json.writeStringField("file", rule.mark().file().name());
        json.writeNumberField("line", rule.mark().line());
    }

    private static Collection<String> names(Stream<KindId> kinds) {
        return kinds.map(KindId::value).distinct().sorted().toList();
    }

    private static void writeTitle(LocalizedText title, JsonGenerator json) throws IOException {
        JsonValues.writeWords("title", Optional.of(title), json);
    }
}
