/** The sorts of answers that formats write. */
@NullMarked
package dev.sanad.render.answer;

import org.jspecify.annotations.NullMarked;
