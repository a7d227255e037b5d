package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Actors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who is named together, and which preposition says what they have to do with it. */
final class NamedGroups {
    private static final Set<String> LINKS = Set.of("and", "the", "and the", "");

    /** How many words may stand between a preposition and those whom it marks: "on three Venezuelan officials". */
    private static final int FAR = 3;

    private final Actors actors;
    private final Tongue tongue;
    private final Map<String, String> markers = new HashMap<>();

    NamedGroups(Actors actors, Tongue tongue) {
        this.actors = actors;
        this.tongue = tongue;
        for (String heading : List.of("towards", "place", "together", "by")) {
            tongue.cues()
                    .getOrDefault(heading, List.of())
                    .forEach(word -> markers.put(tongue.words().plain(word), heading));
        }
        markers.remove(tongue.words().plain("and"));
    }

    List<NamedTogether> of(Sentence sentence, List<ActorMention> mentions) {
        List<NamedTogether> groups = new ArrayList<>();
        for (int at = 0; at < mentions.size(); at++) {
            ActorMention mention = mentions.get(at);
            NamedTogether last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && isJoined(sentence, last.to(), mention.from()) && isList(sentence, mentions, at)) {
                List<ActorId> both = Stream.concat(last.actors().stream(), mention.actors().stream())
                        .distinct()
                        .toList();
                groups.set(groups.size() - 1, new NamedTogether(last.from(), mention.to(), both, last.marker()));
            } else {
                int from = last == null ? 0 : last.to();
                groups.add(new NamedTogether(
                        mention.from(),
                        mention.to(),
                        mention.actors(),
                        marker(sentence, mention.actors(), from, mention.from())));
            }
        }
        return groups;
    }

    /** Whether "and" goes on what a comma begins: "Peru, Chile and Cuba said", but "sanctions on Peru, Chile said". */
    private boolean isList(Sentence sentence, List<ActorMention> mentions, int at) {
        int end = mentions.get(at - 1).to();
        int next = mentions.get(at).from();
        return tongue.isArabic()
                || next > end && sentence.words(end, next).startsWith("and")
                || at + 1 < mentions.size()
                        && isJoined(
                                sentence,
                                mentions.get(at).to(),
                                mentions.get(at + 1).from())
                        && isList(sentence, mentions, at + 1);
    }

    private boolean isJoined(Sentence sentence, int end, int next) {
        if (next < end) {
            return false;
        }
        String between = next > end ? sentence.words(end, next) : "";
        String sign = sentence.between(end - 1, end);
        return tongue.isArabic()
                ? next == end && sentence.tokens().get(next).plain().startsWith("و")
                : LINKS.contains(between) && (!between.isEmpty() || sign.contains(","));
    }

    /** Whether the letter ل before somebody's name is no part of it: لكوريا, but لبنان. */
    private boolean isJoinedTo(List<ActorId> who) {
        return who.stream()
                .flatMap(id -> actors.find(id).stream())
                .flatMap(actor -> Stream.concat(actor.name().words().values().stream(), actor.aliases().stream()))
                .flatMap(name -> Sentences.words(name).stream())
                .noneMatch(word -> tongue.words().plain(word).matches("(?:ال)?ل.*"));
    }

    /** The preposition before a word, or joined to it. */
    private String marker(Sentence sentence, List<ActorId> who, int from, int at) {
        String first = sentence.tokens().get(at).plain();
        if (tongue.isArabic() && first.startsWith("ل") && isJoinedTo(who)) {
            return "towards";
        }
        for (int token = at - 1; token >= Math.max(from, at - FAR); token--) {
            String marker = markers.getOrDefault(
                    tongue.words().plain(sentence.words(Math.max(from, token - 1), token + 1)),
                    markers.get(sentence.tokens().get(token).plain()));
            if (marker != null) {
                return marker;
            }
            // Adjectives of Arabic follow their noun: في المنتجع الرئاسي الأمريكي.
            boolean mayFollow = !tongue.isArabic()
                    || token > at - 2
                    || sentence.tokens().get(token + 1).hasArticle();
            if (!mayFollow || sentence.isParted(token, token + 2)) {
                return "";
            }
        }
        return "";
    }
}
