package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Voice;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who says what a sentence reports.
 *
 * @param voice the speakers, outermost first
 * @param speakers the words that name them, which name nobody who acts
 * @param reasons by what they are known
 */
record Speech(Voice voice, List<ActorMention> speakers, List<Reason> reasons) {
    /** The same with what the speakers pass on from others. */
    Speech passingOn(NamedTogether who) {
        return new Speech(
                voice.of(who.actors().stream().map(ActorId::value).collect(Collectors.toCollection(TreeSet::new))),
                speakers,
                reasons);
    }
}
