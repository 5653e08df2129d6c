package org.millrace.report;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.report.chart.Table;
import org.millrace.report.chart.Table.Column;
import org.millrace.report.word.Words;

/** Cells and columns by the keys of their texts. */
final class Tables {
  private final Words words;

  Tables(Words words) {
    this.words = words;
  }

  Table table(String captionKey, List<Column> columns, List<List<Table.Cell>> rows) {
    return new Table(words.text(captionKey), columns, rows);
  }

  Column words(String key) {
    return Column.words(words.text("report.column." + key));
  }

  Column numbers(String key) {
    return Column.numbers(words.text("report.column." + key));
  }

  Table.Cell text(String text) {
    return new Table.Cell.Words(text);
  }

  Table.Cell amount(double value) {
    return new Table.Cell.Amount(words.numbers().plain(value), value);
  }

  Table.Cell count(long value) {
    return new Table.Cell.Amount(words.numbers().count(value), value);
  }

  Table.Cell range(Figure<?> figure) {
    return text(figure.low() == figure.high() ? "" : words.range(figure.low(), figure.high()));
  }
}
