/** Files of more events than memory holds: divided into cases on the disk, reasoned about by several threads, in one order. */
@NullMarked
package dev.sanad.bulk;

import org.jspecify.annotations.NullMarked;
