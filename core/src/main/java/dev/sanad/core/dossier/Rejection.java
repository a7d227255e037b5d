package dev.sanad.core.dossier;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.fact.SameValue;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.List;

/**
 * A finding that the analyst rejects. It is kept and shown as rejected by her, and nothing else rests on it: it holds for no
 * condition of a rule, and counts as absent. It is named by what stays the same when other reports come in: its id, which is
 * made from its content, or its kind with the values of some of its roles.
 *
 * @param finding an id of a conclusion, or the first digits of one; or a kind of conclusions
 * @param where for a kind, the values of the roles that tell which are meant; others may have any
 * @param reason why it is rejected, in the analyst's words
 * @param mark where it is written
 */
public record Rejection(String finding, Roles where, LocalizedText reason, SourceMark mark) {
    /** How an id of a conclusion begins. */
    private static final String ID = "c-";

    /**
     * A rejection made in code.
     *
     * @param finding an id of a conclusion, or the first digits of one; or a kind of conclusions
     * @param where for a kind, the values of the roles that tell which are meant; others may have any
     * @param reason why it is rejected, in the analyst's words
     * @return the rejection
     */
    public static Rejection of(String finding, Roles where, LocalizedText reason) {
        return new Rejection(
                finding, where, reason, Marks.of("rejected finding", finding).at());
    }

    /**
     * {@return whether a conclusion is meant}
     *
     * @param conclusion the conclusion
     * @param vocabulary the kinds, those of the rules included
     */
    public boolean means(Conclusion conclusion, Vocabulary vocabulary) {
        return isById()
                ? conclusion.id().value().startsWith(finding)
                : vocabulary.isA(conclusion.kind(), new KindId(finding))
                        && where.values().entrySet().stream()
                                .allMatch(role -> conclusion
                                        .roles()
                                        .get(role.getKey())
                                        .filter(value -> isMeant(role.getValue(), value))
                                        .isPresent());
    }

    /** {@return whether it names a single finding by its id} */
    public boolean isById() {
        return isOfConclusion(finding);
    }

    /** Whether a text can only be the id of a conclusion, or the start of one. */
    static boolean isOfConclusion(String text) {
        return text.startsWith(ID);
    }

    /** Whether a value is the one written, where conclusions may be named by the first digits of their ids. */
    private static boolean isMeant(Value written, Value value) {
        List<FactId> named = written.facts();
        List<FactId> facts = value.facts();
        return SameValue.areEqual(written, value)
                || (!named.isEmpty()
                        && named.size() == facts.size()
                        && named.stream().allMatch(each -> facts.stream().anyMatch(fact -> isMeant(each, fact))));
    }

    private static boolean isMeant(FactId written, FactId fact) {
        return written.equals(fact)
                || (isOfConclusion(written.value()) && fact.value().startsWith(written.value()));
    }
}
