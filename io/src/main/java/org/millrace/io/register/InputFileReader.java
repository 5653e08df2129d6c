package org.millrace.io.register;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import org.millrace.io.register.RegisterMapping.Dialect;
import org.millrace.io.register.RegisterMapping.InputFile;
import org.millrace.io.register.RegisterMapping.NumberStyle;
import org.millrace.io.register.RegisterMapping.RowHabits;

/** Reads what a mapping says about its input files. */
final class InputFileReader {
  private static final String AUTO = "auto";

  private InputFileReader() {}

  static InputFile read(Fields fields, MappingFaults faults) {
    String pattern = fields.text("file");
    if (pattern.contains("/") || pattern.contains("\\")) {
      fields.wrong(fields.pointer("file"), fields.value("file"), "name.csv | name_*.csv");
    }
    var input =
        new InputFile(
            pattern,
            fields.text("sheet", ""),
            fields.flag("optional"),
            dialect(fields),
            new ExpressionReader(Set.of(), faults).conditions(fields, "where"));
    fields.finish();
    return input;
  }

  private static Dialect dialect(Fields fields) {
    String decimal = character(fields, "decimal", ".");
    if (!decimal.equals(".") && !decimal.equals(",")) {
      fields.wrong(fields.pointer("decimal"), fields.value("decimal"), ". | ,");
    }
    String thousands = character(fields, "thousands", "");
    if (thousands.equals(decimal)) {
      fields.wrong(fields.pointer("thousands"), fields.value("thousands"), "≠ decimal");
    }
    return new Dialect(
        character(fields, "delimiter", ""),
        encoding(fields),
        character(fields, "quote", "\""),
        new NumberStyle(decimal.equals(",") ? ',' : '.', thousands),
        Math.max(0, fields.whole("header_row", 1)),
        new RowHabits(fields.flag("pad_short_rows"), fields.flag("keep_identical_rows")));
  }

  /** One character; empty for "auto". */
  private static String character(Fields fields, String name, String otherwise) {
    String text = fields.text(name, otherwise);
    if (text.equals(AUTO)) {
      return "";
    }
    if (text.length() > 1) {
      fields.wrong(fields.pointer(name), fields.value(name), "x");
      return otherwise;
    }
    return text;
  }

  private static String encoding(Fields fields) {
    String encoding = fields.text("encoding", AUTO);
    if (encoding.equals(AUTO)) {
      return "";
    }
    try {
      return Charset.forName(encoding).name();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      fields.wrong(
          fields.pointer("encoding"),
          fields.value("encoding"),
          "auto | UTF-8 | windows-1252 | windows-1250 | ISO-8859-1 | Shift_JIS | GB18030 | x-MacRoman");
      return "";
    }
  }
}
