/**
 * Justifications of conclusions: derivations, premises, their graph, and the assessments inherited along it.
 *
 * <p>A finished graph and its assessments can be shared by any number of threads; its answers are computed on demand.
 */
@NullMarked
package dev.sanad.core.justification;

import org.jspecify.annotations.NullMarked;
