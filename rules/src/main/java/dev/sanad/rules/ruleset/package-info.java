/**
 * Rule sets: packs of rules that are used together, with their parameters.
 *
 * <p>Its values never change, and any number of threads can share them.
 */
@NullMarked
package dev.sanad.rules.ruleset;

import org.jspecify.annotations.NullMarked;
