package org.millrace.io.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.millrace.domain.Grade;
import org.millrace.domain.knowledge.EmissionKnowledge;
import org.millrace.domain.knowledge.GridEmission;
import org.millrace.domain.knowledge.ProcessEmission;
import org.millrace.domain.knowledge.WarmingPotential;

final class EmissionsTest {
  private static final EmissionKnowledge EMISSIONS = KnowledgeReader.emissions();

  /** 500 kt of clinker: 260,000 t of CO2. */
  @Test
  void clinkerIsTheActivityOfCement() {
    ProcessEmission clinker =
        EMISSIONS.processes().stream()
            .filter(p -> p.process().value().equals("clinker"))
            .findFirst()
            .orElseThrow();
    assertThat(500_000 * clinker.factor().amount()).isCloseTo(260_000, within(1e-6));
    assertThat(clinker.gas().value()).isEqualTo("co2");
    assertThat(clinker.factor().grade()).isEqualTo(Grade.REPORTED);
  }

  @Test
  void potentialsAreKeptByReport() {
    assertThat(potential("ar4", "ch4")).isEqualTo(25);
    assertThat(potential("ar5", "ch4")).isEqualTo(28);
    assertThat(potential("ar6", "ch4")).isEqualTo(27.9);
    assertThat(potential("ar5", "n2o")).isEqualTo(265);
    assertThat(potential("ar6", "n2o")).isEqualTo(273);
  }

  private static double potential(String set, String gas) {
    return EMISSIONS.potentials().stream()
        .filter(p -> p.set().equals(set) && p.gas().value().equals(gas))
        .mapToDouble((WarmingPotential p) -> p.factor().amount())
        .sum();
  }

  /** 884.2 lb of CO2, 0.075 lb of CH4 and 0.011 lb of N2O a megawatt hour. */
  @Test
  void gridsAreDated() {
    GridEmission states =
        EMISSIONS.grids().stream()
            .filter(g -> g.grid().value().equals("us"))
            .findFirst()
            .orElseThrow();
    assertThat(states.year()).isEqualTo(2019);
    assertThat(states.factor().amount())
        .isCloseTo((884.2 + 0.075 * 28 + 0.011 * 265) * 0.00045359237, within(1e-4));
  }

  @Test
  void theVersionIsAHash() {
    assertThat(EMISSIONS.version()).hasSize(12).isEqualTo(KnowledgeReader.emissions().version());
    assertThat(EMISSIONS.fuels()).hasSameSizeAs(KnowledgeReader.fuels());
  }
}
