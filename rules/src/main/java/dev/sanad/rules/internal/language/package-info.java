/** Reading and checking of rules. */
@NullMarked
package dev.sanad.rules.internal.language;

import org.jspecify.annotations.NullMarked;
