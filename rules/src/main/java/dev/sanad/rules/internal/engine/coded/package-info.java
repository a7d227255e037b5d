/** Conclusions of rules that are code, with their derivations. */
@NullMarked
package dev.sanad.rules.internal.engine.coded;

import org.jspecify.annotations.NullMarked;
