/** Cooperation on networks: published numbers, exact chains of all small networks, chance. */
@org.jspecify.annotations.NullMarked
package org.millrace.game.graph;
