/** The commands, one class each, and the options that they share. */
@NullMarked
package dev.sanad.cli.command;

import org.jspecify.annotations.NullMarked;
