package org.millrace.io.register;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A table in a file, whatever the format of the file. */
interface RowSource {
  /** Its rows from the first line on, the heading included; the caller closes the stream. */
  Stream<Line> open() throws IOException;

  /** The character set it was taken for without being told; empty when there was no doubt. */
  String guessedEncoding();

  /** Whether rows end at their last cell that is not empty, as in a worksheet. */
  boolean cutsRows();

  /**
   * A row as it stands.
   *
   * @param number line of the file or row of the sheet, from 1
   */
  record Line(int number, List<String> fields) {}
}
