/** Conclusions of rules in code, with their derivations. */
@NullMarked
package dev.sanad.rules.internal.engine.coded;

import org.jspecify.annotations.NullMarked;
