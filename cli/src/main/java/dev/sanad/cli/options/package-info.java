/** What several commands take: inputs, output, language. */
@NullMarked
package dev.sanad.cli.options;

import org.jspecify.annotations.NullMarked;
