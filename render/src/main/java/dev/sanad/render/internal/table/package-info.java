/** Answers as tables for spreadsheets. */
@NullMarked
package dev.sanad.render.internal.table;

import org.jspecify.annotations.NullMarked;
