package dev.sanad.core.dossier;

import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the findings that the analyst rejects; their kinds say how the values of their roles are read. */
final class RejectionsReader {
    private final ReadingContext reading;
    private final List<Raw> raw = new ArrayList<>();

    private record Raw(YamlNode node, ZoneId zone, Optional<String> home) {}

    RejectionsReader(ReadingContext reading) {
        this.reading = reading;
    }

    void add(YamlNode node, ZoneId zone, Optional<String> home) {
        raw.add(new Raw(node, zone, home));
    }

    /** Those of which it can be read what they reject, and why. */
    Stream<RejectionDraft> read(Optional<Vocabulary> kinds) {
        return raw.stream()
                .flatMap(each -> reading.fields(each.node(), "a rejected finding").stream()
                        .flatMap(fields -> read(fields, each, kinds).stream()));
    }

    private Optional<RejectionDraft> read(Fields fields, Raw each, Optional<Vocabulary> kinds) {
        Marks marks = new Marks(fields.mark());
        Optional<YamlNode> node = fields.required("finding");
        node.ifPresent(named -> marks.put(named.mark(), "finding"));
        Optional<String> finding = node.flatMap(named -> reading.leaf(named, "a finding")
                .map(YamlNode.Leaf::text)
                .filter(id -> Rejection.isOfConclusion(id) || reading.isId(id, "a finding", named.mark())));
        Optional<LocalizedText> reason =
                fields.required("reason").flatMap(words -> LocalizedTextReader.read(words, "'reason'", reading));
        ValueReader values = ValueReader.unchecked(reading, each.zone());
        WrittenRoles roles = fields.optional("where")
                .flatMap(where -> reading.fields(where, "the roles of a finding"))
                .filter(where -> finding.isPresent() && kinds.isPresent())
                .map(where -> WrittenRoles.read(
                        where,
                        name -> kinds.get().find(new KindId(finding.get())).flatMap(kind -> kind.role(name)),
                        reading,
                        values,
                        marks))
                .orElse(WrittenRoles.NONE);
        fields.finish();
        return finding.isPresent() && reason.isPresent()
                ? Optional.of(new RejectionDraft(
                        each.home(),
                        new Rejection(finding.get(), roles.roles(), reason.get(), marks.at("finding")),
                        roles.unread(),
                        marks))
                : Optional.empty();
    }
}
