/** JSON Schemas (draft 2020-12) of the input files, for editors. */
@NullMarked
package dev.sanad.cli.render.schema;

import org.jspecify.annotations.NullMarked;
