/** What follows from the events of one case: a pure function, without threads and files, for whatever runs it many times. */
@NullMarked
package dev.sanad.bulk.cases;

import org.jspecify.annotations.NullMarked;
