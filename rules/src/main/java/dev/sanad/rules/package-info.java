/** The entry point of reasoning with rules. */
@NullMarked
package dev.sanad.rules;

import org.jspecify.annotations.NullMarked;
