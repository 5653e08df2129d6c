package org.millrace.io.register;

/** ImportReason an import was refused, or a mapping could not be read. */
public enum ImportFault {
  /** No such folder. */
  FOLDER_MISSING,
  /** No file of that name or pattern; expected is what the mapping wants there. */
  FILE_MISSING,
  /** No column of that name; expected are those that are there. */
  COLUMN_MISSING,
  /** A quotation mark that is never closed, or text after a closing one. */
  QUOTES_BROKEN,
  /** A spreadsheet of a kind that is not read, such as .xls. */
  SPREADSHEET_UNREAD,
  /** A workbook that cannot be opened. */
  WORKBOOK_BROKEN,
  /** No worksheet of that name or number; expected are those that are there. */
  SHEET_MISSING,
  /** Nothing was left of the facilities; value is the number of rows read. */
  NOTHING_LEFT,
  /** The region package could not be written. */
  NOT_WRITTEN,

  // The mapping
  /** Not JSON; expected says what the parser wanted. */
  NOT_JSON,
  /** A field that must be there is not. */
  FIELD_MISSING,
  /** A field that no mapping has; expected are those it may have. */
  FIELD_UNKNOWN,
  /** A field holds something of another kind, or a value it can't have. */
  FIELD_WRONG,
  /** Exactly one of several fields must be there; expected are those. */
  ONE_OF,
  /** No such table of a region package. */
  TABLE_UNKNOWN,
  /** No such column of that table. */
  TARGET_UNKNOWN,
  /** A column of that table must have a value, and nothing says where it comes from. */
  TARGET_MISSING,
  /** No such input file in this mapping. */
  INPUT_UNKNOWN,
  /** No such coordinate system. */
  EPSG_UNKNOWN,
  /** A unit that is not known, or of another kind than the one to turn into. */
  UNIT_UNKNOWN,
  /** No mapping of that name comes with the product. */
  MAPPING_UNKNOWN
}
