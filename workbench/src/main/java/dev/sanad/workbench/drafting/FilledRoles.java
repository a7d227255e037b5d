package dev.sanad.workbench.drafting;

import dev.sanad.core.fact.Roles;
import dev.sanad.core.vocabulary.Kind;
import java.util.List;

/**
 * The roles of an event as a sentence fills them.
 *
 * @param kind the kind: the one that the words name, or one above it that does with what is there
 * @param roles what fills its roles
 * @param trust how much speaks for it, from 0 to 1
 * @param reasons the words that name who and what fills them
 */
record FilledRoles(Kind kind, Roles roles, double trust, List<Reason> reasons) {}
