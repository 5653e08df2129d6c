package org.millrace.cluster.shiftshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.cluster.shiftshare.ShiftShareProblem.Nation;
import org.millrace.cluster.shiftshare.ShiftShareProblem.RegionTable;
import org.millrace.cluster.shiftshare.ShiftShareProblem.Remainder;
import org.millrace.cluster.shiftshare.ShiftShareResult.Effects;
import org.millrace.cluster.shiftshare.ShiftShareResult.Position;
import org.millrace.cluster.shiftshare.ShiftShareResult.RegionShift;
import org.millrace.cluster.shiftshare.ShiftShareResult.SectorShift;
import org.millrace.cluster.shiftshare.ShiftShareResult.Span;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.Vector;

/** The published case, identities that must hold for any table, and what is refused. */
class ShiftShareTest {
  private static final double ROUNDING = 1e-9;

  private static Table.Row row(String sector, double... people) {
    return new Table.Row(new Id.SectorId(sector), Vector.of(people));
  }

  private static RegionTable region(String name, Table table) {
    return new RegionTable(new Id.RegionId(name), table);
  }

  private static RegionTable region(String name, Table.Row... rows) {
    return region(name, Table.of(List.of(rows)));
  }

  private static Nation nation(Table.Row... rows) {
    return new Nation.Published(Table.of(List.of(rows)));
  }

  private static ShiftShareProblem problem(
      List<Integer> years, Nation nation, RegionTable... regions) {
    return new ShiftShareProblem(years, nation, List.of(regions), Remainder.REFUSED);
  }

  private static ShiftShareResult solve(ShiftShareProblem problem) {
    return new ShiftShare().solve(problem, Run.PLAIN);
  }

  /** Farhauer and Kroell, region A, as the R package REAT has it. */
  @Test
  void reproducesThePublishedCase() {
    RegionShift shift =
        solve(
                problem(
                    List.of(2000, 2010),
                    nation(
                        row("a", 400, 440),
                        row("b", 150, 210),
                        row("c", 150, 135),
                        row("d", 400, 480)),
                    region(
                        "here",
                        row("a", 90, 100),
                        row("b", 20, 40),
                        row("c", 10, 10),
                        row("d", 60, 55))))
            .regions()
            .getFirst();
    Effects total = shift.endToEnd().total();
    assertThat(total.change()).isCloseTo(25, within(ROUNDING));
    assertThat(total.national()).isCloseTo(27, within(ROUNDING));
    assertThat(total.mix()).isCloseTo(1, within(ROUNDING));
    assertThat(total.competitive()).isCloseTo(-3, within(ROUNDING));
    SectorShift b = shift.endToEnd().sectors().get(1);
    double homothetic = 180 * 150 / 1100.0;
    assertThat(b.effects().competition()).isCloseTo(homothetic * 0.6, within(ROUNDING));
    assertThat(b.effects().allocation()).isCloseTo((20 - homothetic) * 0.6, within(ROUNDING));
    assertThat(b.regionalGrowth()).isEqualTo(new Datum.Known(1));
    assertThat(((Datum.Known) b.competitiveRate()).value()).isCloseTo(0.6, within(ROUNDING));
    assertThat(shift.endToEnd().sectors())
        .extracting(SectorShift::position)
        .containsExactly(
            Position.SPECIALIZED_ADVANTAGED,
            Position.UNSPECIALIZED_ADVANTAGED,
            Position.UNSPECIALIZED_ADVANTAGED,
            Position.UNSPECIALIZED_DISADVANTAGED);
  }

  /** Regions of random sectors, about a quarter of them with nobody. */
  private static ShiftShareProblem random(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<RegionTable> regions = new ArrayList<>();
    for (int region = 0; region < 5; region++) {
      List<Table.Row> rows = new ArrayList<>();
      for (int sector = 0; sector < 6; sector++) {
        double[] people = random.doubles(4, 0, 1000).map(v -> v < 250 ? 0 : v).toArray();
        rows.add(row("s" + sector, people));
      }
      rows.add(row("always", 100, 110, 90, 120));
      regions.add(region("r" + region, Table.of(rows)));
    }
    return new ShiftShareProblem(
        List.of(2000, 2001, 2004, 2005), new Nation.OfRegions(), regions, Remainder.REFUSED);
  }

  private static void addsUp(Effects effects) {
    assertThat(effects.national() + effects.mix() + effects.competitive())
        .isCloseTo(effects.change(), within(ROUNDING * 1e4));
    assertThat(effects.competition() + effects.allocation() + effects.entry())
        .isCloseTo(effects.competitive(), within(ROUNDING * 1e4));
  }

  @Test
  void partsAddUpInEveryTable() {
    for (int seed = 0; seed < 50; seed++) {
      ShiftShareProblem problem = random(seed);
      double competitive = 0;
      double mix = 0;
      for (RegionShift region : solve(problem).regions()) {
        List<Span> spans = new ArrayList<>(region.steps());
        spans.add(region.endToEnd());
        spans.add(region.chained());
        for (Span span : spans) {
          span.sectors().forEach(s -> addsUp(s.effects()));
          addsUp(span.total());
        }
        assertThat(region.chained().total().change())
            .isCloseTo(region.endToEnd().total().change(), within(ROUNDING * 1e4));
        competitive += region.endToEnd().total().competitive();
        mix += region.endToEnd().total().mix();
      }
      assertThat(competitive).isCloseTo(0, within(ROUNDING * 1e4));
      assertThat(mix).isCloseTo(0, within(ROUNDING * 1e4));
    }
  }

  @Test
  void aRegionLikeTheNationHasOnlyTheNationalPart() {
    Span span =
        solve(
                problem(
                    List.of(1, 2),
                    nation(row("a", 100, 130), row("b", 300, 310)),
                    region("here", row("a", 10, 13), row("b", 30, 31))))
            .regions()
            .getFirst()
            .endToEnd();
    assertThat(span.total().national()).isCloseTo(4, within(ROUNDING));
    assertThat(span.total().competitive()).isCloseTo(0, within(ROUNDING));
    assertThat(span.sectors())
        .extracting(SectorShift::position)
        .containsExactly(Position.NEUTRAL, Position.NEUTRAL);
  }

  @Test
  void aNewSectorIsAnEntry() {
    Span span =
        solve(
                problem(
                    List.of(1, 2),
                    nation(row("a", 100, 130), row("new", 0, 50), row("none", 0, 0)),
                    region("here", row("a", 10, 13), row("new", 0, 20), row("none", 0, 0))))
            .regions()
            .getFirst()
            .endToEnd();
    SectorShift entry = span.sectors().get(1);
    assertThat(entry.effects()).isEqualTo(new Effects(20, 0, 0, 20, 0, 0, 20));
    assertThat(entry.regionalGrowth()).isEqualTo(new Datum.Unknown());
    assertThat(entry.nationalGrowth()).isEqualTo(new Datum.Unknown());
    assertThat(entry.position()).isEqualTo(Position.NEW);
    assertThat(span.sectors().get(2).position()).isEqualTo(Position.ABSENT);
    addsUp(span.total());
  }

  @Test
  void twoYearsAreOneStep() {
    ShiftShareProblem problem =
        problem(List.of(1, 2), nation(row("a", 9, 8)), region("here", row("a", 3, 4)));
    RegionShift shift = solve(problem).regions().getFirst();
    assertThat(shift.steps()).containsExactly(shift.endToEnd());
    assertThat(shift.chained()).isEqualTo(shift.endToEnd());
  }

  private static ShiftShareProblem withRemainder(Remainder remainder, double stated) {
    Table table =
        new Table(
            List.of(row("a", 40, 50)), new Table.Total.Stated(Vector.of(stated, stated + 30)));
    return new ShiftShareProblem(
        List.of(2008, 2017),
        nation(row("a", 400, 440), row("b", 600, 660)),
        List.of(region("here", table)),
        remainder);
  }

  /** 20 of 60 in no sector become 40; the nation grows by a tenth. */
  @Test
  void whoIsInNoSectorIsRefusedOrStandsApart() {
    assertThatThrownBy(() -> withRemainder(Remainder.REFUSED, 60))
        .hasMessageContaining(
            "The sectors of region 'here' sum to 40.0 in 2008, its total is 60.0: 20.0 people are"
                + " in no sector.")
        .hasMessageContaining("\nMaybe");
    Span span = solve(withRemainder(Remainder.APART, 60)).regions().getFirst().endToEnd();
    assertThat(span.remainder().change()).isCloseTo(20, within(ROUNDING));
    assertThat(span.remainder().national()).isCloseTo(2, within(ROUNDING));
    assertThat(span.remainder().mix()).isZero();
    assertThat(span.total().change()).isCloseTo(30, within(ROUNDING));
    addsUp(span.total());
  }

  @ParameterizedTest
  @EnumSource(Remainder.class)
  void aTotalBelowItsSectorsIsRefused(Remainder remainder) {
    assertThatThrownBy(() -> withRemainder(remainder, 39))
        .hasMessageContaining(
            "The total of region 'here' is 39.0 in 2008; its sectors sum to 40.0.");
  }

  @Test
  void saysWhatIsWrong() {
    RegionTable here = region("here", row("a", 3, 4));
    Nation nation = nation(row("a", 9, 8));
    assertThatThrownBy(() -> problem(List.of(1), nation, here))
        .hasMessageContaining("There are 1 years; at least 2 are needed.");
    assertThatThrownBy(() -> problem(List.of(2, 2), nation, here))
        .hasMessageContaining("Year 2 follows 2; years must ascend.");
    assertThatThrownBy(() -> problem(List.of(1, 2), nation))
        .hasMessageContaining("There are no regions");
    assertThatThrownBy(() -> problem(List.of(1, 2), nation, here, here))
        .hasMessageContaining("There are two regions 'here'.");
    assertThatThrownBy(() -> problem(List.of(1, 2, 3), nation, here))
        .hasMessageContaining("Sector 'a' of region 'here' has 2 numbers for 3 years");
    assertThatThrownBy(() -> problem(List.of(1, 2), nation, region("here", row("b", 3, 4))))
        .hasMessageContaining("Sector 'b' has 3.0 people in region 'here' in 1, but 0.0");
    assertThatThrownBy(() -> problem(List.of(1, 2), nation(row("a", 0, 9)), here))
        .hasMessageContaining("Nobody is employed in the nation in 1.");
    assertThatThrownBy(() -> row("a", Double.NaN, 1))
        .hasMessageContaining("Employment of sector 'a' is NaN; it must be a number.");
    assertThatThrownBy(() -> row("a", 1, -1)).hasMessageContaining("it must be at least 0.0");
    assertThatThrownBy(() -> Table.of(List.of(row("a", 1), row("a", 2))))
        .hasMessageContaining("There are two rows of 'a'.");
  }
}
