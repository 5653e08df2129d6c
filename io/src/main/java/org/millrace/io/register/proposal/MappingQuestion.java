package org.millrace.io.register.proposal;

/**
 * What a person must say before an import.
 *
 * @param kind what is open
 * @param file the file it is about; may be empty
 * @param about column or candidates; may be empty
 */
public record MappingQuestion(Kind kind, String file, String about) {
  /** What is open. */
  public enum Kind {
    /** No column is surely the id of facilities. */
    QUESTION_ID,
    /** No column is surely the name of facilities. */
    QUESTION_NAME,
    /** A quantity has no unit; about is the column. */
    QUESTION_UNIT,
    /** Eastings and northings fit several coordinate systems, or none; about are those. */
    QUESTION_GRID,
    /** Commas in numbers can be decimal marks or thousands marks. */
    QUESTION_NUMBERS,
    /** No file says of which year its rows are. */
    QUESTION_YEAR,
    /** A quantity that a table would be made of is not surely one; about is the column. */
    QUESTION_QUANTITY
  }
}
