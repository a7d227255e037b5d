/** The documentation of problem codes. */
@NullMarked
package dev.sanad.cli.codes;

import org.jspecify.annotations.NullMarked;
