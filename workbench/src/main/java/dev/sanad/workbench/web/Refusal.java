package dev.sanad.workbench.web;

import dev.sanad.core.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A request that cannot be granted, with what the browser is to show. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;
    private final transient Function<Problem, Optional<Written.Place>> places;
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
        this(status, reason, problems, problem -> Optional.empty());
    }

    /** A refusal of what a dossier would become. */
    Refusal(int status, String reason, Evaluation wrong) {
        this(status, reason, wrong.problems(), wrong.written()::placeOf);
    }

    private Refusal(
            int status, String reason, List<Problem> problems, Function<Problem, Optional<Written.Place>> places) {
        super(reason, null, false, false);
        this.places = places;
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

    void write(JsonText json) throws IOException {
        json.put("refused", reason)
                .inEach("message", language -> Words.in(language, reason))
                .problems(problems, places);
    }
}
