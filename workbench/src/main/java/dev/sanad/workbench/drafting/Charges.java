package dev.sanad.workbench.drafting;

import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what somebody is accused of: "accused Peru of shelling a village", اتهمت شيلي بيرو بقصف قرية. */
final class Charges {
    /** How many words may stand between the verb, whoever is accused, and what they are accused of. */
    private static final int NEAR = 4;

    private final Tongue tongue;
    private final Set<String> links;

    Charges(Tongue tongue) {
        this.tongue = tongue;
        this.links = tongue.plain("charged-with");
    }

    /**
     * A charge.
     *
     * @param who accuses
     * @param whom they accuse
     * @param from the first word of what they accuse them of
     */
    record Charge(NamedTogether who, NamedTogether whom, int from) {
        /** Whether words tell what somebody is accused of. */
        boolean tells(KindMatch match, Clauses clauses) {
            return match.from() >= from && !clauses.isParted(from - 1, match.from() + 1);
        }

        /** The sentence as the charge has it: whoever is accused acts, on the word of whoever accuses. */
        Scene of(Scene scene) {
            List<NamedTogether> named = new ArrayList<>(List.of(whom));
            scene.named().stream().filter(group -> group.from() >= from).forEach(named::add);
            return scene.saidBy(who, named, from);
        }
    }

    Optional<Charge> in(Sentence sentence, List<NamedTogether> named) {
        return tongue.cues("accusing").in(sentence).stream()
                .flatMap(verb -> charge(sentence, verb.from(), named).stream())
                .findFirst();
    }

    /** English has who accuses before the verb, Arabic mostly after it. */
    private Optional<Charge> charge(Sentence sentence, int verb, List<NamedTogether> named) {
        List<NamedTogether> after = named.stream()
                .filter(group -> group.from() > verb && !sentence.isParted(verb, group.from() + 1))
                .toList();
        boolean hasSubject = tongue.isArabic()
                && after.size() > 1
                && link(sentence, after.get(0).to(), 1).isEmpty();
        Optional<NamedTogether> who = hasSubject
                ? Optional.of(after.get(0))
                : named.stream()
                        .filter(group -> group.to() <= verb && group.marker().isEmpty())
                        .reduce((one, later) -> later);
        return after.stream()
                .skip(hasSubject ? 1 : 0)
                .findFirst()
                .flatMap(whom -> who.flatMap(accuser ->
                        link(sentence, whom.to(), NEAR).map(from -> new Charge(accuser, whom.unmarked(), from))));
    }

    /** The first word of a charge: that after "of", or what ب is joined to. */
    private Optional<Integer> link(Sentence sentence, int from, int most) {
        return IntStream.range(from, Math.min(from + most, sentence.tokens().size() - (tongue.isArabic() ? 0 : 1)))
                .filter(at -> tongue.isArabic()
                        ? sentence.tokens().get(at).plain().startsWith("ب")
                        : links.contains(sentence.tokens().get(at).plain()))
                .mapToObj(at -> tongue.isArabic() ? at : at + 1)
                .findFirst();
    }
}
