/** Files: what a run reads, each file once, and what it writes, each file as a whole. */
@NullMarked
package dev.sanad.core.internal.file;

import org.jspecify.annotations.NullMarked;
