package dev.sanad.core.dossier;

import dev.sanad.core.internal.check.Marks;

/**
 * A part of a dossier or of a cast that has been read.
 *
 * @param value what it says
 * @param marks where it is written
 */
record Placed<T>(T value, Marks marks) {}
