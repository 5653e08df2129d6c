/**
 * Regulation game: what do two kinds of firms and a government that may regulate come to?
 *
 * <p><b>Question.</b> A government that regulates pays a subsidy to firms that cooperate in
 * innovation and fines those that don't. Regulating costs; where nobody cooperates and nobody
 * regulates, the government bears the harm. Does it come to rest, and where?
 *
 * <p><b>Game.</b> Shares x and y of two kinds of firms cooperate; a share z of governments
 * regulates. With a and b the advantages of cooperating without any policy, subsidy s, fine f, cost
 * of regulating c and harm h, all in EUR a year,
 *
 * <pre>
 *     dx/dt = x (1 − x) (b₁ + (a₁ − b₁) y + z (s + f)),   dy/dt alike
 *     dz/dt = z (1 − z) (−c − s (x + y) + f (2 − x − y) + h (1 − x)(1 − y))
 * </pre>
 *
 * At the eight vertices the Jacobian is diagonal; a vertex draws its neighbors in if and only if
 * its three eigenvalues are below 0, a strict equilibrium. No other point does: with logits u of
 * the shares that are neither 0 nor 1, the change of u does not depend on u itself, so the motion
 * keeps volume inside the cube and inside each face. If no vertex is stable and no edge rests,
 * shares go round or wander and settle nowhere but from special starts.
 *
 * <p>Points of rest on faces have one share 0 or 1 and two in between, of which each makes the
 * other indifferent; inside, z solves a quadratic equation. Their eigenvalues: ±√(J_ij J_ji) and
 * the diagonal one, or the roots of λ³ − p λ − q, as the diagonal inside is 0.
 *
 * <p><b>Cost.</b> That of one trajectory. <b>Limits.</b> As of all replicator dynamics; a
 * government that only counts its own money. On faces and inside, points are told when they are
 * isolated.
 *
 * <p><b>Sources.</b> Standard; derived here, none was opened.
 */
@NullMarked
package org.millrace.game.regulation;

import org.jspecify.annotations.NullMarked;
