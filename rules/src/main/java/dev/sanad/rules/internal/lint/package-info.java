/** What can be used but is probably not meant so: one class for each thing to look for. */
@NullMarked
package dev.sanad.rules.internal.lint;

import org.jspecify.annotations.NullMarked;
