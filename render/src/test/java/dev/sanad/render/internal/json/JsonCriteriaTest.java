package dev.sanad.render.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.justification.Sought.Criterion;
import dev.sanad.core.justification.Sought.TimeCriterion;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.RoleComparison;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of one role, or in one relation of time, is one entry, whatever is asked. */
class JsonCriteriaTest {
    @Test
    void one_value_to_be_equal_to_stands_alone() {
        assertThat(json(asked(Operator.IS, 3))).isEqualTo("{\"where\":{\"by\":3},\"time\":{}}\n");
    }

    @Test
    void one_value_to_be_compared_with_has_its_operator() {
        assertThat(json(asked(Operator.AT_LEAST, 3))).isEqualTo("{\"where\":{\"by\":{\"at-least\":3}},\"time\":{}}\n");
    }

    @Test
    void several_operators_of_one_role_are_one_map() {
        assertThat(json(asked(Operator.IS, 3), asked(Operator.IS_NOT, 4), asked(Operator.AT_LEAST, 2)))
                .isEqualTo("{\"where\":{\"by\":{\"is\":3,\"is-not\":4,\"at-least\":2}},\"time\":{}}\n");
    }

    @Test
    void what_one_operator_asks_twice_is_a_list() {
        assertThat(json(asked(Operator.IS_NOT, 3), asked(Operator.AT_LEAST, 2), asked(Operator.IS_NOT, 4)))
                .isEqualTo("{\"where\":{\"by\":{\"is-not\":[3,4],\"at-least\":2}},\"time\":{}}\n");
        assertThat(json(asked(Operator.IS, 3), asked(Operator.IS, 4)))
                .isEqualTo("{\"where\":{\"by\":{\"is\":[3,4]}},\"time\":{}}\n");
    }

    @Test
    void so_is_what_one_relation_of_time_asks_twice() {
        When day = When.parse("2023-09-07", ZoneOffset.UTC).orElseThrow();
        TimeTest after = TimeTest.of(TimeRelation.AFTER);
        Sought sought = new Sought(
                new KindId("call-held"),
                List.of(),
                List.of(
                        new TimeCriterion(after, day, Optional.empty(), false),
                        new TimeCriterion(after, day, Optional.of(new FactId("call")), true),
                        new TimeCriterion(TimeTest.of(TimeRelation.BEFORE), day, Optional.empty(), false)));
        assertThat(json(sought))
                .isEqualTo("{\"where\":{},\"time\":{\"after\":[\"2023-09-07\",\"call\"],\"before\":\"2023-09-07\"}}\n");
    }

    private static Criterion asked(Operator operator, int number) {
        return new Criterion("by", RoleComparison.by(operator), Value.number(number));
    }

    private static String json(Criterion... where) {
        return json(new Sought(new KindId("call-held"), List.of(where), List.of()));
    }

    private static String json(Sought sought) {
        return Json.write(false, json -> {
            json.writeStartObject();
            new JsonCriteria(sought).write(json);
            json.writeEndObject();
        });
    }
}
