/** Readers of events in other forms than YAML, one class each. */
@NullMarked
package dev.sanad.exchange;

import org.jspecify.annotations.NullMarked;
