package org.millrace.bench.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.millrace.math.LinearProgram;

/**
 * Writes a program as an MPS file in free format. Columns are called c0, c1, … and rows r0, r1, …,
 * for names of ours may hold blanks; all rows have an upper bound or a lower one, or both.
 */
final class MpsFile {
  private final LinearProgram program;

  MpsFile(LinearProgram program) {
    this.program = program;
  }

  void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("NAME made\nROWS\n N cost\n");
      List<LinearProgram.Row> rows = program.rows();
      for (int i = 0; i < rows.size(); i++) {
        out.write(" %s r%d\n".formatted(kind(rows.get(i)), i));
      }
      writeColumns(out);
      out.write("RHS\n");
      for (int i = 0; i < rows.size(); i++) {
        LinearProgram.Row row = rows.get(i);
        double side = row.upper() < Double.POSITIVE_INFINITY ? row.upper() : row.lower();
        if (side != 0) {
          out.write(" RHS r%d %s\n".formatted(i, side));
        }
      }
      out.write("BOUNDS\n");
      for (int j = 0; j < program.columns().size(); j++) {
        LinearProgram.Column column = program.columns().get(j);
        out.write(
            " LO BND c%d %s\n UP BND c%d %s\n".formatted(j, column.lower(), j, column.upper()));
      }
      out.write("ENDATA\n");
    }
  }

  /** Rows that have both bounds are not needed here, so there are no ranges. */
  private static String kind(LinearProgram.Row row) {
    if (row.lower() == row.upper()) {
      return "E";
    }
    boolean above = row.lower() > Double.NEGATIVE_INFINITY;
    if (above && row.upper() < Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("Row '%s' has two bounds.".formatted(row.name()));
    }
    return above ? "G" : "L";
  }

  private void writeColumns(BufferedWriter out) throws IOException {
    List<List<String>> entries = new ArrayList<>();
    program.columns().forEach(c -> entries.add(new ArrayList<>()));
    for (int i = 0; i < program.rows().size(); i++) {
      for (LinearProgram.Entry entry : program.rows().get(i).entries()) {
        entries.get(entry.column()).add("r%d %s".formatted(i, entry.coefficient()));
      }
    }
    out.write("COLUMNS\n");
    boolean integer = false;
    for (int j = 0; j < entries.size(); j++) {
      LinearProgram.Column column = program.columns().get(j);
      if (column.integer() != integer) {
        integer = column.integer();
        out.write(" M%d 'MARKER' '%s'\n".formatted(j, integer ? "INTORG" : "INTEND"));
      }
      out.write(" c%d cost %s\n".formatted(j, column.cost()));
      for (String entry : entries.get(j)) {
        out.write(" c%d %s\n".formatted(j, entry));
      }
    }
    if (integer) {
      out.write(" MEND 'MARKER' 'INTEND'\n");
    }
  }
}
