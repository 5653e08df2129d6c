package org.millrace.unit;

/** Electricity, heat or fuel that a process takes for a tonne of its input. */
@Unit("GJ/t")
public record EnergyIntensity(double gigajoulesPerTonne)
    implements Quantity<EnergyIntensity>, Comparable<EnergyIntensity> {
  public EnergyIntensity {
    Require.atLeast("energy for a tonne [GJ/t]", gigajoulesPerTonne, 0);
  }

  @Override
  public double amount() {
    return gigajoulesPerTonne;
  }

  @Override
  public EnergyIntensity withAmount(double amount) {
    return new EnergyIntensity(amount);
  }

  @Override
  public int compareTo(EnergyIntensity other) {
    return Double.compare(gigajoulesPerTonne, other.gigajoulesPerTonne);
  }
}
