/** Reasoning that goes on: events added and withdrawn, and what that changed. */
@NullMarked
package dev.sanad.core.session;

import org.jspecify.annotations.NullMarked;
