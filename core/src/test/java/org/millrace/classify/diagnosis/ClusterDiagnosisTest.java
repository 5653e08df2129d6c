package org.millrace.classify.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.classify.diagnosis.DiagnosisProblem.Examined;
import org.millrace.classify.diagnosis.DiagnosisResult.Evidence;
import org.millrace.classify.diagnosis.DiagnosisResult.Finding;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.engine.Run;
import org.millrace.unit.Change;
import org.millrace.unit.Price;
import org.millrace.unit.Relative;

/** Signs by hand, and topics of which nothing is known. */
class ClusterDiagnosisTest {
  private static final Origin ORIGIN = new Origin("test", "row", DataSource.ENGINEERING_JUDGEMENT);
  private static final Id.ClusterId CLUSTER = new Id.ClusterId("a");

  private static Figure<Change> growth(double value) {
    return Figure.exact(new Change(value), Grade.REPORTED, ORIGIN);
  }

  private static Figure<Relative> share(double low, double value, double high) {
    return Figure.between(
        new Relative(low), new Relative(value), new Relative(high), Grade.ASSUMED, ORIGIN);
  }

  private static Figure<Relative> share(double value) {
    return share(value, value, value);
  }

  private static Finding find(Topic topic, Fact... facts) {
    return new ClusterDiagnosis()
            .solve(
                new DiagnosisProblem(
                    List.of(new Examined(CLUSTER, List.of(facts))), DiagnosisRules.USUAL),
                Run.PLAIN)
            .clusters()
            .getFirst()
            .findings()
            .stream()
            .filter(finding -> finding.topic() == topic)
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void whatNobodySaidIsNotReportedAndSaysWhatToAsk(Topic topic) {
    Finding.NotReported none = (Finding.NotReported) find(topic);
    assertThat(none.topic()).isEqualTo(topic);
    assertThat(none.wanted()).isNotEmpty().allMatch(kind -> kind.topic() == topic);
  }

  /** Elasticity of energy 0.06/0.05 = 1.2: fully severe; of labor 0.01/0.05 = 0.2: silent. */
  @Test
  void growthByInputIsExtensive() {
    Finding.Present found =
        (Finding.Present)
            find(
                Topic.EXTENSIVE_GROWTH,
                new Fact.ValueAddedGrowth(growth(0.05)),
                new Fact.EnergyGrowth(growth(0.06)),
                new Fact.EmploymentGrowth(growth(0.01)));
    assertThat(found.evidence())
        .extracting(Evidence::sign)
        .containsExactly(Sign.ENERGY_ELASTICITY, Sign.LABOR_ELASTICITY);
    assertThat(found.evidence().get(0).value()).isCloseTo(1.2, within(1e-12));
    assertThat(found.evidence().get(0).speaks()).isTrue();
    assertThat(found.evidence().get(1).speaks()).isFalse();
    assertThat(found.severity()).isCloseTo(0.5, within(1e-9));
    assertThat(found.grade()).isEqualTo(Grade.REPORTED);
  }

  @Test
  void inputWithoutGrowthOfOutputIsJudgedAlone() {
    Finding.Present more =
        (Finding.Present)
            find(
                Topic.EXTENSIVE_GROWTH,
                new Fact.ValueAddedGrowth(growth(-0.02)),
                new Fact.EnergyGrowth(growth(0.025)));
    assertThat(more.evidence().getFirst().sign()).isEqualTo(Sign.ENERGY_WITHOUT_OUTPUT);
    assertThat(more.severity()).isCloseTo(0.5, within(1e-12));
    assertThat(
            find(
                Topic.EXTENSIVE_GROWTH,
                new Fact.ValueAddedGrowth(growth(0)),
                new Fact.CapitalGrowth(growth(-0.1))))
        .isInstanceOf(Finding.Absent.class);
  }

  @Test
  void growthOfOutputAloneSaysNothing() {
    assertThat(find(Topic.EXTENSIVE_GROWTH, new Fact.ValueAddedGrowth(growth(0.05))))
        .isInstanceOf(Finding.NotReported.class);
    assertThat(find(Topic.EXTENSIVE_GROWTH, new Fact.EnergyGrowth(growth(0.05))))
        .isInstanceOf(Finding.NotReported.class);
  }

  @ParameterizedTest
  @CsvSource({"0.5, false, 0", "0.35, true, 0.5", "0.1, true, 1", "0.6, false, 0"})
  void severityGrowsFromTheLimitToTheSevereValue(double share, boolean present, double severity) {
    switch (find(Topic.LOW_AWARENESS, new Fact.Awareness(share(share)))) {
      case Finding.Present found -> {
        assertThat(present).isTrue();
        assertThat(found.severity()).isCloseTo(severity, within(1e-9));
      }
      case Finding.Absent found -> {
        assertThat(present).isFalse();
        assertThat(found.severity()).isEqualTo(severity);
      }
      case Finding.NotReported none -> throw new AssertionError(none);
    }
  }

  @Test
  void aRangeAcrossTheLimitIsNotCertain() {
    Finding.Present found =
        (Finding.Present) find(Topic.INFORMATION, new Fact.StreamsReported(share(0.3, 0.4, 0.7)));
    assertThat(found.evidence().getFirst().certain()).isFalse();
    assertThat(found.grade()).isEqualTo(Grade.ASSUMED);
  }

  @Test
  void halfOfTheSignsAreEnough() {
    assertThat(
            find(
                Topic.INCENTIVES,
                new Fact.CarbonPrice(Figure.exact(new Price(80), Grade.REPORTED, ORIGIN)),
                new Fact.IncentivesInForce(share(0))))
        .isInstanceOf(Finding.Present.class);
    assertThat(
            find(
                Topic.INCENTIVES,
                new Fact.CarbonPrice(Figure.exact(new Price(80), Grade.REPORTED, ORIGIN)),
                new Fact.MarketExchanges(share(0.9)),
                new Fact.IncentivesInForce(share(0))))
        .isInstanceOf(Finding.Absent.class);
  }

  @Test
  void everySignBelongsToATopicThatFactsCanTell() {
    for (Topic topic : Topic.values()) {
      assertThat(Arrays.stream(Sign.values()).filter(s -> s.topic() == topic)).isNotEmpty();
    }
  }

  @Test
  void wrongProblemsAreSentences() {
    assertThatThrownBy(() -> new Fact.Training(share(1.2)))
        .hasMessageContaining("must lie between 0.0 and 1.0");
    Fact fact = new Fact.Training(share(0.2));
    assertThatThrownBy(() -> new Examined(CLUSTER, List.of(fact, fact)))
        .hasMessage("Fact 'TRAINING' stands twice for cluster 'a'.");
    assertThatThrownBy(() -> new DiagnosisRules(List.of(), 0.005))
        .hasMessageContaining("There is no limit for");
    assertThatThrownBy(() -> new DiagnosisRules.Limit(Sign.TRAINING, 0.1, 0.3))
        .hasMessageContaining("must lie below its limit");
    assertThatThrownBy(() -> new Change(Double.NaN)).hasMessageContaining("change is NaN");
  }
}
