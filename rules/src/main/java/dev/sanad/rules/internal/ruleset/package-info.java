/** Finding and reading of packs, parameters and the files beside them. */
@NullMarked
package dev.sanad.rules.internal.ruleset;

import org.jspecify.annotations.NullMarked;
