/** The program at the hand of editors, over the Language Server Protocol: problems as one types, completion, and what names mean. */
@NullMarked
package dev.sanad.workbench.editor;

import org.jspecify.annotations.NullMarked;
