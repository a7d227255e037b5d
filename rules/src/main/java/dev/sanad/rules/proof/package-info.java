/** Rules by the letter: a slow, plain evaluation without Drools that checks the engine's work. */
@NullMarked
package dev.sanad.rules.proof;

import org.jspecify.annotations.NullMarked;
