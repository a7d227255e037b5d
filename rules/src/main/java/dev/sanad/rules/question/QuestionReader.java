package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.KnownNames;
import dev.sanad.core.dossier.ValueReader;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.text.Visible;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads questions in the form {@code kind}, or {@code kind{role: value, role: [value, value]}}. */
public final class QuestionReader {
    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Problems problems = new Problems();
    private final ReadingContext reading = new ReadingContext(Form.QUESTION, problems);

    private QuestionReader(Findings findings) {
        this.findings = findings;
        this.vocabulary = findings.vocabulary();
    }

    /**
     * Reads a question about findings.
     *
     * @param text the question, as the user wrote it
     * @param findings the findings
     * @return the question, or the problems with it
     */
    public static Checked<Question> read(String text, Findings findings) {
        return new QuestionReader(findings).read(text);
    }

    /**
     * Finds the one conclusion that a text names: by its id, the start of it, or a question with a single answer.
     *
     * @param text the id, the start of one, or a question
     * @param findings the findings
     * @return the conclusion, or the problem that the text names none or several
     */
    public static Checked<Conclusion> conclusion(String text, Findings findings) {
        String name = Visible.in(text);
        if (!name.startsWith("c-")) {
            Checked<Question> question = read(text, findings);
            return question.value()
                    .map(asked -> theOnly(asked.answers(findings), text, "no conclusion matches this", "why-not"))
                    .orElseGet(() -> new Checked<>(Optional.empty(), question.problems()));
        }
        List<Conclusion> found = findings.conclusions().stream()
                .filter(conclusion -> conclusion.id().value().startsWith(name))
                .toList();
        return theOnly(found, text, "there is no conclusion '" + name + "'", "reason");
    }

    private static Checked<Conclusion> theOnly(List<Conclusion> found, String text, String fact, String otherCommand) {
        Problems problems = new Problems();
        SourceMark mark = new SourceMark(new SourceFile("question", text), 1, 1, Math.max(1, text.length()));
        if (found.isEmpty()) {
            String remedy = otherCommand.equals("reason")
                    ? "'sanad reason' lists the conclusions with their ids"
                    : "'sanad why-not' explains why";
            problems.error(QuestionCodes.NO_CONCLUSION, mark, fact, remedy);
        } else if (found.size() > 1) {
            List<String> some = found.stream()
                    .limit(5)
                    .map(conclusion ->
                            new Question(conclusion.kind(), conclusion.roles().values()) + " (" + conclusion.id() + ")")
                    .toList();
            problems.error(
                    QuestionCodes.SEVERAL_CONCLUSIONS,
                    mark,
                    found.size() + " conclusions match",
                    "name more of its roles, or its id: " + String.join("; ", some));
        }
        return Checked.of(problems, () -> found.get(0));
    }

    private Checked<Question> read(String text) {
        SourceFile source = new SourceFile("question", text);
        int brace = text.indexOf('{');
        String name = Visible.in(brace < 0 ? text : text.substring(0, brace));
        SourceMark mark = new SourceMark(source, 1, 1, Math.max(1, name.length()));
        Optional<Kind> kind = kind(name, mark);
        SortedMap<String, Value> roles = new TreeMap<>();
        if (kind.isPresent() && brace >= 0) {
            // Spaces in place of the kind keep the user's columns.
            SourceFile rest = new SourceFile("question", " ".repeat(brace) + text.substring(brace));
            YamlTree.documents(rest, Form.QUESTION, problems).stream()
                    .findFirst()
                    .flatMap(node -> reading.fields(node, "the roles of " + name))
                    .ifPresent(fields -> roles.putAll(roles(fields, kind.get())));
        }
        return Checked.of(problems, () -> new Question(kind.orElseThrow().id(), roles));
    }

    /** The answers show roles in parentheses, so that a question may be written like them. */
    private String unknownKindRemedy(String name) {
        int open = name.indexOf('(');
        if (open > 0) {
            return "write the roles in braces: " + name.substring(0, open).strip() + "{role: value}";
        }
        return Suggestion.remedy(
                name,
                vocabulary.kinds().values().stream()
                        .filter(Kind::isConclusion)
                        .map(known -> known.id().value())
                        .toList());
    }

    private Optional<Kind> kind(String name, SourceMark mark) {
        Optional<Kind> kind = vocabulary.find(new KindId(name));
        if (kind.isEmpty() && findings.dossier().events().containsKey(new FactId(name))) {
            problems.error(
                    QuestionCodes.REPORTED_KIND,
                    mark,
                    "'" + name + "' is an event of the dossier, not a conclusion",
                    "ask about a conclusion; 'sanad what-if DOSSIER --without " + name
                            + "' shows which ones rest on it");
        } else if (kind.isEmpty()) {
            problems.error(
                    QuestionCodes.UNKNOWN_KIND,
                    mark,
                    "unknown conclusion kind '" + name + "'",
                    unknownKindRemedy(name));
        } else if (!kind.get().isConclusion()) {
            problems.error(
                    QuestionCodes.REPORTED_KIND,
                    mark,
                    "'" + name + "' is reported, never concluded by a rule",
                    "ask about a conclusion, or record the event in the dossier");
            return Optional.empty();
        }
        return kind;
    }

    private SortedMap<String, Value> roles(Fields fields, Kind kind) {
        SortedMap<String, Value> roles = new TreeMap<>();
        ValueReader values = new ValueReader(
                reading,
                findings.dossier().zone(),
                KnownNames.of(
                        findings.dossier(),
                        findings.asDerived().conclusions().stream()
                                .map(Conclusion::id)
                                .toList()));
        for (YamlNode.Mapping.Entry entry : fields.rest()) {
            String name = entry.key().text();
            Optional<Role> role = kind.role(name);
            if (role.isEmpty()) {
                problems.error(
                        QuestionCodes.UNKNOWN_ROLE,
                        entry.key().mark(),
                        "the kind '" + kind.id() + "' has no role '" + name + "'",
                        Suggestion.remedy(name, kind.roles().keySet()));
            }
            role.flatMap(known -> values.read(entry.value(), known)).ifPresent(value -> roles.put(name, value));
        }
        return roles;
    }
}
