/** Facts and findings in words: names, lists, dates and sentences in the reader's language. */
@NullMarked
package dev.sanad.core.wording;

import org.jspecify.annotations.NullMarked;
