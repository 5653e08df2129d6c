package org.millrace.io.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.PublishedTotal;
import org.millrace.domain.Question;
import org.millrace.domain.Reports;
import org.millrace.domain.Route;
import org.millrace.domain.Supplier;
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
  /** What facility_years states. */
  private static final List<String> YEARLY = List.of("employees", "value_added", "output");

  private final Map<List<String>, Long> stated = new HashMap<>();
  private final List<Reports.Release> releases = new ArrayList<>();
  private final List<Reports.Transfer> transfers = new ArrayList<>();
  private final List<Reports.FuelUse> fuels = new ArrayList<>();
  private final List<Reports.Size> sizes = new ArrayList<>();
  private final List<Reports.Product> products = new ArrayList<>();
  private final List<Reports.Answer> answers = new ArrayList<>();
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
    if (row.has("supplier") && row.text("supplier").equals(row.text("facility"))) {
      row.report(IssueCode.SUPPLIER_IS_USER, "supplier", "", "");
    }
    if (isKept(row)) {
      double gigajoules = row.unit("unit").toCanonical(row.number("quantity"));
      fuels.add(
          new Reports.FuelUse(
              new Id.FacilityId(row.text("facility")),
              row.yearOrZero("year"),
              new Id.MaterialId(row.text("fuel")),
              Figure.exact(new EnergyFlow(gigajoules), row.grade(), row.origin()),
              row.text("equipment"),
              row.isEmpty("supplier")
                  ? new Supplier.Elsewhere()
                  : new Supplier.Neighbor(new Id.FacilityId(row.text("supplier")))));
    }
  }

  void acceptProduct(Row row) {
    if (isKept(row)) {
      products.add(
          new Reports.Product(
              new Id.FacilityId(row.text("facility")),
              row.yearOrZero("year"),
              new Id.MaterialId(row.text("product")),
              mass(row)));
    }
  }

  /** Takes an answer; steps of agreement are brought to 0 to 1. */
  void acceptAnswer(Row row) {
    if (!row.has("question") || !row.has("value")) {
      return;
    }
    Question question = row.constant("question", Question.class);
    AnswerScale scale = AnswerScale.of(question);
    double value = row.number("value");
    if (value < scale.lowest() || value > scale.highest()) {
      row.report(IssueCode.OUT_OF_RANGE, "value", scale.range(), "");
    }
    if (isKept(row)) {
      answers.add(
          new Reports.Answer(
              new Id.FacilityId(row.text("facility")),
              row.yearOrZero("year"),
              question,
              figure(row, scale.level(value))));
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
    Losses.report(row);
    YEARLY.forEach(column -> claim(row, column));
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

  /** Several sources may tell of a facility and year, but each column only once. */
  private void claim(Row row, String column) {
    if (row.isSound() && row.has(column)) {
      List<String> key = List.of(row.text("facility"), row.text("year"), column);
      long earlier = stated.getOrDefault(key, row.line());
      stated.put(key, earlier);
      if (earlier != row.line()) {
        row.report(IssueCode.KEY_TWICE, column, Long.toString(earlier), "");
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
    return new Reports(releases, transfers, fuels, sizes, products, answers);
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
