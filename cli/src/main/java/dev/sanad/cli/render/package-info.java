/** Output for people and programs: findings and problems in, text out. */
@NullMarked
package dev.sanad.cli.render;

import org.jspecify.annotations.NullMarked;
