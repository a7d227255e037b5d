/** Answers to questions about finished findings. */
@NullMarked
package dev.sanad.core.answer;

import org.jspecify.annotations.NullMarked;
