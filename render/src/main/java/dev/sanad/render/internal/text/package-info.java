/** Output for people and programs: findings and problems in, text out. */
@NullMarked
package dev.sanad.render.internal.text;

import org.jspecify.annotations.NullMarked;
