package dev.sanad.workbench.drafting;

import dev.sanad.core.vocabulary.Kind;
import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who has which part in what some words tell, by the places of those who are named. */
final class WordOrder {
    private static final double PLAIN = 1;
    private static final double DISTANT = 0.7;

    /** What speaks for those who act if only the sentence before names them. */
    static final double INFERRED = 0.5;

    /** How many words may stand between who acts and the verb. */
    private static final int NEAR = 2;

    /** How many words a name has at most. */
    private static final int NAME = 4;

    private final Tongue tongue;
    private final Pronouns pronouns;
    /** Nouns before the name of a state that act for it: قوات. */
    private final Set<String> acting;

    WordOrder(Tongue tongue, Pronouns pronouns) {
        this.tongue = tongue;
        this.pronouns = pronouns;
        this.acting = tongue.plain("acting");
    }

    /** Who acts, and who else is named with it, with how much speaks for that, from 0 to 1. */
    record Parts(Optional<NamedTogether> agent, List<NamedTogether> others, double trust) {}

    /** The likeliest first. */
    Stream<Parts> of(KindMatch match, Scene scene) {
        return isUnknown(match, scene)
                ? Stream.empty()
                : read(match, scene, scene.named()).flatMap(read -> found(match, scene, read).stream());
    }

    /** Whom pronouns mean, and who is named elsewhere, is known as well; empty if a noun belongs to nobody. */
    private Optional<Parts> found(KindMatch match, Scene scene, Parts read) {
        Parts parts = read;
        boolean areTogether = isTogether(match.kind())
                && parts.others().stream()
                                .filter(group -> !group.isMarked("place"))
                                .mapToInt(group -> group.actors().size())
                                .sum()
                        > 1;
        boolean isOfOther = parts.agent()
                .filter(group ->
                        group.to() <= match.from() && scene.clauses().isParted(group.to() - 1, match.from() + 1))
                .filter(group -> !isNameBetween(group, match, scene.sentence()))
                .isPresent();
        if (isOfOther && areTogether) {
            parts = new Parts(Optional.empty(), parts.others(), parts.trust());
        } else if (isOfOther && isLooseNoun(match, scene.sentence())) {
            return Optional.empty();
        }
        if (parts.agent().isEmpty()
                && match.from() <= 1
                && !tongue.words()
                        .mayBeVerb(scene.sentence().tokens().get(match.from()).text())) {
            // "Under the deal, Peru is to withdraw."
            parts = new Parts(
                    scene.named().stream()
                            .filter(group -> group.from() >= match.to()
                                    && group.marker().isEmpty()
                                    && scene.clauses().isParted(match.to() - 1, group.from() + 1))
                            .findFirst(),
                    parts.others(),
                    parts.trust());
        }
        if (parts.agent().isEmpty() && !areTogether) {
            parts = new Parts(
                    pronouns.meant(match, scene).map(each -> new NamedTogether(0, 0, each.actors(), "")),
                    parts.others(),
                    INFERRED);
        }
        return Optional.of(within(parts, match, scene.clauses()));
    }

    /** Whether a noun of Arabic has nothing to do with who acts in another clause, as it has in "to discuss": لبحث. */
    private boolean isLooseNoun(KindMatch match, Sentence sentence) {
        String word = sentence.tokens().get(match.from()).text();
        boolean isReason = match.kind()
                .role(Antecedents.OF)
                .filter(role -> role.type().isMany())
                .isPresent();
        return tongue.isArabic() && !isReason && !tongue.words().mayBeVerb(word) && !word.startsWith("ل");
    }

    /** Whether only a name stands between commas: "the president, Irfaan Ali, spoke". */
    private static boolean isNameBetween(NamedTogether group, KindMatch match, Sentence sentence) {
        return match.from() > group.to()
                && match.from() - group.to() <= NAME
                && sentence.isParted(group.to() - 1, group.to() + 1)
                && sentence.isParted(match.from() - 1, match.from() + 1)
                && !sentence.isParted(group.to(), match.from());
    }

    /** Those of the same clause; who acts is surer if named right beside the verb. */
    private static Parts within(Parts parts, KindMatch match, Clauses clauses) {
        boolean isFar = parts.agent()
                .filter(group -> match.from() - group.to() > NEAR || group.from() - match.to() > NEAR)
                .isPresent();
        return new Parts(
                parts.agent(),
                parts.others().stream()
                        .filter(group ->
                                group.to() <= match.from() || !clauses.isParted(match.to() - 1, group.from() + 1))
                        .toList(),
                isFar ? Math.min(parts.trust(), DISTANT) : parts.trust());
    }

    private Stream<Parts> read(KindMatch match, Scene scene, List<NamedTogether> named) {
        // A further verb has the subject of the one before it, unless it is followed by its own.
        Optional<NamedTogether> shared = scene.clauses()
                .before(match)
                .filter(verb -> named.stream().noneMatch(group -> isSubject(group, match, scene.sentence())))
                .flatMap(verb -> read(verb, scene, named).findFirst())
                .flatMap(Parts::agent);
        return shared.isPresent()
                ? Stream.of(new Parts(shared, after(match, named), PLAIN))
                : tongue.isArabic() ? verbFirst(match, scene, named) : Stream.of(subjectFirst(match, named));
    }

    /** Whether somebody is named right after a verb of Arabic, or after a noun that acts for them: قوات. */
    private boolean isSubject(NamedTogether group, KindMatch match, Sentence sentence) {
        // Whoever follows the noun of a verb, "rejected the accusation of", is no subject.
        boolean hasObject = match.to() - match.from() > 1
                && !tongue.words()
                        .mayBeVerb(sentence.tokens().get(match.to() - 1).text());
        return tongue.isArabic()
                && !hasObject
                && group.from() >= match.to()
                && group.from() - match.to() <= 1
                && (group.from() == match.to()
                        || acting.contains(sentence.tokens().get(match.to()).plain()));
    }

    private static List<NamedTogether> after(KindMatch match, List<NamedTogether> named) {
        return named.stream().filter(group -> group.from() >= match.from()).toList();
    }

    private static Parts subjectFirst(KindMatch match, List<NamedTogether> named) {
        Optional<NamedTogether> actor = marked(named, match.from());
        Optional<NamedTogether> subject = last(
                named, group -> group.to() <= match.from() && group.marker().isEmpty());
        Optional<NamedTogether> agent = actor.or(() -> subject);
        // What is done by somebody is done to the subject.
        Stream<NamedTogether> patient = actor.isPresent() ? subject.stream() : Stream.empty();
        return new Parts(
                agent,
                Stream.concat(patient, after(match, named).stream())
                        .filter(group -> agent.filter(group::equals).isEmpty())
                        .toList(),
                PLAIN);
    }

    private static Optional<NamedTogether> marked(List<NamedTogether> named, int from) {
        return named.stream()
                .filter(group -> group.from() >= from && group.isMarked("by"))
                .findFirst();
    }

    /** Whether somebody acts who is not known: the noun after a verb that has its object joined to it, طردتها القوات. */
    private boolean isUnknown(KindMatch match, Scene scene) {
        Sentence sentence = scene.sentence();
        String verb = sentence.tokens().get(match.from()).text();
        return tongue.isArabic()
                && match.to() - match.from() == 1
                && match.to() < sentence.tokens().size()
                && tongue.words().mayBeVerb(verb)
                && tongue.words().hasPronoun(verb)
                && sentence.tokens().get(match.to()).hasArticle()
                && scene.mentions().stream().noneMatch(who -> who.from() <= match.to() && match.to() < who.to())
                && scene.times().stream().noneMatch(time -> time.from() <= match.to() && match.to() < time.to());
    }

    /** The likeliest first: who is named beside the verb, or who is named first of all. */
    private static Stream<Parts> verbFirst(KindMatch match, Scene scene, List<NamedTogether> named) {
        Optional<NamedTogether> subject = named.stream()
                .filter(group ->
                        group.from() >= match.from() && (group.marker().isEmpty() || group.from() == match.to()))
                .filter(group -> !scene.sentence().isParted(match.from(), group.from() + 1))
                .filter(group -> !isOfObject(group, match, scene))
                .findFirst();
        Optional<NamedTogether> topic = last(
                named, group -> group.to() <= match.from() && group.marker().isEmpty());
        Optional<NamedTogether> first = named.stream()
                .filter(group -> group.to() <= match.from() && group.marker().isEmpty())
                .findFirst();
        Optional<NamedTogether> agent = marked(named, match.from())
                .or(() -> topic.filter(group -> match.from() - group.to() <= 1))
                .or(() -> subject)
                .or(() -> topic);
        return Stream.concat(Stream.of(agent), first.filter(group -> agent.isPresent()).map(Optional::of).stream())
                .distinct()
                .map(acting -> new Parts(
                        acting,
                        named.stream()
                                .filter(group -> group.from() >= match.from()
                                        && acting.filter(group::equals).isEmpty())
                                .toList(),
                        PLAIN));
    }

    /** Whether somebody follows a noun for what is told beside the verb: "rejected the accusation of", رفض اتهام. */
    private static boolean isOfObject(NamedTogether group, KindMatch match, Scene scene) {
        return scene.clauses().matches().stream()
                .anyMatch(noun -> noun.from() >= match.to()
                        && noun.to() == group.from()
                        && scene.clauses().isNoun(noun));
    }

    private static Optional<NamedTogether> last(List<NamedTogether> groups, Predicate<NamedTogether> fits) {
        return groups.stream().filter(fits).reduce((one, later) -> later);
    }

    private static boolean isTogether(Kind kind) {
        return RoleFilling.TOGETHER.stream().anyMatch(name -> kind.role(name).isPresent());
    }
}
