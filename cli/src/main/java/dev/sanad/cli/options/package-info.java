/** Options that several commands share: inputs, output, language. */
@NullMarked
package dev.sanad.cli.options;

import org.jspecify.annotations.NullMarked;
