package dev.sanad.core.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hierarchy of topics. */
class TopicsTest {
    private static final Topics TOPICS = Topics.of(List.of(
            topic("security"),
            topic("exercises", "security"),
            topic("naval-exercises", "exercises"),
            topic("warning-data", "security", "technology"),
            topic("technology"),
            topic("one", "other"),
            topic("other", "one")));

    @Test
    void a_part_of_a_part_is_a_part() {
        assertThat(isNarrower("naval-exercises", "exercises")).isTrue();
        assertThat(isNarrower("naval-exercises", "security")).isTrue();
    }

    @Test
    void the_whole_is_no_part_of_its_part_and_nothing_is_a_part_of_itself() {
        assertThat(isNarrower("security", "exercises")).isFalse();
        assertThat(isNarrower("security", "security")).isFalse();
    }

    @Test
    void a_topic_may_be_a_part_of_several() {
        assertThat(isNarrower("warning-data", "technology")).isTrue();
        assertThat(isNarrower("warning-data", "security")).isTrue();
    }

    @Test
    void parts_of_one_whole_are_not_related_to_each_other() {
        assertThat(TOPICS.areRelated(new TopicId("exercises"), new TopicId("warning-data")))
                .isFalse();
        assertThat(TOPICS.areRelated(new TopicId("security"), new TopicId("naval-exercises")))
                .isTrue();
        assertThat(TOPICS.areRelated(new TopicId("technology"), new TopicId("technology")))
                .isTrue();
    }

    @Test
    void a_circle_ends_and_unknown_topics_are_parts_of_nothing() {
        assertThat(isNarrower("one", "other")).isTrue();
        assertThat(isNarrower("other", "one")).isTrue();
        assertThat(isNarrower("one", "one")).isFalse();
        assertThat(isNarrower("unknown", "security")).isFalse();
    }

    private static boolean isNarrower(String topic, String than) {
        return TOPICS.isNarrower(new TopicId(topic), new TopicId(than));
    }

    private static Topic topic(String id, String... partOf) {
        return new Topic(
                new TopicId(id),
                LocalizedText.of(id),
                Stream.of(partOf).map(TopicId::new).toList(),
                Optional.empty());
    }
}
