/** The literal semantics of rules: a slow, plain evaluation without Drools that checks the engine. */
@NullMarked
package dev.sanad.rules.proof;

import org.jspecify.annotations.NullMarked;
