/** What dividing lines among cases and reasoning about cases consist of, on one machine or on many. */
@NullMarked
package dev.sanad.bulk.internal;

import org.jspecify.annotations.NullMarked;
