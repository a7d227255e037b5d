/** Runs rules on Drools and records every derivation; the only package that depends on Drools. */
@NullMarked
package dev.sanad.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
