/** Words in several languages: names, sentences with places for values, lists and dates. */
@NullMarked
package dev.sanad.core.text;

import org.jspecify.annotations.NullMarked;
