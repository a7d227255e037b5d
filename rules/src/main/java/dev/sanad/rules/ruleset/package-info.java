/** Which packs of rules are used together, with which parameters. */
@NullMarked
package dev.sanad.rules.ruleset;

import org.jspecify.annotations.NullMarked;
