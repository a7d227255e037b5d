/** The program at the hand of assistants, over the Model Context Protocol: they propose, and everything is checked and derived here. */
@NullMarked
package dev.sanad.workbench.mcp;

import org.jspecify.annotations.NullMarked;
