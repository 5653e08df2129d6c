/** What cooperative innovation is tested by. */
@org.jspecify.annotations.NullMarked
package org.millrace.game.cooperation;
