/** Games without a solver. */
@org.jspecify.annotations.NullMarked
package org.millrace.accord.game;
