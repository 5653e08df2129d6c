package org.millrace.match;

/**
 * A sum of savings and costs with their ranges, the parts taken as independent; see {@link Sum}.
 */
final class Tally {
  private double value;
  private double down;
  private double up;

  void set(Tally other) {
    value = other.value;
    down = other.down;
    up = other.up;
  }

  void add(Sum<?> sum) {
    for (Term<?> term : sum.terms()) {
      double low = term.figure().low();
      double high = term.figure().high();
      if (term.kind().isSaving()) {
        save(low, term.figure().amount(), high);
      } else {
        spend(low, term.figure().amount(), high);
      }
    }
  }

  void save(double low, double amount, double high) {
    value += amount;
    down += square(amount - low);
    up += square(high - amount);
  }

  void spend(double low, double amount, double high) {
    value -= amount;
    down += square(high - amount);
    up += square(amount - low);
  }

  /** A cost so many times over. */
  void spend(Span one, double times) {
    spend(one.low() * times, one.value() * times, one.high() * times);
  }

  double value() {
    return value;
  }

  double low() {
    return value - Math.sqrt(down);
  }

  private static double square(double x) {
    return x * x;
  }
}
