package dev.sanad.workbench.web;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.When;
import dev.sanad.core.wording.Dates;
import dev.sanad.core.wording.Messages;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The times of an event in words, so that who writes EDTF sees how it is read. */
final class ReadTimes {
    private final Evaluation now;

    ReadTimes(Evaluation now) {
        this.now = now;
    }

    void write(String id, JsonText json) throws IOException {
        Map<String, When> times = new TreeMap<>();
        Optional<Event> event = id.isEmpty()
                ? Optional.empty()
                : now.dossier().map(Dossier::events).map(events -> events.get(new FactId(id)));
        event.ifPresent(read -> {
            read.time().ifPresent(time -> times.put("time", time));
            read.roles().values().forEach((role, value) -> value.asTime().ifPresent(time -> times.put(role, time)));
        });
        json.put("times", object -> {
            for (Map.Entry<String, When> time : times.entrySet()) {
                object.inEach(time.getKey(), language -> words(time.getValue(), language));
            }
        });
        if (event.isPresent() && now.findings().isPresent()) {
            FollowsJson follows = new FollowsJson(now.findings().get());
            json.inEach("says", language -> follows.sentence(event.get(), language));
        }
    }

    /** A time in words. */
    static String words(When time, Language language) {
        return new Dates(Messages.in(language)).name(time);
    }
}
