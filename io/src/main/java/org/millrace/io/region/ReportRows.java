package org.millrace.io.region;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.PublishedTotal;
import org.millrace.domain.Reports;
import org.millrace.domain.Route;
import org.millrace.io.code.CodeForm;
import org.millrace.io.code.WasteCode;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.MeasureUnit;
import org.millrace.io.table.MeasureUnits;
import org.millrace.io.table.Row;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Quantity;

/** The rows of the tables of what was reported, and of {@code published_totals}. */
final class ReportRows {
  private final List<Reports.Release> releases = new ArrayList<>();
  private final List<Reports.Transfer> transfers = new ArrayList<>();
  private final List<Reports.FuelUse> fuels = new ArrayList<>();
  private final List<Reports.Size> sizes = new ArrayList<>();
  private final List<PublishedTotal> totals = new ArrayList<>();
  private final Scope scope;

  /** Collects the rows in scope; others are only checked, however many there are. */
  ReportRows(Scope scope) {
    this.scope = scope;
  }

  void acceptRelease(Row row) {
    if (isKept(row)) {
      releases.add(
          new Reports.Release(
              new Id.FacilityId(row.text("facility")),
              row.yearOrZero("year"),
              row.text("pollutant"),
              row.constant("medium", Reports.Medium.class),
              mass(row)));
    }
  }

  void acceptTransfer(Row row) {
    String wasteCode = row.has("waste_code") ? wasteCode(row) : "";
    if (isKept(row)) {
      transfers.add(
          new Reports.Transfer(
              new Id.FacilityId(row.text("facility")),
              row.yearOrZero("year"),
              row.text("hazardous").equals("yes"),
              row.constant("route", Route.class),
              mass(row),
              wasteCode,
              row.text("receiver")));
    }
  }

  void acceptFuel(Row row) {
    if (isKept(row)) {
      double gigajoules = row.unit("unit").toCanonical(row.number("quantity"));
      fuels.add(
          new Reports.FuelUse(
              new Id.FacilityId(row.text("facility")),
              row.yearOrZero("year"),
              new Id.MaterialId(row.text("fuel")),
              Figure.exact(new EnergyFlow(gigajoules), row.grade(), row.origin()),
              row.text("equipment")));
    }
  }

  /**
   * Takes how large a facility was in a year.
   *
   * @param euroPerUnit euro of the base year for one of the package's currency
   */
  void acceptYear(Row row, double euroPerUnit) {
    if (row.has("output") && row.isEmpty("output_unit")) {
      row.report(IssueCode.VALUE_MISSING, "output_unit", "t", "");
    }
    if (isKept(row)) {
      Id.FacilityId facility = new Id.FacilityId(row.text("facility"));
      int year = row.yearOrZero("year");
      if (row.has("employees")) {
        Headcount people = new Headcount(row.number("employees"));
        sizes.add(new Reports.Employees(facility, year, figure(row, people)));
      }
      if (row.has("value_added")) {
        Money added = new Money(row.number("value_added") * euroPerUnit);
        sizes.add(new Reports.ValueAdded(facility, year, figure(row, added)));
      }
      if (row.has("output")) {
        MeasureUnits.find(row.text("output_unit"))
            .filter(unit -> unit.kind() == MeasureUnit.Kind.MASS)
            .map(unit -> new MassFlow(unit.toCanonical(row.number("output"))))
            .ifPresent(rate -> sizes.add(new Reports.Output(facility, year, figure(row, rate))));
      }
    }
  }

  void acceptTotal(Row row) {
    if (row.isSound()) {
      totals.add(
          new PublishedTotal(
              row.text("label"), row.number("value"), row.text("unit"), row.source()));
    }
  }

  Reports reports() {
    return new Reports(releases, transfers, fuels, sizes);
  }

  List<PublishedTotal> totals() {
    return List.copyOf(totals);
  }

  private boolean isKept(Row row) {
    return row.isSound() && scope.keepsReports(row.text("facility"));
  }

  private static Figure<MassFlow> mass(Row row) {
    double tonnes = row.unit("unit").toCanonical(row.number("quantity"));
    return figure(row, new MassFlow(tonnes));
  }

  private static <Q extends Quantity<Q>> Figure<Q> figure(Row row, Q value) {
    return Figure.exact(value, row.grade(), row.origin());
  }

  private static String wasteCode(Row row) {
    return switch (WasteCode.parse(row.text("waste_code"))) {
      case CodeForm.Right right -> right.code();
      case CodeForm.WithoutZero without -> {
        row.report(IssueCode.CODE_WITHOUT_LEADING_ZERO, "waste_code", "ewc", without.code());
        yield "";
      }
      case CodeForm.Wrong wrong -> {
        row.report(IssueCode.CODE_MALFORMED, "waste_code", "ewc", wrong.meant());
        yield "";
      }
    };
  }
}
