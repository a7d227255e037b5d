/** Justifications of conclusions: derivations, premises, their graph, and the assessments inherited along it. */
@NullMarked
package dev.sanad.core.justification;

import org.jspecify.annotations.NullMarked;
