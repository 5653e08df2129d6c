package org.millrace.io.register;

import java.util.List;
import org.millrace.io.code.ActivityCode;
import org.millrace.io.code.CodeForm;
import org.millrace.io.code.WasteCode;
import org.millrace.io.table.TableSchema;

/** Puts codes of activities and wastes into the one writing a region package has for them. */
final class Codes {
  private static final String SECTOR = "sector";
  private static final String SCHEME = "scheme";
  private static final String WASTE = "waste_code";

  private Codes() {}

  /**
   * Changes a row where it must be.
   *
   * @param values in the order of the table's columns
   */
  static void settle(TableSchema schema, List<String> values, RowEvaluation evaluation) {
    List<String> columns = schema.columnNames();
    int sector = columns.indexOf(SECTOR);
    int scheme = columns.indexOf(SCHEME);
    if (sector >= 0 && scheme >= 0) {
      if (!values.get(sector).isEmpty() && !values.get(scheme).isEmpty()) {
        String code = ActivityWriting.settled(values.get(scheme), values.get(sector), evaluation);
        CodeForm form = ActivityCode.parse(values.get(scheme), code);
        values.set(sector, settled(SECTOR, code, form, evaluation));
      }
      if (values.get(sector).isEmpty() || values.get(scheme).isEmpty()) {
        values.set(sector, "");
        values.set(scheme, "");
      }
    }
    int waste = columns.indexOf(WASTE);
    if (waste >= 0 && !values.get(waste).isEmpty()) {
      CodeForm form = WasteCode.parse(values.get(waste));
      values.set(waste, settled(WASTE, values.get(waste), form, evaluation));
    }
  }

  private static String settled(
      String column, String value, CodeForm form, RowEvaluation evaluation) {
    return switch (form) {
      case CodeForm.Right right -> right.code();
      case CodeForm.WithoutZero code -> {
        evaluation.remark(Remark.repaired(ImportReason.LEADING_ZERO, column, value, code.code()));
        yield code.code();
      }
      case CodeForm.Wrong wrong -> {
        evaluation.remark(
            new Remark(ImportKind.EMPTIED, ImportReason.NOT_MATCHED, column, value, wrong.meant()));
        yield "";
      }
    };
  }
}
