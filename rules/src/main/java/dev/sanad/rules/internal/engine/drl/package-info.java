/**
 * Rules in DRL: the functions that they may use, their checks without running them, and their compilation and cache.
 */
@NullMarked
package dev.sanad.rules.internal.engine.drl;

import org.jspecify.annotations.NullMarked;
