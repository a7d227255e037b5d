/** The located, strict tree that every YAML form is read from. */
@NullMarked
package dev.sanad.core.internal.yaml;

import org.jspecify.annotations.NullMarked;
