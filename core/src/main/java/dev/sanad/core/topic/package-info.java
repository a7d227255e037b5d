/** What events are about, in a hierarchy. */
@NullMarked
package dev.sanad.core.topic;

import org.jspecify.annotations.NullMarked;
