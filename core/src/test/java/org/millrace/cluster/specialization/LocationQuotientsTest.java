package org.millrace.cluster.specialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.cluster.specialization.LocationQuotientProblem.Absent;
import org.millrace.cluster.specialization.LocationQuotientProblem.Cell;
import org.millrace.cluster.specialization.LocationQuotientProblem.RegionSize;
import org.millrace.cluster.specialization.LocationQuotientResult.Concentration;
import org.millrace.cluster.specialization.LocationQuotientResult.Flag;
import org.millrace.cluster.specialization.LocationQuotientResult.Interval;
import org.millrace.cluster.specialization.LocationQuotientResult.Obstacle;
import org.millrace.cluster.specialization.LocationQuotientResult.Of;
import org.millrace.cluster.specialization.LocationQuotientResult.Quotient;
import org.millrace.cluster.specialization.LocationQuotientResult.Reason;
import org.millrace.cluster.specialization.LocationQuotientResult.Scale;
import org.millrace.cluster.specialization.LocationQuotientResult.Verdict;
import org.millrace.cluster.specialization.LocationQuotientRules.Flagging;
import org.millrace.cluster.specialization.LocationQuotientRules.Overlap;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.BetaDistribution;
import org.millrace.unit.Headcount;

/** The published case, laws, and tables small enough to compute by hand. */
class LocationQuotientsTest {
  static Cell cell(String region, String sector, double people, double plants) {
    return new Cell(
        new Id.RegionId(region),
        new Id.SectorId(sector),
        new Headcount(people),
        new Datum.Known(plants));
  }

  private static LocationQuotientResult solve(LocationQuotientProblem problem) {
    return new LocationQuotients().solve(problem, Run.PLAIN);
  }

  private static Quotient.Estimated estimated(Concentration cell) {
    return (Quotient.Estimated) cell.quotient();
  }

  private static LocationQuotientProblem stated(
      Cell cell, double region, double sector, double nation) {
    return new LocationQuotientProblem(
        List.of(cell),
        Absent.NOBODY,
        new Totals(
            false,
            List.of(new Totals.RegionTotal(cell.region(), new Headcount(region))),
            List.of(new Totals.SectorTotal(cell.sector(), new Headcount(sector))),
            new Datum.Known(nation)),
        List.of(),
        LocationQuotientRules.DEFAULT);
  }

  /** Farhauer and Kroell, as the R package REAT prints it. */
  @Test
  void reproducesThePublishedQuotient() {
    LocationQuotientResult result =
        solve(stated(cell("here", "this", 1714, 3), 79006, 879213, 15593224));
    Quotient.Estimated quotient = estimated(result.cells().getFirst());
    assertThat(quotient.value()).isCloseTo(0.3847623, within(5e-8));
    assertThat(quotient.high()).isLessThan(1);
    assertThat(quotient.probability()).isLessThan(1e-12);
  }

  private static List<Cell> table() {
    return List.of(
        cell("a", "steel", 400, 4),
        cell("a", "food", 100, 5),
        cell("b", "steel", 50, 1),
        cell("b", "food", 450, 9),
        cell("c", "steel", 0, 0),
        cell("c", "food", 1000, 20));
  }

  /** Steel is 450 of 2,000; in a 400 of 500. */
  @Test
  void computesTheTableByHand() {
    LocationQuotientResult result = solve(LocationQuotientProblem.of(table()));
    assertThat(result.nation()).isEqualTo(new Headcount(2000));
    assertThat(estimated(result.cells().getFirst()).value()).isCloseTo(0.8 / 0.225, within(1e-12));
    assertThat(result.sectors().getFirst().employment()).isEqualTo(new Headcount(450));
    assertThat(result.sectors().getFirst().scale())
        .isEqualTo(new Scale.NotStandardizable(Obstacle.TOO_FEW_REGIONS, 2));
  }

  @Test
  void sharesOfTheNationWeighTheQuotientsToOne() {
    List<Concentration> cells = solve(LocationQuotientProblem.of(table())).cells();
    double steel = 0;
    double[] regions = {500, 500, 1000};
    for (int i = 0; i < 3; i++) {
      steel += regions[i] / 2000 * estimated(cells.get(2 * i)).value();
    }
    assertThat(steel).isCloseTo(1, within(1e-12));
  }

  /** None of 450: the upper end of Clopper and Pearson is 1 − (α/2)^(1/450). */
  @Test
  void boundsAQuotientOfZeroHonestly() {
    Quotient.Estimated none = estimated(solve(LocationQuotientProblem.of(table())).cells().get(4));
    assertThat(none.value()).isZero();
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo((1 - Math.pow(0.025, 1.0 / 450)) / 0.5, within(1e-12));
    assertThat(none.interval()).isEqualTo(Interval.EXACT);
    assertThat(none.probability() / (2 * Math.pow(0.5, 450))).isCloseTo(1, within(1e-9));
  }

  @Test
  void anAbsentCellIsNobodyOrUnknown() {
    List<Cell> five = table().stream().filter(c -> c.employment().amount() > 0).toList();
    assertThat(solve(LocationQuotientProblem.of(five)).cells())
        .extracting(Concentration::quotient)
        .isEqualTo(
            solve(LocationQuotientProblem.of(table())).cells().stream()
                .map(Concentration::quotient)
                .toList());
    LocationQuotientResult secret =
        solve(
            new LocationQuotientProblem(
                five,
                Absent.UNKNOWN,
                new Totals(
                    true,
                    List.of(new Totals.RegionTotal(new Id.RegionId("c"), new Headcount(1060))),
                    List.of(new Totals.SectorTotal(new Id.SectorId("steel"), new Headcount(510))),
                    new Datum.Unknown()),
                List.of(),
                LocationQuotientRules.DEFAULT));
    assertThat(secret.cells()).hasSize(5);
    assertThat(secret.nation()).isEqualTo(new Headcount(2060));
  }

  @Test
  void saysWhyThereIsNoQuotient() {
    LocationQuotientResult result =
        solve(
            LocationQuotientProblem.of(
                List.of(
                    cell("a", "steel", 10, 1),
                    cell("a", "mining", 0, 0),
                    cell("b", "steel", 0, 0),
                    cell("b", "mining", 0, 0))));
    assertThat(result.cells())
        .extracting(Concentration::quotient)
        .containsExactly(
            new Quotient.Undefined(Reason.REGION_IS_NATION),
            new Quotient.Undefined(Reason.NOBODY_IN_SECTOR),
            new Quotient.Undefined(Reason.NOBODY_IN_REGION),
            new Quotient.Undefined(Reason.NOBODY_IN_REGION));
    assertThat(result.cells().getFirst().flag()).isEqualTo(Flag.NOT_CONCENTRATED);
  }

  @ParameterizedTest
  @CsvSource({"PART, 0", "PART, 30", "PART, 1e9", "INDEPENDENT, 0", "INDEPENDENT, 30"})
  void aProbabilityIsSmallJustWhereTheIntervalLeavesOneOut(Overlap overlap, double exactBelow) {
    List<Cell> cells = new ArrayList<>();
    for (int region = 0; region < 12; region++) {
      for (int sector = 0; sector < 8; sector++) {
        double people = 2 + (region * 37 + sector * 59 + region * sector * 13) % 61;
        cells.add(cell("r" + region, "s" + sector, people, 1));
      }
    }
    LocationQuotientRules rules =
        new LocationQuotientRules(0.9, overlap, exactBelow, 1.5, 0.05, Flagging.DEFAULT);
    int outside = 0;
    for (Concentration cell : solve(LocationQuotientProblem.of(cells).withRules(rules)).cells()) {
      Quotient.Estimated quotient = estimated(cell);
      assertThat(quotient.value()).isBetween(quotient.low(), quotient.high());
      boolean leavesOut = quotient.low() > 1 || quotient.high() < 1;
      assertThat(quotient.probability() < 0.1).isEqualTo(leavesOut);
      assertThat(quotient.falseDiscovery()).isBetween(quotient.probability(), 1.0);
      outside += leavesOut ? 1 : 0;
    }
    assertThat(outside).isBetween(1, 95);
  }

  /** The variance with the covariance of region and nation, written out. */
  @Test
  void theIntervalIsThatOfTheDeltaMethodWithCovariance() {
    double x = 4e7;
    double e = 4e8;
    double rest = 3e7;
    double n = 1e9;
    Quotient.Estimated quotient =
        estimated(solve(stated(cell("a", "s", x, 1), e, x + rest, n)).cells().getFirst());
    double p = x / e;
    double s = rest / (n - e);
    double total = x + rest;
    double varianceX = e * p * (1 - p);
    double variance =
        varianceX / (x * x)
            + (varianceX + (n - e) * s * (1 - s)) / (total * total)
            - 2 * varianceX / (x * total);
    assertThat(Math.log(quotient.high() / quotient.low()) / (2 * 1.959964))
        .isCloseTo(Math.sqrt(variance), within(1e-4 * Math.sqrt(variance)));
  }

  @Test
  void dispersionDividesTheCounts() {
    LocationQuotientRules wide =
        new LocationQuotientRules(0.95, Overlap.PART, 0, 100, 0.05, Flagging.DEFAULT);
    Quotient.Estimated hundredfold =
        estimated(
            solve(stated(cell("a", "s", 2000, 1), 20000, 8000, 1e6).withRules(wide))
                .cells()
                .getFirst());
    Quotient.Estimated single =
        estimated(solve(stated(cell("a", "s", 20, 1), 200, 80, 1e4)).cells().getFirst());
    assertThat(hundredfold.low()).isCloseTo(single.low(), within(1e-9));
    assertThat(hundredfold.high()).isCloseTo(single.high(), within(1e-9));
  }

  /** Index 1 as in the nation; else by shares of employment, plants, area and inhabitants. */
  @Test
  void computesTheClusterIndex() {
    LocationQuotientProblem problem =
        new LocationQuotientProblem(
            table(),
            Absent.NOBODY,
            Totals.NONE,
            List.of(
                new RegionSize(new Id.RegionId("a"), 100, 1000),
                new RegionSize(new Id.RegionId("b"), 300, 3000),
                new RegionSize(new Id.RegionId("c"), 600, 6000)),
            LocationQuotientRules.DEFAULT);
    List<Concentration> cells = solve(problem).cells();
    double expected = 400 / 450.0 * (4 / 5.0) * 10 * 10;
    assertThat(((Datum.Known) cells.getFirst().clusterIndex()).value())
        .isCloseTo(expected, within(1e-9));
    assertThat(cells.get(4).clusterIndex()).isEqualTo(new Datum.Unknown());
    assertThat(solve(LocationQuotientProblem.of(table())).cells().getFirst().clusterIndex())
        .isEqualTo(new Datum.Unknown());
  }

  private static LocationQuotientProblem twentyRegions(boolean skewed) {
    List<Cell> cells = new ArrayList<>();
    for (int region = 0; region < 20; region++) {
      double score = new BetaDistribution(4, 4).quantile((region + 0.5) / 20) - 0.5;
      double people = skewed ? 1000 * Math.exp(6 * score) : 5000 + 6000 * score;
      cells.add(cell("r" + region, "steel", people, 5));
      cells.add(cell("r" + region, "rest", 1e6 - people, 100));
    }
    return LocationQuotientProblem.of(cells);
  }

  @ParameterizedTest
  @CsvSource({"false, QUOTIENT", "true, LOGARITHM"})
  void standardizesQuotientsOrTheirLogarithms(boolean skewed, Of of) {
    LocationQuotientResult result = solve(twentyRegions(skewed));
    Scale.Normal scale = (Scale.Normal) result.sectors().getFirst().scale();
    assertThat(scale.of()).isEqualTo(of);
    assertThat(scale.regions()).isEqualTo(20);
    List<Double> values =
        result.cells().stream()
            .filter(c -> c.sector().value().equals("steel"))
            .map(c -> ((Datum.Known) c.standardized()).value())
            .toList();
    double mean = values.stream().mapToDouble(v -> v).average().orElse(9);
    double squares = values.stream().mapToDouble(v -> v * v).sum();
    assertThat(mean).isCloseTo(0, within(1e-9));
    assertThat(squares / 19).isCloseTo(1, within(1e-9));
    assertThat(result.cells().get(38).flag()).isEqualTo(Flag.CONCENTRATED);
    assertThat(result.cells().get(36).sector().value()).isEqualTo("steel");
    assertThat(result.cells().getFirst().flag()).isEqualTo(Flag.NOT_CONCENTRATED);
  }

  @Test
  void doesNotStandardizeWhatHasTwoPeaksOrNoSpread() {
    List<Cell> cells = new ArrayList<>();
    for (int region = 0; region < 30; region++) {
      double people = region < 15 ? 100 + region : 9000 + region;
      cells.add(cell("r" + region, "steel", people, 5));
      cells.add(cell("r" + region, "rest", 1e5 - people, 100));
    }
    assertThat(solve(LocationQuotientProblem.of(cells)).sectors().getFirst().scale())
        .isEqualTo(new Scale.NotStandardizable(Obstacle.NOT_NORMAL, 30));
    List<Cell> equal = new ArrayList<>();
    for (int region = 0; region < 6; region++) {
      equal.add(cell("r" + region, "steel", 70, 1));
      equal.add(cell("r" + region, "rest", 30, 1));
    }
    LocationQuotientResult result = solve(LocationQuotientProblem.of(equal));
    assertThat(result.sectors().getFirst().scale())
        .isEqualTo(new Scale.NotStandardizable(Obstacle.ALL_EQUAL, 6));
    assertThat(estimated(result.cells().getFirst()).probability()).isCloseTo(1, within(1e-9));
  }

  @Test
  void whatIsMissingLeavesAFlagUndecided() {
    List<Cell> unknown =
        table().stream()
            .map(c -> new Cell(c.region(), c.sector(), c.employment(), new Datum.Unknown()))
            .toList();
    Concentration steel = solve(LocationQuotientProblem.of(unknown)).cells().getFirst();
    assertThat(steel.flag()).isEqualTo(Flag.UNDECIDED);
    assertThat(steel.checks())
        .extracting(LocationQuotientResult.Check::verdict)
        .containsExactly(Verdict.MET, Verdict.UNKNOWN, Verdict.MET, Verdict.UNKNOWN, Verdict.MET);
    LocationQuotientRules lax =
        new LocationQuotientRules(
            0.95,
            Overlap.PART,
            30,
            1,
            0.05,
            new Flagging(1.25, Double.NEGATIVE_INFINITY, new Headcount(100), 0, 0.05));
    assertThat(solve(LocationQuotientProblem.of(unknown).withRules(lax)).cells().getFirst().flag())
        .isEqualTo(Flag.CONCENTRATED);
  }

  @Test
  void aNationOfOneSectorHasNoConcentration() {
    LocationQuotientResult result =
        solve(LocationQuotientProblem.of(List.of(cell("a", "s", 500, 1), cell("b", "s", 700, 1))));
    assertThat(estimated(result.cells().getFirst()).value()).isEqualTo(1);
    assertThat(estimated(result.cells().getFirst()).probability()).isEqualTo(1);
  }
}
