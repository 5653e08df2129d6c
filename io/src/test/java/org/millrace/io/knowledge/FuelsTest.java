package org.millrace.io.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Fuel;

final class FuelsTest {
  private static final List<Fuel> FUELS = KnowledgeReader.fuels();

  @Test
  void naturalGasIsTheDefaultOfTheGuidelines() {
    Fuel gas = fuel("natural-gas");
    assertThat(gas.heat().amount()).isEqualTo(48);
    assertThat(gas.carbonDioxide().low()).isEqualTo(54_300);
    assertThat(gas.carbonDioxide().amount()).isEqualTo(56_100);
    assertThat(gas.carbonDioxide().high()).isEqualTo(58_300);
    assertThat(gas.energyIndustries().methane().amount()).isEqualTo(1);
    assertThat(gas.manufacturing().nitrousOxide().amount()).isEqualTo(0.1);
    assertThat(gas.carbonDioxide().grade()).isEqualTo(Grade.REPORTED);
  }

  @Test
  void coalGivesMoreMethaneInManufacturing() {
    assertThat(fuel("bituminous-coal").energyIndustries().methane().amount()).isEqualTo(1);
    assertThat(fuel("bituminous-coal").manufacturing().methane().amount()).isEqualTo(10);
  }

  @Test
  void carbonDioxideOfBiomassIsKeptApart() {
    assertThat(fuel("wood-waste-fuel").fossilCarbonDioxide().amount()).isZero();
    assertThat(fuel("wood-waste-fuel").biogenicCarbonDioxide().amount()).isEqualTo(112_000);
    assertThat(FUELS)
        .allSatisfy(
            f ->
                assertThat(f.fossilCarbonDioxide().amount() + f.biogenicCarbonDioxide().amount())
                    .isCloseTo(f.carbonDioxide().amount(), within(1e-6)));
  }

  private static Fuel fuel(String material) {
    return FUELS.stream()
        .filter(f -> f.material().equals(new Id.MaterialId(material)))
        .findFirst()
        .orElseThrow();
  }
}
