/**
 * The port to reasoning: a dossier and a day in, findings out.
 *
 * <p>Throughout the library nothing takes or returns null; what may be missing is an {@code Optional}. What is wrong with
 * an input is returned as problems; exceptions are for limits that are reached and for faults of the program. Nothing reads
 * the clock, prints, or exits.
 */
@NullMarked
package dev.sanad.core;

import org.jspecify.annotations.NullMarked;
