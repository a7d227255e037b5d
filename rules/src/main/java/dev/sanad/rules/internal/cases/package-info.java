/** Tests of rules, as their authors write them: what is given, what is expected, and what came of it. */
@NullMarked
package dev.sanad.rules.internal.cases;

import org.jspecify.annotations.NullMarked;
