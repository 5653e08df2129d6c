package org.millrace.game.replicator;

/** When it pays a firm to cooperate, by the signs of its advantages a and b. */
public sealed interface Stance {
  /** a > 0, b > 0: whatever others do. */
  record Always() implements Stance {}

  /** a < 0, b < 0: never. */
  record Never() implements Stance {}

  /**
   * a > 0, b < 0: if enough others do.
   *
   * @param threshold −b / (a − b), the share of others above which it pays
   */
  record WithCooperators(double threshold) implements Stance {}

  /**
   * a < 0, b > 0: if few enough others do.
   *
   * @param threshold −b / (a − b), the share of others below which it pays
   */
  record WithOthers(double threshold) implements Stance {}

  /**
   * a = b, not 0: what others do does not matter.
   *
   * @param pays whether the advantage is above 0
   */
  record SameEitherWay(boolean pays) implements Stance {}

  /**
   * a = 0, b not: with a cooperator it makes no difference.
   *
   * @param pays whether it pays with others
   */
  record TiedWithCooperators(boolean pays) implements Stance {}

  /**
   * b = 0, a not: with one that does not cooperate it makes no difference.
   *
   * @param pays whether it pays with cooperators
   */
  record TiedWithOthers(boolean pays) implements Stance {}

  /** a = b = 0: it never makes a difference. */
  record Indifferent() implements Stance {}

  /** The stance that follows from an advantage. */
  static Stance of(Advantage advantage) {
    double a = advantage.a();
    double b = advantage.b();
    if (a == 0 && b == 0) {
      return new Indifferent();
    }
    if (a == 0) {
      return new TiedWithCooperators(b > 0);
    }
    if (b == 0) {
      return new TiedWithOthers(a > 0);
    }
    if (a == b) {
      return new SameEitherWay(a > 0);
    }
    if (a > 0 == b > 0) {
      return a > 0 ? new Always() : new Never();
    }
    double threshold = b / (b - a);
    return a > 0 ? new WithCooperators(threshold) : new WithOthers(threshold);
  }
}
