package org.millrace.io.register;

/** ImportReason the import dropped, emptied, repaired or suspected something. */
public enum ImportReason {
  // Files
  /** The file is not UTF-8, and was read as Windows-1252. */
  ENCODING,
  /** An optional file is not there; value is its name in the mapping. */
  FILE_ABSENT,
  /** Not as many fields as column names; value is their number, result what was expected. */
  MALFORMED_ROW,
  /** Every field equals those of an earlier row. */
  IDENTICAL_ROW,
  /** The mapping keeps other rows. */
  FILTERED,

  // Cells
  /** A required value is empty. */
  BLANK,
  /** A word that means "nothing", such as N/A or CONFIDENTIAL. */
  MISSING_WORD,
  /** Blanks at the ends, several blanks or a line break inside. */
  WHITE_SPACE,
  /** Not a number in the file's writing. */
  NOT_A_NUMBER,
  /** Outside the range the table allows; result is the range. */
  OUT_OF_RANGE,
  /** A code the mapping does not know or the table does not have. */
  UNKNOWN_CODE,
  /** A code the mapping leaves out. */
  CODE_LEFT_OUT,
  /** Not in the form the mapping expects. */
  NOT_MATCHED,
  /** A code that lost its leading zero, as spreadsheets do. */
  LEADING_ZERO,
  /** No year in it. */
  NOT_A_YEAR,
  /** Not found in the file to look it up in. */
  NOT_FOUND,
  /** A unit that is not known or measures something else; result is what would do. */
  UNIT_UNKNOWN,
  /** Only known to be below a limit; result is the share of it that was taken. */
  BELOW_LIMIT,
  /** Several codes in one cell; result is their number. */
  SPLIT,
  /** A code of a finer or national scheme, cut to the class; result is that. */
  CODE_CUT,
  /** A ratio that can't be; result is what it can be. */
  RATIO,
  /** The same, off by a power of ten; result is the number put right. */
  POWER_OF_TEN,
  /** A quantity of zero. */
  ZERO,
  /** The mapping asks to be told; value is that of the file's column. */
  FLAGGED,

  // Places
  /** Rounded on purpose, to protect somebody's home; result is the place. */
  COARSENED,
  /** From another pair of columns than the preferred one; result is the place. */
  OTHER_COORDINATES,
  /** Latitude and longitude had changed places. */
  SWAPPED,
  /** Degrees, minutes and seconds; result is degrees. */
  SEXAGESIMAL,
  /** A sign was wrong. */
  WRONG_SIGN,
  /** Outside the bounds of the register. */
  OUT_OF_BOUNDS,
  /** No usable coordinates. */
  NO_PLACE,
  /** Two pairs of coordinates are far from each other; result is the distance in kilometers. */
  PLACES_DISAGREE,

  // Names
  /** Several writings of one name; result is the id they share. */
  SPELLING,
  /** Different names that would give the same id; result is the id that was made. */
  SAME_ID,

  // Rows together
  /** Says the same as an earlier row, as in files that repeat the facility in each line. */
  REPEATED,
  /** A later row of the same key was kept. */
  SUPERSEDED,
  /** A row of the same key was kept, with other values. */
  SAME_KEY,
  /** Added to an earlier row of the same key. */
  SUMMED,
  /** Differs from the same column of the row kept; result is that. */
  CHANGED,
  /** Refers to something that is not there. */
  NO_SUCH_ROW,
  /** Far from the same series in other years; result is their median. */
  OUTLIER
}
