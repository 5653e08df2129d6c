package org.millrace.unit;

/** Kilograms of one gas from a terajoule of fuel, on the net calorific value. */
@Unit("kg/TJ")
public record CombustionFactor(double kilogramsPerTerajoule)
    implements Quantity<CombustionFactor>, Comparable<CombustionFactor> {
  public CombustionFactor {
    Require.atLeast("combustion factor [kg/TJ]", kilogramsPerTerajoule, 0);
  }

  @Override
  public double amount() {
    return kilogramsPerTerajoule;
  }

  @Override
  public CombustionFactor withAmount(double amount) {
    return new CombustionFactor(amount);
  }

  @Override
  public int compareTo(CombustionFactor other) {
    return Double.compare(kilogramsPerTerajoule, other.kilogramsPerTerajoule);
  }
}
