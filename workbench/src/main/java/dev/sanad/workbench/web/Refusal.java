package dev.sanad.workbench.web;

import dev.sanad.core.problem.Problem;
import java.util.List;

/** A request that cannot be granted, with what the browser is to show. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;
    private final int status;
    private final String reason;

    /**
     * A refusal.
     *
     * @param status the status of HTTP
     * @param reason the key of the sentence that says so to people
     * @param problems what is wrong in detail
     */
    Refusal(int status, String reason, List<Problem> problems) {
        super(reason, null, false, false);
        this.status = status;
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    Refusal(int status, String reason) {
        this(status, reason, List.of());
    }

    int status() {
        return status;
    }

    String reason() {
        return reason;
    }

    List<Problem> problems() {
        return problems;
    }
}
