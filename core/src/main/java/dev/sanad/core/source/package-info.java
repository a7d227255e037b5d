/** Sources: documents, the sources that they relay, and their roots. */
@NullMarked
package dev.sanad.core.source;

import org.jspecify.annotations.NullMarked;
