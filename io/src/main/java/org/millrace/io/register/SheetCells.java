package org.millrace.io.register;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;

/**
 * Cells of a worksheet as texts: numbers with a decimal point and without exponent, in the fifteen
 * digits a spreadsheet keeps; dates as {@code 2012-12-31}; texts as they are.
 */
final class SheetCells {
  /** A spreadsheet keeps no more; what follows is noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  private SheetCells() {}

  static String text(Cell cell) {
    return switch (cell.getType()) {
      case STRING -> String.valueOf(cell.getValue());
      case NUMBER -> number(cell);
      case BOOLEAN -> cell.getRawValue().equals("1") ? "TRUE" : "FALSE";
      case FORMULA -> result(cell);
      case ERROR, EMPTY -> "";
    };
  }

  /** What a formula gave when the workbook was saved. */
  private static String result(Cell cell) {
    Object value = cell.getValue();
    if (value == null || (value instanceof String text && text.startsWith("#"))) {
      return "";
    }
    return value instanceof BigDecimal ? number(cell) : value.toString();
  }

  private static String number(Cell cell) {
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    if (isDate(format)) {
      return date(cell.asDate());
    }
    String plain = Decimals.plain(new BigDecimal(cell.getRawValue()).round(DIGITS).toString());
    return isPadded(format) && plain.length() < format.length()
        ? "0".repeat(format.length() - plain.length()) + plain
        : plain;
  }

  /** A format such as {@code 00000}, which shows 605 as 00605. */
  private static boolean isPadded(String format) {
    return format.matches("0{2,}");
  }

  private static boolean isDate(String format) {
    String letters =
        format
            .toLowerCase(Locale.ROOT)
            .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^\\]]*]", "");
    return !letters.contains("general")
        && !letters.contains("standard")
        && letters.matches(".*[dyhms].*");
  }

  private static String date(LocalDateTime date) {
    if (date.getYear() < 1900) {
      return date.toLocalTime().toString();
    }
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toString();
  }
}
