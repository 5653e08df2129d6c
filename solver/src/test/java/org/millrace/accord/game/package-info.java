/** The nucleolus with a real solver. */
@org.jspecify.annotations.NullMarked
package org.millrace.accord.game;
