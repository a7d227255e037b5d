package dev.sanad.core.dossier;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks rejected findings: that each names something that rules can conclude, by an id or by roles that its kind has. */
final class RejectionCheck {
    private static final Pattern ID = Pattern.compile("c-[0-9a-f]{4,16}");

    private final ReadingContext reading;
    private final Optional<Vocabulary> vocabulary;
    private final KnownNames names;
    private final ValueCheck values;

    RejectionCheck(ReadingContext reading, KnownNames names, Optional<Vocabulary> vocabulary) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.names = names;
        this.values = new ValueCheck(reading, names);
    }

    void check(RejectionDraft draft) {
        String finding = draft.rejection().finding();
        if (draft.rejection().isById()) {
            checkId(finding, draft.marks().at("finding"));
            if (!draft.rejection().where().values().isEmpty() || !draft.unread().isEmpty()) {
                notAFinding(
                        draft.marks().at(),
                        "'" + finding + "' is a single finding, which no role describes further",
                        "leave 'where' out, or name a kind under 'finding'");
            }
            return;
        }
        vocabulary.ifPresent(kinds -> {
            Optional<Kind> kind = kinds.find(new KindId(finding)).filter(Kind::isConclusion);
            kind.ifPresentOrElse(known -> checkRoles(draft, known), () -> unknown(draft, kinds));
        });
    }

    private void checkId(String id, SourceMark mark) {
        if (!ID.matcher(id).matches()) {
            notAFinding(
                    mark,
                    "'" + id + "' is not the id of a finding",
                    "write it as it is printed after the finding: 'c-' and at least 4 digits of 0-9 and a-f");
        }
    }

    private void unknown(RejectionDraft draft, Vocabulary kinds) {
        String finding = draft.rejection().finding();
        SourceMark mark = draft.marks().at("finding");
        if (names.isEvent(finding) && kinds.find(new KindId(finding)).isEmpty()) {
            notAFinding(
                    mark,
                    "'" + finding + "' is an event, which is reported and not concluded",
                    "take the event or its citation out, or record who denies it");
        } else if (kinds.find(new KindId(finding)).isPresent()) {
            notAFinding(
                    mark,
                    "'" + finding + "' is reported, never concluded by a rule",
                    "name a kind of conclusions, or a finding by its id");
        } else {
            List<Kind> concluded =
                    kinds.kinds().values().stream().filter(Kind::isConclusion).toList();
            reading.problems()
                    .error(
                            DossierCodes.UNKNOWN_KIND,
                            mark,
                            "unknown kind '" + finding + "'",
                            reading.inTime(() -> Kind.remedy(new KindId(finding), concluded)));
        }
    }

    private void notAFinding(SourceMark mark, String fact, String remedy) {
        reading.problems().error(DossierCodes.NOT_A_FINDING, mark, fact, remedy);
    }

    private void checkRoles(RejectionDraft draft, Kind kind) {
        Set<String> written = new TreeSet<>(draft.unread());
        written.addAll(draft.rejection().where().values().keySet());
        for (String name : written) {
            kind.role(name)
                    .ifPresentOrElse(
                            role -> draft.rejection()
                                    .where()
                                    .get(name)
                                    .ifPresent(value -> check(draft, role, value, kind)),
                            () -> reading.problems()
                                    .error(
                                            DossierCodes.UNKNOWN_ROLE,
                                            draft.marks().at("key", name),
                                            "the kind '" + kind.id() + "' has no role '" + name + "'",
                                            reading.correcting(name, () -> kind.roles().keySet().stream())));
        }
    }

    private void check(RejectionDraft draft, Role role, Value value, Kind kind) {
        if (value.sort() != role.type().sort()) {
            reading.error(
                    YamlProblem.WRONG_TYPE,
                    draft.marks().at("role", role.name()),
                    "the role '" + role.name() + "' of '" + kind.id() + "' holds "
                            + role.type().sort().title() + ", not "
                            + value.sort().title(),
                    "give it " + role.type().sort().title());
            return;
        }
        List<FactId> conclusions = value.facts().stream()
                .filter(named -> Rejection.isOfConclusion(named.value()))
                .toList();
        if (conclusions.isEmpty()) {
            values.check(value, role, text -> draft.marks().all("role", role.name(), text));
        }
        conclusions.forEach(named -> checkId(named.value(), draft.marks().at("role", role.name(), named.value())));
    }
}
