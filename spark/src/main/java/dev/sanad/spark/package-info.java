/** Reasoning case by case on a cluster that runs Apache Spark: the division of lines as a shuffle, and the cases as its partitions. */
@NullMarked
package dev.sanad.spark;

import org.jspecify.annotations.NullMarked;
