/** What motion of shares is tested by. */
@org.jspecify.annotations.NullMarked
package org.millrace.game.replicator;
