package org.millrace.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.io.table.MeasureUnit.Kind;

final class MeasureUnitsTest {
  /** Rounding of one conversion. */
  private static final Offset<Double> ROUNDING = within(1e-9);

  @ParameterizedTest
  @CsvSource({
    "t, 1, 1",
    "kt, 2, 2000",
    "Mt, 1, 1000000",
    "kg, 1, 0.001",
    "g, 1000000, 1",
    "lb, 1, 0.00045359237",
    "short ton, 1, 0.90718474",
    "GJ, 1, 1",
    "MJ, 1000, 1",
    "TJ, 1, 1000",
    "MWh, 1, 3.6",
    "kWh, 1000, 3.6",
    "GWh, 1, 3600",
    "%, 1, 10000",
    "ppm, 1, 1",
    "g/t, 1, 1",
    "mg/kg, 1, 1",
    "kg/t, 1, 1000",
    "share, 1, 1000000",
    "degC, 20, 20",
    "K, 273.15, 0",
    "degF, 212, 100"
  })
  void numbersBecomeCanonical(String symbol, double number, double canonical) {
    MeasureUnit unit = MeasureUnits.find(symbol).orElseThrow();
    assertThat(unit.toCanonical(number)).isCloseTo(canonical, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({
    "tonnes, t",
    "TON, t",
    "kilotons, kt",
    "Gj, GJ",
    "mwh, MWh",
    "kwh, kWh",
    "short tons, short ton",
    "gigajoules, GJ",
    "shrt ton, short ton",
    "zz, ''"
  })
  void otherNamesAreUnderstoodForASuggestion(String written, String meant) {
    assertThat(MeasureUnits.suggest(written, List.of(Kind.MASS, Kind.ENERGY))).isEqualTo(meant);
  }

  @Test
  void noNameMeansTwoUnits() {
    assertThat(MeasureUnits.all().stream().flatMap(u -> u.aliases().stream()))
        .doesNotHaveDuplicates();
    assertThat(MeasureUnits.all()).extracting(MeasureUnit::description).noneMatch(String::isBlank);
  }
}
