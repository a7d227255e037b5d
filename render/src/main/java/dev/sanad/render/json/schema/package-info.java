/** JSON Schemas (draft 2020-12) of the files that people write, for their editors. */
@NullMarked
package dev.sanad.render.json.schema;

import org.jspecify.annotations.NullMarked;
