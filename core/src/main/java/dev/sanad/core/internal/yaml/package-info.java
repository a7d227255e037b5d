/** The strict YAML tree with places from which every form is read. */
@NullMarked
package dev.sanad.core.internal.yaml;

import org.jspecify.annotations.NullMarked;
