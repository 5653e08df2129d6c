package org.millrace.bench.utility;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Column;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgram.Row;

/**
 * Writes a linear program as raw columns of little-endian numbers that any other program can read:
 * cost, lower, upper; row_lower, row_upper; row, column, coefficient.
 */
final class ProgramFile {
  private ProgramFile() {}

  static void write(LinearProgram program, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Column> columns = program.columns();
    List<Row> rows = program.rows();
    write(folder, "cost", columns.stream().mapToDouble(Column::cost).toArray());
    write(folder, "lower", columns.stream().mapToDouble(Column::lower).toArray());
    write(folder, "upper", columns.stream().mapToDouble(Column::upper).toArray());
    write(folder, "row_lower", rows.stream().mapToDouble(Row::lower).toArray());
    write(folder, "row_upper", rows.stream().mapToDouble(Row::upper).toArray());
    int size = rows.stream().mapToInt(r -> r.entries().size()).sum();
    double[] places = new double[size];
    double[] names = new double[size];
    double[] values = new double[size];
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (Entry entry : rows.get(i).entries()) {
        places[next] = i;
        names[next] = entry.column();
        values[next] = entry.coefficient();
        next++;
      }
    }
    write(folder, "row", places);
    write(folder, "column", names);
    write(folder, "coefficient", values);
  }

  static void write(Path folder, String name, double... numbers) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(Double.BYTES * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(numbers);
    Files.write(folder.resolve(name + ".f64"), bytes.array());
  }
}
