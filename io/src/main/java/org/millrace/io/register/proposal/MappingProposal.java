package org.millrace.io.register.proposal;

import java.util.List;
import org.millrace.io.register.RegisterMapping.NumberStyle;

/**
 * A mapping nobody has confirmed, and how sure it is.
 *
 * @param mapping JSON in the mapping language; a question mark stands where nothing was found
 * @param files how the files are written
 * @param guesses the columns that were taken for something
 * @param unplaced those that were not
 * @param passedOver files that are no table of two columns, or cannot be read
 * @param questions what must be said before an import; empty when nothing
 */
public record MappingProposal(
    String mapping,
    List<FileReading> files,
    List<Guess> guesses,
    List<Unplaced> unplaced,
    List<String> passedOver,
    List<MappingQuestion> questions) {
  public MappingProposal {
    files = List.copyOf(files);
    guesses = List.copyOf(guesses);
    unplaced = List.copyOf(unplaced);
    passedOver = List.copyOf(passedOver);
    questions = List.copyOf(questions);
  }

  /**
   * How a file is written.
   *
   * @param delimiter empty for a workbook
   * @param headerRow line of the column names, from 1
   * @param rows how many were looked at
   * @param tables the tables of a region package its rows go to; may be none
   * @param assumedYear what its rows are dated, when it has no years: the last of other files, or a
   *     question mark; empty when it has
   */
  public record FileReading(
      String file,
      String delimiter,
      String encoding,
      int headerRow,
      NumberStyle numbers,
      int rows,
      List<String> tables,
      String assumedYear) {
    public FileReading {
      tables = List.copyOf(tables);
    }
  }

  /** A column nothing is known of, in a file that was read. */
  public record Unplaced(String file, String column) {}
}
