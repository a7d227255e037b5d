/** What is reported (events) and what follows (conclusions). */
@NullMarked
package dev.sanad.core.fact;

import org.jspecify.annotations.NullMarked;
