/** The program: where it starts. */
@NullMarked
package dev.sanad.cli;

import org.jspecify.annotations.NullMarked;
