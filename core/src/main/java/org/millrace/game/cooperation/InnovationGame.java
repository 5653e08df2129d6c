package org.millrace.game.cooperation;

import org.millrace.game.replicator.Payoffs;
import org.millrace.game.replicator.Stance;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * How the six numbers of the game follow from a plan. All money is that of one firm in a year,
 * against the same zero:
 *
 * <pre>
 *     π₂ = baseline                               nobody changes anything
 *     π₁ = joint                                  the plan stands, everybody takes part
 *     R₁ = alone                                  the firm adopts what it can by itself
 *     R₂ = baseline + φ max(0, alone − baseline)  the firm waits and learns from one that adopts
 *     C₁ = spending, C₂ = otherSpending           of its own; gains are before them
 * </pre>
 *
 * φ is the share of what adopting brings that a firm gets by watching one that adopts. It spends
 * nothing for that. An adopter keeps its gain whoever watches; nobody copies a loss. b does not
 * depend on φ; a falls by alone − baseline as φ rises from 0 to 1: the free ride decides.
 *
 * @param baseline gain without the plan; at least 0, as all of these
 * @param joint gain with it
 * @param alone gain of adopting alone
 * @param spillover φ, with its range; nothing measures it, so it is assumed
 */
public record InnovationGame(
    Money baseline,
    Money joint,
    Money alone,
    Spillover spillover,
    Money spending,
    Money otherSpending) {
  public InnovationGame {
    Require.atLeast("gain without the plan [EUR]", baseline.amount(), 0);
    Require.atLeast("gain with the plan [EUR]", joint.amount(), 0);
    Require.atLeast("gain of adopting alone [EUR]", alone.amount(), 0);
    Require.atLeast("spending of a firm that cooperates [EUR]", spending.amount(), 0);
    Require.atLeast("spending of a firm that does not [EUR]", otherSpending.amount(), 0);
  }

  /** A share of knowledge that spills over, and between what it may lie; all in [0, 1]. */
  public record Spillover(double low, double value, double high) {
    public Spillover {
      Require.between("low end of the spillover", low, 0, 1);
      Require.between("spillover", value, low, 1);
      Require.between("high end of the spillover", high, value, 1);
    }
  }

  /** The game at the stated spillover. */
  public Payoffs.Gains payoffs() {
    return payoffs(spillover.value());
  }

  /** The game at any spillover in [0, 1]. */
  public Payoffs.Gains payoffs(double share) {
    Require.between("spillover", share, 0, 1);
    double learned = share * learnable();
    return new Payoffs.Gains(
        joint, baseline, alone, new Money(baseline.amount() + learned), spending, otherSpending);
  }

  private double learnable() {
    return Math.max(0, alone.amount() - baseline.amount());
  }

  /** What the range of the spillover does to the game. */
  public Sensitivity sensitivity() {
    return new Sensitivity(
        Stance.of(payoffs(spillover.low()).advantage()),
        Stance.of(payoffs().advantage()),
        Stance.of(payoffs(spillover.high()).advantage()),
        flip());
  }

  /** Where a passes 0: joint − C₁ = baseline + φ (alone − baseline) − C₂. */
  private Flip flip() {
    double ahead = payoffs(0).advantage().a();
    double share = ahead / learnable();
    return ahead > 0 && learnable() > 0 && share <= 1
        ? new Flip.At(share, spillover.low() <= share && share <= spillover.high())
        : new Flip.Never(ahead > 0);
  }

  /** The stance of firms over the range of the spillover. */
  public record Sensitivity(Stance atLow, Stance atValue, Stance atHigh, Flip flip) {}

  /** At which spillover cooperating with a cooperator stops to pay. */
  public sealed interface Flip {
    /**
     * Below this share it pays, above it a free ride is better.
     *
     * @param withinRange whether it lies in the stated range, so that nobody knows
     */
    record At(double share, boolean withinRange) implements Flip {}

    /**
     * At no share.
     *
     * @param pays whether it pays at every share; otherwise at none, or at most is all the same
     */
    record Never(boolean pays) implements Flip {}
  }
}
