/** What the exchange game is tested by. */
@org.jspecify.annotations.NullMarked
package org.millrace.game.exchange;
