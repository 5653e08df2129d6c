package org.millrace.io.register;

import java.util.List;
import java.util.Locale;
import org.millrace.io.register.RowChecks.Range;
import org.millrace.io.register.RowChecks.Ratio;
import org.millrace.io.register.RowChecks.Remedy;
import org.millrace.io.register.RowChecks.Side;
import org.millrace.io.table.TableSchema;

/** Looks whether two numbers of a row fit each other, and puts one right if the mapping says so. */
final class RatioCheck {
  private RatioCheck() {}

  /**
   * @param values of the target row, in the order of its columns; changed where it must be
   */
  static void check(
      Ratio ratio, List<String> values, TableSchema schema, RowEvaluation evaluation) {
    String of = evaluation.number(ratio.of(), ratio.remedy().column());
    String per = evaluation.number(ratio.per(), ratio.remedy().column());
    if (!Decimals.isNumber(of) || !Decimals.isNumber(per) || Double.parseDouble(per) == 0) {
      return;
    }
    String code = evaluation.text(ratio.by(), ratio.remedy().column());
    Range range = ratio.range(code.toLowerCase(Locale.ROOT));
    double value = Double.parseDouble(of) / Double.parseDouble(per);
    if (range.holds(value)) {
      return;
    }
    int column = schema.columnNames().indexOf(ratio.remedy().column());
    String shown = (Decimals.shown(value) + ' ' + code).strip();
    if (column < 0 || values.get(column).isEmpty()) {
      evaluation.remark(
          Remark.suspicious(ImportReason.RATIO, ratio.remedy().column(), shown, range.toString()));
      return;
    }
    boolean required = schema.columns().get(column).required();
    values.set(
        column,
        remedied(ratio.remedy(), values.get(column), value, shown, range, required, evaluation));
  }

  private static String remedied(
      Remedy remedy,
      String number,
      double ratio,
      String shown,
      Range range,
      boolean required,
      RowEvaluation evaluation) {
    for (int power : remedy.powers()) {
      if (range.holds(ratio / Math.pow(10, power))) {
        String factor = "1E" + (remedy.side() == Side.PER ? power : -power);
        String result = Decimals.times(number, factor);
        evaluation.remark(
            Remark.repaired(ImportReason.POWER_OF_TEN, remedy.column(), number, result));
        return result;
      }
    }
    ImportKind emptied = required ? ImportKind.DROPPED : ImportKind.EMPTIED;
    evaluation.remark(
        new Remark(
            remedy.empties() ? emptied : ImportKind.SUSPICIOUS,
            ImportReason.RATIO,
            remedy.column(),
            shown,
            range.toString()));
    return remedy.empties() ? "" : number;
  }
}
