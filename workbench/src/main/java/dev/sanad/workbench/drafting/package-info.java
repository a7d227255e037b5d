/** Drafting: proposals of events for the sentences of an article, which people accept, change or leave. */
@NullMarked
package dev.sanad.workbench.drafting;

import org.jspecify.annotations.NullMarked;
