/** Reasoning over time: events added and withdrawn, days passed, and the resulting changes. */
@NullMarked
package dev.sanad.core.session;

import org.jspecify.annotations.NullMarked;
