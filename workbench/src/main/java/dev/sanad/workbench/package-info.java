/** What all servers share: the program as they use it. */
@NullMarked
package dev.sanad.workbench;

import org.jspecify.annotations.NullMarked;
