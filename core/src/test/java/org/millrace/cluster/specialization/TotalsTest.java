package org.millrace.cluster.specialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.cluster.specialization.LocationQuotientProblem.Absent;
import org.millrace.cluster.specialization.LocationQuotientProblem.Cell;
import org.millrace.cluster.specialization.LocationQuotientProblem.RegionSize;
import org.millrace.cluster.specialization.LocationQuotientRules.Flagging;
import org.millrace.cluster.specialization.LocationQuotientRules.Overlap;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.unit.Headcount;

/** What is wrong with a table is said with thing, value and limit. */
class TotalsTest {
  private static final List<Cell> CELLS =
      List.of(
          LocationQuotientsTest.cell("a", "steel", 40, 1),
          LocationQuotientsTest.cell("a", "food", 60, 1),
          LocationQuotientsTest.cell("b", "food", 100, 1));

  private static LocationQuotientProblem problem(
      Absent absent, boolean complete, double region, double sector, Datum nation) {
    return new LocationQuotientProblem(
        CELLS,
        absent,
        new Totals(
            complete,
            List.of(new Totals.RegionTotal(new Id.RegionId("a"), new Headcount(region))),
            List.of(new Totals.SectorTotal(new Id.SectorId("food"), new Headcount(sector))),
            nation),
        List.of(),
        LocationQuotientRules.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOBODY | false | 99 | 160 | 200 | The total of 'a' is 99.0; its parts sum to 100.0.",
        "NOBODY | false | 100 | 159 | 200 | The total of 'food' is 159.0; its parts sum to 160.0.",
        "NOBODY | false | 100 | 160 | 199 | The total of the nation is 199.0; its parts sum to 200",
        "NOBODY | true | 101 | 160 | 201 | the table is said to be complete",
        "NOBODY | true | 100 | 160 | 201 | the table is said to be complete",
        "NOBODY | false | 110 | 160 | 210 | -",
        "NOBODY | false | 500 | 400 | 600 | Outside region 'a' sector 'food' has 340.0 people, but",
        "UNKNOWN | false | 100 | 160 | 200 | A cell of 'b' is unknown; its total must be stated.",
      })
  void checksTotals(
      Absent absent, boolean complete, double region, double sector, double nation, String says) {
    if (says.equals("-")) {
      assertThat(
              problem(absent, complete, region, sector, new Datum.Known(nation))
                  .totals()
                  .complete())
          .isFalse();
    } else {
      assertThatThrownBy(() -> problem(absent, complete, region, sector, new Datum.Known(nation)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(says);
    }
  }

  @Test
  void wantsTheNationWhereItCannotBeTold() {
    assertThatThrownBy(() -> problem(Absent.NOBODY, false, 150, 170, new Datum.Unknown()))
        .hasMessageContaining("the total of the nation must be stated");
  }

  @Test
  void wantsEachNameOnce() {
    Cell cell = CELLS.getFirst();
    assertThatThrownBy(() -> LocationQuotientProblem.of(List.of(cell, cell)))
        .hasMessageContaining("There are two cells of region 'a' and sector 'steel'.");
    Totals.SectorTotal total = new Totals.SectorTotal(new Id.SectorId("tin"), new Headcount(9));
    assertThatThrownBy(
            () -> new Totals(false, List.of(), List.of(total, total), new Datum.Unknown()))
        .hasMessageContaining("There are two totals of 'tin'.");
    assertThatThrownBy(
            () ->
                new LocationQuotientProblem(
                    CELLS,
                    Absent.NOBODY,
                    new Totals(false, List.of(), List.of(total), new Datum.Unknown()),
                    List.of(),
                    LocationQuotientRules.DEFAULT))
        .hasMessageContaining("There is no cell of 'tin', whose total is stated.");
  }

  @Test
  void wantsNumbers() {
    assertThatThrownBy(() -> LocationQuotientProblem.of(List.of()))
        .hasMessageContaining("There are no cells");
    assertThatThrownBy(
            () ->
                LocationQuotientProblem.of(List.of(LocationQuotientsTest.cell("a", "steel", 0, 0))))
        .hasMessageContaining("Nobody is employed in the nation");
    assertThatThrownBy(() -> LocationQuotientsTest.cell("a", "steel", Double.POSITIVE_INFINITY, 0))
        .hasMessageContaining("Employment of 'steel' in 'a' is Infinity");
    assertThatThrownBy(() -> LocationQuotientsTest.cell("a", "steel", Double.NaN, 0))
        .hasMessageContaining("it must be at least 0.0");
    assertThatThrownBy(() -> LocationQuotientsTest.cell("a", "steel", 1, -1))
        .hasMessageContaining("Number of plants of 'steel' in 'a' is -1.0");
    assertThatThrownBy(() -> new RegionSize(new Id.RegionId("a"), 0, 1))
        .hasMessageContaining("Area of region 'a' is 0.0 km2; it must be above 0.");
    assertThatThrownBy(
            () -> new LocationQuotientRules(1, Overlap.PART, 0, 1, 0.05, Flagging.DEFAULT))
        .hasMessageContaining("confidence is 1.0");
  }
}
