/** Questions about findings, and their answers: why not, what to watch for, what is fragile. */
@NullMarked
package dev.sanad.rules.question;

import org.jspecify.annotations.NullMarked;
