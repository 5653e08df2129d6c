package org.millrace.io.register.proposal;

import java.util.Optional;
import java.util.Set;
import org.millrace.io.table.MeasureUnit;

/** Where the unit of a quantity stands. */
sealed interface Units {
  /** In the heading. */
  record Stated(String symbol) implements Units {}

  /** In a column of its own. */
  record Beside(ColumnProfile column) implements Units {}

  /** Nowhere. */
  record Unstated() implements Units {}

  static Units of(FileGuess file, Guess quantity) {
    var wanted =
        quantity.meaning() == ColumnMeaning.ENERGY
            ? MeasureUnit.Kind.ENERGY
            : MeasureUnit.Kind.MASS;
    Optional<Units> stated =
        Headings.unit(quantity.column())
            .filter(unit -> unit.kind() == wanted)
            .map(unit -> new Stated(unit.symbol()));
    Optional<Units> beside =
        file.profile(ColumnMeaning.UNIT)
            .filter(column -> fits(column.distinct(), wanted))
            .map(Beside::new);
    return stated.or(() -> beside).orElseGet(Unstated::new);
  }

  private static boolean fits(Set<String> units, MeasureUnit.Kind wanted) {
    return units.stream()
        .anyMatch(
            text -> Headings.measured(text).filter(unit -> unit.kind() == wanted).isPresent());
  }
}
