package dev.sanad.exchange.coded;

import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The kinds of events by the codes of others, and the roles in which those who act and those concerned are. */
final class CodedKinds {
    /** Stands in a table for a code that no kind is for. */
    private static final String NONE = "-";

    private final Vocabulary vocabulary;
    private final Map<String, CodeTable> tables = new HashMap<>();

    CodedKinds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A kind with the roles of its two sides.
     *
     * @param kind the kind
     * @param source the role of whoever acts
     * @param target the role of whoever is concerned; the same where both take part alike
     * @param about what it is about, where the kind must know and the code alone says it
     * @param host which of the two is the host, where the code says it: {@code source} or {@code target}
     */
    record Meaning(Kind kind, String source, String target, Optional<String> about, Optional<String> host) {
        /** Whether an event of the kind must have somebody who is concerned. */
        boolean needsTarget() {
            return !isMutual() && kind.role(target).filter(Role::required).isPresent();
        }

        boolean isMutual() {
            return source.equals(target);
        }
    }

    /** What a code means; nothing if no kind is for it. */
    Optional<Meaning> of(CodedRecord.Code code) {
        CodeTable table = tables.computeIfAbsent(code.scheme(), CodeTable::named);
        return row(table, code.value())
                .flatMap(row -> table.cell(row, 1))
                .filter(kind -> !kind.equals(NONE))
                .flatMap(kind -> vocabulary.find(new KindId(kind)))
                .map(kind -> meaning(kind, code, table));
    }

    /** The code itself, or the longest that it begins with: 0311 is coded as 031, AGREE/any as AGREE. */
    private static Optional<String> row(CodeTable table, String code) {
        for (int length = code.length(); length > 0; length--) {
            String start = code.substring(0, length);
            boolean isWhole =
                    length == code.length() || Character.isDigit(code.charAt(0)) || code.charAt(length) == '/';
            if (isWhole && table.has(start)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static Meaning meaning(Kind kind, CodedRecord.Code code, CodeTable table) {
        Optional<String> about = kind.role("measure")
                .filter(Role::required)
                .flatMap(measure -> row(table, code.value()))
                .map(row -> table.cell(row, 2).orElse(row));
        if (kind.role("by").isPresent()) {
            return new Meaning(kind, "by", "to", about, Optional.empty());
        }
        if (kind.role("mediator").isPresent()) {
            return new Meaning(kind, "mediator", "participants", about, Optional.empty());
        }
        String both = kind.role("participants").isPresent() ? "participants" : "parties";
        Optional<String> host = row(table, code.value())
                .flatMap(row -> table.cell(row, 3))
                .filter(side -> kind.role("host").isPresent());
        return new Meaning(kind, both, both, about, host);
    }
}
