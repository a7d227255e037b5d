/** Command lines that are answered by a program which runs already, over a socket of the folder that it serves. */
@NullMarked
package dev.sanad.workbench.serve;

import org.jspecify.annotations.NullMarked;
