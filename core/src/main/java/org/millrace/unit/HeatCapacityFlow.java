package org.millrace.unit;

/** Heat that a stream gives or takes for each kelvin of its way; never negative. */
@Unit("kW/K")
public record HeatCapacityFlow(double kilowattsPerKelvin)
    implements Quantity<HeatCapacityFlow>, Comparable<HeatCapacityFlow> {
  public HeatCapacityFlow {
    Require.atLeast("heat capacity flow [kW/K]", kilowattsPerKelvin, 0);
  }

  @Override
  public double amount() {
    return kilowattsPerKelvin;
  }

  @Override
  public HeatCapacityFlow withAmount(double amount) {
    return new HeatCapacityFlow(amount);
  }

  @Override
  public int compareTo(HeatCapacityFlow other) {
    return Double.compare(kilowattsPerKelvin, other.kilowattsPerKelvin);
  }
}
