/** Cases, the tests of rules: given facts, expectations, and results. */
@NullMarked
package dev.sanad.rules.cases;

import org.jspecify.annotations.NullMarked;
