package org.millrace.io.region;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Reports;
import org.millrace.domain.Supplier;
import org.millrace.io.datapackage.PackageWriter;
import org.millrace.unit.MassFlow;

/** Writes the tables of what was reported. */
final class ReportTexts {
  private record SizeRow(Id.FacilityId facility, int year, Grade grade, Origin origin) {}

  private final PackageWriter files;
  private final RowText text;

  ReportTexts(PackageWriter files, RowText text) {
    this.files = files;
    this.text = text;
  }

  void add(Reports reports) {
    reports.releases().forEach(this::add);
    reports.transfers().forEach(this::add);
    reports.fuels().forEach(this::add);
    addSizes(reports);
    reports.products().forEach(this::add);
    reports.answers().forEach(this::add);
  }

  private void add(Reports.Release release) {
    Map<String, String> row = mass(release.facility(), release.rate(), release.year());
    row.put("pollutant", release.pollutant());
    row.put("medium", RowText.word(release.medium()));
    files.table("releases").row(row);
  }

  private void add(Reports.Transfer transfer) {
    Map<String, String> row = mass(transfer.facility(), transfer.rate(), transfer.year());
    row.put("hazardous", transfer.hazardous() ? "yes" : "no");
    row.put("route", RowText.word(transfer.route()));
    row.put("waste_code", transfer.wasteCode());
    row.put("receiver", transfer.receiver());
    files.table("transfers").row(row);
  }

  private Map<String, String> mass(Id.FacilityId facility, Figure<MassFlow> rate, int year) {
    Map<String, String> row = text.of(rate, year);
    row.put("facility", facility.value());
    row.put("quantity", RowText.number(rate.amount()));
    row.put("unit", "t");
    return row;
  }

  private void add(Reports.FuelUse use) {
    Map<String, String> row = text.of(use.rate(), use.year());
    row.put("facility", use.facility().value());
    row.put("fuel", use.fuel().value());
    row.put("quantity", RowText.number(use.rate().amount()));
    row.put("unit", "GJ");
    row.put("equipment", use.equipment());
    switch (use.supplier()) {
      case Supplier.Neighbor neighbor -> row.put("supplier", neighbor.facility().value());
      case Supplier.Elsewhere elsewhere -> {}
    }
    files.table("energy").row(row);
  }

  private void add(Reports.Product product) {
    Map<String, String> row = mass(product.facility(), product.rate(), product.year());
    row.put("product", product.material().value());
    files.table("products").row(row);
  }

  private void add(Reports.Answer answer) {
    Map<String, String> row = text.of(answer.level(), answer.year());
    row.put("facility", answer.facility().value());
    row.put("question", answer.question().name().toLowerCase(Locale.ROOT));
    double value = AnswerScale.of(answer.question()).written(answer.level().value());
    row.put("value", RowText.number(value));
    files.table("survey").row(row);
  }

  /** Sizes of one facility and year that stand beside each other make one row. */
  private void addSizes(Reports reports) {
    Map<String, String> row = new HashMap<>();
    SizeRow open = null;
    for (Reports.Size size : reports.sizes()) {
      Figure<?> figure = figure(size);
      SizeRow place = new SizeRow(size.facility(), size.year(), figure.grade(), figure.origin());
      if (!place.equals(open)) {
        writeSize(row);
        row = text.of(figure, size.year());
        row.put("facility", size.facility().value());
        open = place;
      }
      putSize(row, size, RowText.number(figure.amount()));
    }
    writeSize(row);
  }

  private void writeSize(Map<String, String> row) {
    if (!row.isEmpty()) {
      files.table("facility_years").row(row);
    }
  }

  private static Figure<?> figure(Reports.Size size) {
    return switch (size) {
      case Reports.Employees employees -> employees.people();
      case Reports.ValueAdded added -> added.money();
      case Reports.Output output -> output.rate();
    };
  }

  private static void putSize(Map<String, String> row, Reports.Size size, String number) {
    switch (size) {
      case Reports.Employees employees -> row.put("employees", number);
      case Reports.ValueAdded added -> row.put("value_added", number);
      case Reports.Output output -> {
        row.put("output", number);
        row.put("output_unit", "t");
      }
    }
  }
}
