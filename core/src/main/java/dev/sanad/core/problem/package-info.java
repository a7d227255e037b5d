/**
 * Problems in inputs, with place, message, remedy and code, always reported all at once.
 *
 * <p>Problems and what holds them never change; a collector of problems is for one thread.
 */
@NullMarked
package dev.sanad.core.problem;

import org.jspecify.annotations.NullMarked;
