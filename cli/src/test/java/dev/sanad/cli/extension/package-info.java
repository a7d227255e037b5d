/** What the jar of a third party would hold: a format and an importer, and the module that names them. */
@NullMarked
package dev.sanad.cli.extension;

import org.jspecify.annotations.NullMarked;
