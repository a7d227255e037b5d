package dev.sanad.workbench.drafting;

import dev.sanad.core.topic.Topic;
import dev.sanad.core.topic.TopicId;
import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import dev.sanad.workbench.drafting.PhraseIndex.Found;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds what a sentence is about: topics by their names, or by most of the words of their names in any order. */
final class TopicMentions {
    /** The part of the words of a name that have to be there. */
    private static final double MOST = 0.6;

    private static final double HALF = 0.5;

    /** How many other words may stand between those of a name. */
    private static final int NEAR = 4;

    /** Words that are not longer than this hardly say what a topic is. */
    private static final int SHORT = 3;

    private final PhraseIndex<TopicId> names = new PhraseIndex<>(Token::stems);
    private final Map<TopicId, List<Set<String>>> words = new TreeMap<>();

    TopicMentions(List<Topic> topics, Tongue tongue) {
        for (Topic topic : topics) {
            Optional.ofNullable(topic.name().words().get(tongue.language())).ifPresent(name -> {
                names.add(tongue.stems(name), topic.id());
                words.put(
                        topic.id(),
                        Sentences.words(name).stream()
                                .filter(word -> word.length() > SHORT)
                                .map(tongue.words()::stem)
                                .toList());
            });
        }
    }

    /** The topics that are named word by word. */
    List<Found<TopicId>> in(Sentence sentence) {
        return names.apart(sentence);
    }

    /** The topic most of whose words stand in a sentence, or half of them, if what happens is one: "exercise". */
    Optional<TopicId> about(Sentence sentence, KindMatch match) {
        return words.entrySet().stream()
                .filter(topic -> nearest(topic.getValue(), sentence.tokens()) >= MOST
                        || share(topic.getValue(), sentence.tokens().subList(match.from(), match.to())) >= HALF)
                .max(Comparator.comparingDouble(topic -> nearest(topic.getValue(), sentence.tokens())))
                .map(Map.Entry::getKey);
    }

    /** The most of the words of a name that stand near each other: those from all over a sentence make no name. */
    private static double nearest(List<Set<String>> name, List<Token> tokens) {
        int length = Math.min(tokens.size(), name.size() + NEAR);
        return IntStream.rangeClosed(0, tokens.size() - length)
                .mapToDouble(from -> share(name, tokens.subList(from, from + length)))
                .max()
                .orElse(0);
    }

    private static double share(List<Set<String>> name, List<Token> tokens) {
        long there = name.stream()
                .filter(word -> tokens.stream().anyMatch(token -> !Collections.disjoint(token.stems(), word)))
                .count();
        return name.size() < 2 ? 0 : (double) there / name.size();
    }
}
