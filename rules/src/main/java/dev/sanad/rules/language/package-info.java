/** Rules as data: the form in which they are written, read, checked and put in order. */
@NullMarked
package dev.sanad.rules.language;

import org.jspecify.annotations.NullMarked;
