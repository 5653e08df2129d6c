package org.millrace.pinch.cascade;

/** A sum that keeps what rounding would lose (Knuth's two-sum). */
final class CompensatedSum {
  private double sum;
  private double lost;

  void add(double term) {
    double next = sum + term;
    double part = next - sum;
    lost += (sum - (next - part)) + (term - part);
    sum = next;
  }

  double value() {
    return sum + lost;
  }
}
