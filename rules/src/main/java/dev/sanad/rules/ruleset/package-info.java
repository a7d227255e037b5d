/** Rule sets: packs of rules that are used together, with their parameters. */
@NullMarked
package dev.sanad.rules.ruleset;

import org.jspecify.annotations.NullMarked;
