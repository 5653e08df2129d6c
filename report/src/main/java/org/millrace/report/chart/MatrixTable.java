package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.millrace.classify.matrix.YearResult.Classified;
import org.millrace.classify.matrix.YearResult.Estimate;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.report.word.Words;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.StudiedCluster;

/** The matrix as a table: a row for each cluster and year in which it was classified. */
final class MatrixTable {
  /** More rows than this stand in the table beside the page. */
  private static final int LISTED = 300;

  private MatrixTable() {}

  static Table of(ClusterStudy study, Words words) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.words(words.text("report.column.cluster")));
    columns.add(Table.Column.words(words.text("report.column.year")));
    columns.add(Table.Column.numbers(words.text("report.column.relative-carbon")));
    columns.add(Table.Column.words(words.text("report.column.range")));
    columns.add(Table.Column.numbers(words.text("report.column.competitiveness")));
    columns.add(Table.Column.words(words.text("report.column.range")));
    for (ClusterType type : ClusterType.values()) {
      columns.add(Table.Column.numbers(words.text(type)));
    }
    columns.add(Table.Column.words(words.text("report.column.kind")));
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (StudiedCluster cluster : study.clusters()) {
      for (Classified year : MatrixPlace.classified(cluster.track())) {
        rows.add(row(cluster.group().name(), year, words));
      }
    }
    return new Table(
        words.text("chart.matrix.title"), columns, rows.subList(0, Math.min(LISTED, rows.size())));
  }

  private static List<Table.Cell> row(String name, Classified year, Words words) {
    MatrixPlace place = MatrixPlace.of(year);
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(new Table.Cell.Words(name));
    cells.add(new Table.Cell.Words(Integer.toString(year.year())));
    add(cells, year.position().carbon(), words);
    add(cells, year.position().competitiveness(), words);
    for (ClusterType type : ClusterType.values()) {
      double share = year.membership().drawn().of(type);
      cells.add(new Table.Cell.Amount(words.numbers().percent(share), share));
    }
    String kind = place.sure() ? "report.kind.sure" : "report.kind.unsure";
    cells.add(new Table.Cell.Words(words.text(kind, place.type())));
    return cells;
  }

  private static void add(List<Table.Cell> cells, Estimate estimate, Words words) {
    cells.add(new Table.Cell.Amount(words.numbers().plain(estimate.mean()), estimate.mean()));
    cells.add(new Table.Cell.Words(words.range(estimate.low(), estimate.high())));
  }
}
