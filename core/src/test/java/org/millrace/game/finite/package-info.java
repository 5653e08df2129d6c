/** One cooperator in a group: published numbers, laws, and exact chains solved the long way. */
@org.jspecify.annotations.NullMarked
package org.millrace.game.finite;
