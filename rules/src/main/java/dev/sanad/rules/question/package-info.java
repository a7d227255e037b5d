/** Questions about findings, and their answers: why-not, reports to watch for, fragile absences. */
@NullMarked
package dev.sanad.rules.question;

import org.jspecify.annotations.NullMarked;
