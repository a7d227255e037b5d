/** Topics of events, in a hierarchy. */
@NullMarked
package dev.sanad.core.topic;

import org.jspecify.annotations.NullMarked;
