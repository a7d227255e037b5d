/** The application in a browser in which an article is coded, checked and read. */
@NullMarked
package dev.sanad.workbench.web;

import org.jspecify.annotations.NullMarked;
