/** The port to reasoning: a dossier and a day in, findings out. */
@NullMarked
package dev.sanad.core;

import org.jspecify.annotations.NullMarked;
