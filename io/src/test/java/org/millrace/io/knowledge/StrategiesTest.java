package org.millrace.io.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Strategy;
import org.millrace.domain.knowledge.Strategy.Kind;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.IndustryTrend;

/** Each type of cluster gets the strategies that its source names, in their order. */
final class StrategiesTest {
  private static final KnowledgeIndex INDEX = new KnowledgeIndex(KnowledgeReader.read());

  private static List<Kind> kinds(ClusterType type, IndustryTrend trend) {
    return INDEX.strategies(type, trend).stream().map(Strategy::kind).toList();
  }

  @Test
  void capacityIsClosedOnlyWhereMuchCarbonMeetsWeakness() {
    assertThat(kinds(ClusterType.OBSOLETED, IndustryTrend.NOT_DECLINING))
        .containsExactly(Kind.CLOSE, Kind.CHANGE_PRODUCTION, Kind.REALLOCATE);
    assertThat(kinds(ClusterType.TO_BE_TRANSFORMED, IndustryTrend.NOT_DECLINING))
        .containsExactly(
            Kind.RETROFIT,
            Kind.REPLACE_EQUIPMENT,
            Kind.CLEANER_ENERGY,
            Kind.RECYCLE_EMISSIONS,
            Kind.UPGRADE_VALUE);
  }

  @Test
  void aDevelopmentalClusterOfADecliningIndustryIsTransformed() {
    List<Kind> usual = kinds(ClusterType.DEVELOPMENTAL, IndustryTrend.NOT_DECLINING);
    assertThat(usual)
        .containsExactly(Kind.EXTEND_CHAIN, Kind.COOPERATE_INNOVATE, Kind.DIVIDE_LABOR);
    assertThat(kinds(ClusterType.DEVELOPMENTAL, IndustryTrend.UNKNOWN)).isEqualTo(usual);
    assertThat(kinds(ClusterType.DEVELOPMENTAL, IndustryTrend.DECLINING))
        .startsWith(Kind.TRANSFORM, Kind.RETROFIT)
        .endsWith(Kind.UPGRADE_VALUE)
        .doesNotContainAnyElementsOf(usual);
  }

  @Test
  void everyAdviceStandsInBothLanguages() {
    for (ClusterType type : ClusterType.values()) {
      assertThat(INDEX.strategies(type, IndustryTrend.NOT_DECLINING))
          .isNotEmpty()
          .allMatch(s -> s.advice().chinese().codePoints().anyMatch(Character::isIdeographic))
          .allMatch(s -> s.source().value().equals("wei-2014") && !s.locator().isBlank());
    }
  }
}
