package org.millrace.io.register;

import java.util.List;
import java.util.Optional;
import org.millrace.io.table.MeasureUnit;
import org.millrace.io.table.MeasureUnits;

/** Reads which unit a number has and which it is to have. */
final class UnitReader {
  private final ExpressionReader expressions;
  private final MappingFaults faults;

  UnitReader(ExpressionReader expressions, MappingFaults faults) {
    this.expressions = expressions;
    this.faults = faults;
  }

  /** The fields {@code to} and {@code unit} of an expression. */
  Expression measured(Expression of, Fields fields) {
    if (!fields.has("to")) {
      faults.add(ImportFault.FIELD_MISSING, fields.pointer("to"), "", "kg | GJ | …");
      return of;
    }
    Expression to =
        fields.value("to").isString()
            ? new Expression.Constant(fields.text("to"))
            : expressions.required(fields, "to");
    Expression unit =
        fields.has("unit") ? expressions.required(fields, "unit") : new Expression.Constant("");
    List<MeasureUnit> wanted = known(TargetCheck.literals(to), fields.pointer("to"));
    for (MeasureUnit from : known(TargetCheck.literals(unit), fields.pointer("unit"))) {
      if (wanted.stream().noneMatch(target -> target.kind() == from.kind())) {
        faults.add(
            ImportFault.UNIT_UNKNOWN,
            fields.pointer("unit"),
            from.symbol(),
            SourceUnits.symbols(wanted.stream().map(MeasureUnit::kind).toList()));
      }
    }
    return new Expression.Measured(of, unit, to);
  }

  private List<MeasureUnit> known(List<String> texts, String pointer) {
    return texts.stream()
        .filter(text -> !text.isEmpty())
        .map(text -> known(text, pointer))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<MeasureUnit> known(String text, String pointer) {
    Optional<MeasureUnit> unit = SourceUnits.find(text);
    if (unit.isEmpty()) {
      faults.add(
          ImportFault.UNIT_UNKNOWN,
          pointer,
          text,
          String.join(" | ", MeasureUnits.all().stream().map(MeasureUnit::symbol).toList()));
    }
    return unit;
  }
}
