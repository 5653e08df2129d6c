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
import org.millrace.io.table.Row;
import org.millrace.unit.MassFlow;

/** The rows of the tables {@code releases}, {@code transfers} and {@code published_totals}. */
final class ReportRows {
  private final List<Reports.Release> releases = new ArrayList<>();
  private final List<Reports.Transfer> transfers = new ArrayList<>();
  private final List<PublishedTotal> totals = new ArrayList<>();
  private final boolean kept;

  /**
   * Collects rows.
   *
   * @param kept whether reports are kept; else they are only checked, however many there are
   */
  ReportRows(boolean kept) {
    this.kept = kept;
  }

  void acceptRelease(Row row) {
    if (kept && row.isSound()) {
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
    if (kept && row.isSound()) {
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

  void acceptTotal(Row row) {
    if (row.isSound()) {
      totals.add(
          new PublishedTotal(
              row.text("label"), row.number("value"), row.text("unit"), row.source()));
    }
  }

  Reports reports() {
    return new Reports(releases, transfers);
  }

  List<PublishedTotal> totals() {
    return List.copyOf(totals);
  }

  private static Figure<MassFlow> mass(Row row) {
    double tonnes = row.unit("unit").toCanonical(row.number("quantity"));
    return Figure.exact(new MassFlow(tonnes), row.grade(), row.origin());
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
