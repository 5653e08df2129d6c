package org.millrace.unit;

/** Heat through a square meter of wall for each kelvin between the wall and a stream. */
@Unit("kW/m2/K")
public record FilmCoefficient(double kilowattsPerSquareMeterKelvin)
    implements Quantity<FilmCoefficient>, Comparable<FilmCoefficient> {
  public FilmCoefficient {
    Require.finite(
        "film coefficient [kW/m2/K]",
        Require.atLeast("film coefficient [kW/m2/K]", kilowattsPerSquareMeterKelvin, 0));
  }

  @Override
  public double amount() {
    return kilowattsPerSquareMeterKelvin;
  }

  @Override
  public FilmCoefficient withAmount(double amount) {
    return new FilmCoefficient(amount);
  }

  @Override
  public int compareTo(FilmCoefficient other) {
    return Double.compare(kilowattsPerSquareMeterKelvin, other.kilowattsPerSquareMeterKelvin);
  }
}
