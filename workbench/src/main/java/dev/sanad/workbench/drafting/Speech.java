package dev.sanad.workbench.drafting;

import dev.sanad.core.fact.Voice;
import java.util.List;

/**
 * Who says what a sentence reports.
 *
 * @param voice the speakers, outermost first
 * @param speakers the words that name them, which name nobody who acts
 * @param reasons by what they are known
 */
record Speech(Voice voice, List<ActorMention> speakers, List<Reason> reasons) {}
