/** What the regulation game is tested by. */
@org.jspecify.annotations.NullMarked
package org.millrace.game.regulation;
