/** The literal semantics of rules: facts, bindings, matching, and naive evaluation; shares no matching code with the engine. */
@NullMarked
package dev.sanad.rules.internal.semantics;

import org.jspecify.annotations.NullMarked;
