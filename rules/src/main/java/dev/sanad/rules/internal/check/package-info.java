/** Reports every problem in files of any form. */
@NullMarked
package dev.sanad.rules.internal.check;

import org.jspecify.annotations.NullMarked;
