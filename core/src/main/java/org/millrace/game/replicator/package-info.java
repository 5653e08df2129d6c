/**
 * Replicator dynamics: how does the share of firms that cooperate move, if firms take over what
 * pays? Words and kernel of the engines on cooperation and on regulation.
 *
 * <p><b>Method.</b> Each population has two strategies; x_i is the share of population i that uses
 * the first, s_i(x) by how much it pays more than the second [EUR/a]. Then
 *
 * <pre>
 *     dx_i/dt = x_i (1 − x_i) s_i(x)
 *     u_i = ln(x_i / (1 − x_i)),   du_i/dt = s_i(x)
 * </pre>
 *
 * The second form is integrated, by the embedded Runge-Kutta pair of order 5 and 4 of Dormand and
 * Prince: no share can leave [0, 1], and shares near an end keep their digits. As s_i does not
 * depend on x_i when firms meet other populations only, the flow of u has no divergence: it keeps
 * volume, so no rest point inside the unit cube, or inside one of its faces, can draw in all its
 * neighbors.
 *
 * <p><b>Time.</b> t is in 1/(EUR/a). Results give t · pace, pace the largest advantage of the game
 * [EUR/a]: in a time of 1 the odds of a strategy with that advantage rise e-fold. No year is known
 * for it; times compare games of the same pace.
 */
@NullMarked
package org.millrace.game.replicator;

import org.jspecify.annotations.NullMarked;
