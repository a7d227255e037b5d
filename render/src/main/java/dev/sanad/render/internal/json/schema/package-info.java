/** JSON Schemas (draft 2020-12) of the input files, for editors. */
@NullMarked
package dev.sanad.render.internal.json.schema;

import org.jspecify.annotations.NullMarked;
