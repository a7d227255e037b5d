/** What is wrong with an input: place, fact, remedy, code; always all of it at once. */
@NullMarked
package dev.sanad.core.problem;

import org.jspecify.annotations.NullMarked;
