/**
 * Answers to questions about finished findings.
 *
 * <p>Answers never change. A session can be used by several threads, whose steps wait for each other.
 */
@NullMarked
package dev.sanad.core.answer;

import org.jspecify.annotations.NullMarked;
