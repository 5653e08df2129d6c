package org.millrace.cluster.shiftshare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.Require;

/** Employment by sector, at most one row for each. */
public record Table(List<Row> rows, Total total) {
  public Table {
    rows = List.copyOf(rows);
    Set<Id> names = new HashSet<>();
    rows.forEach(
        r ->
            Require.that(names.add(r.sector()), "There are two rows of '%s'.", r.sector().value()));
  }

  /** Rows whose total is their sum. */
  public static Table of(List<Row> rows) {
    return new Table(rows, new Total.Summed());
  }

  /**
   * A sector.
   *
   * @param people employed, one number a year
   */
  public record Row(Id.SectorId sector, Vector people) {
    public Row {
      check("Employment of sector '%s'".formatted(sector.value()), people);
    }
  }

  /** All sectors together. */
  public sealed interface Total {
    /** The sum of the rows. */
    record Summed() implements Total {}

    /**
     * Published of its own; never below the sum of the rows.
     *
     * @param people employed, one number a year
     */
    record Stated(Vector people) implements Total {
      public Stated {
        check("Stated employment", people);
      }
    }
  }

  private static void check(String thing, Vector people) {
    for (double value : people.toArray()) {
      Require.finite(thing, value);
      Require.atLeast(thing, value, 0);
    }
  }
}
