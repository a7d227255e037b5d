/** Coded events of others: an importer for each form, and what they have in common. */
@NullMarked
package dev.sanad.exchange.coded;

import org.jspecify.annotations.NullMarked;
