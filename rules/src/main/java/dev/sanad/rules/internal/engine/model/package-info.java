/** Plans in Drools' executable model, with an index for every join that can have one. */
@NullMarked
package dev.sanad.rules.internal.engine.model;

import org.jspecify.annotations.NullMarked;
