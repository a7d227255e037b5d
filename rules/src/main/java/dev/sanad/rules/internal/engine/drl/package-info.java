/**
 * Rules that are code: what DRL files may use, how they are checked without being run, and how they are
 * compiled once and kept.
 */
@NullMarked
package dev.sanad.rules.internal.engine.drl;

import org.jspecify.annotations.NullMarked;
