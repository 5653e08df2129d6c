package org.millrace.io.issue;

/**
 * Everything that can be wrong with an input. What the value, the expected and the suggestion of an
 * {@link Issue} hold is said where it is not plain.
 */
public enum IssueCode {
  // The package as a whole

  /** Neither a folder nor a zip archive that can be read. */
  PACKAGE_UNREADABLE(Severity.ERROR),
  /** Holds no datapackage.json and no table. */
  PACKAGE_EMPTY(Severity.ERROR),
  /** A path leads out of the package. */
  PATH_ESCAPES(Severity.ERROR),
  /** Everything lies in one folder inside the archive; it was read as if it did not. */
  ZIP_NESTED(Severity.REPAIRED),
  /** More entries or more bytes than an honest package has; expected is the limit. */
  ZIP_TOO_LARGE(Severity.ERROR),
  /** Two entries of the archive have the same name. */
  ZIP_ENTRY_TWICE(Severity.ERROR),
  /** A file exists and can't be read to its end. */
  FILE_UNREADABLE(Severity.ERROR),

  // datapackage.json

  /** There is no datapackage.json. */
  DESCRIPTOR_MISSING(Severity.ERROR),
  /** Not JSON; row and column are those of the JSON text. */
  DESCRIPTOR_NOT_JSON(Severity.ERROR),
  /** A field that must be there is not. */
  DESCRIPTOR_FIELD_MISSING(Severity.ERROR),
  /** A field holds something of another kind; expected is the kind. */
  DESCRIPTOR_FIELD_WRONG(Severity.ERROR),
  /** The format's number is unknown. */
  FORMAT_UNSUPPORTED(Severity.ERROR),
  /** No such currency. */
  CURRENCY_UNKNOWN(Severity.ERROR),
  /** Money is not in euro, and no row of the prices table says what it is worth. */
  CURRENCY_WITHOUT_PRICE(Severity.ERROR),
  /** A listed file is not there. */
  RESOURCE_FILE_MISSING(Severity.ERROR),
  /** Two files hold the same table. */
  RESOURCE_TWICE(Severity.ERROR),
  /** A listed table is none of the product's. */
  RESOURCE_UNKNOWN(Severity.ERROR),
  /** A table file is not listed and was not read. */
  FILE_NOT_LISTED(Severity.WARNING),
  /** The listed fields are not the columns of the file; expected are the columns. */
  FIELDS_DIFFER(Severity.ERROR),
  /** The listed fields stand in another order than the columns; the names were followed. */
  FIELD_ORDER_DIFFERS(Severity.REPAIRED),
  /** A field is listed with another type than the table has; expected is the table's type. */
  FIELD_TYPE_DIFFERS(Severity.ERROR),
  /** A field is listed with another unit than the table has; expected is the table's unit. */
  FIELD_UNIT_DIFFERS(Severity.ERROR),

  // Tables as text

  /** Bytes that are not UTF-8; the suggestion reads them as Windows-1252. */
  NOT_UTF8(Severity.ERROR),
  /** A whole file in another encoding. */
  ENCODING_UNSUPPORTED(Severity.ERROR),
  /** A quotation mark that is never closed, or text after a closing one. */
  QUOTES_BROKEN(Severity.ERROR),
  /** Columns are separated by something else than commas. */
  SEPARATOR_WRONG(Severity.ERROR),
  /** A table file without a header. */
  HEADER_MISSING(Severity.ERROR),
  /** A column stands there twice. */
  COLUMN_TWICE(Severity.ERROR),
  /** A column that the table does not have. */
  COLUMN_UNKNOWN(Severity.ERROR),
  /** A column that the table must have. */
  COLUMN_MISSING(Severity.ERROR),
  /** A row with more or fewer fields than the header; value and expected are their numbers. */
  FIELD_COUNT(Severity.ERROR),

  // Cells

  /** Empty where a value must stand. */
  VALUE_MISSING(Severity.ERROR),
  /** Not a number. */
  NOT_A_NUMBER(Severity.ERROR),
  /** A decimal comma. */
  DECIMAL_COMMA(Severity.ERROR),
  /** Digits in groups. */
  THOUSANDS_SEPARATOR(Severity.ERROR),
  /** Infinite, or no number at all. */
  NOT_FINITE(Severity.ERROR),
  /** Outside its range. */
  OUT_OF_RANGE(Severity.ERROR),
  /** Below zero where the direction should say it; the suggestion is the other direction. */
  NEGATIVE_QUANTITY(Severity.ERROR),
  /** Not a year. */
  NOT_A_YEAR(Severity.ERROR),
  /** None of the choices. */
  CHOICE_UNKNOWN(Severity.ERROR),
  /** No such unit. */
  UNIT_UNKNOWN(Severity.ERROR),
  /** A unit of something else. */
  UNIT_OF_OTHER_KIND(Severity.ERROR),
  /** A name with letters that names can't have. */
  ID_INVALID(Severity.ERROR),
  /** The same key stands in an earlier row; expected is that row. */
  KEY_TWICE(Severity.ERROR),
  /** A source or sink of water has the name of a stream. */
  STREAM_TWICE(Severity.ERROR),
  /** A source or sink of water names a material that is no kind of water. */
  MATERIAL_NO_WATER(Severity.ERROR),
  /** The name of a row is not made of its other columns; expected is the name that is. */
  ID_NOT_OF_PARTS(Severity.ERROR),
  /** Names something that is not there. */
  REFERENCE_UNKNOWN(Severity.ERROR),
  /** Names a stream of the other direction. */
  STREAM_OF_OTHER_DIRECTION(Severity.ERROR),
  /** Names a stream of another facility; expected is the facility. */
  STREAM_OF_OTHER_FACILITY(Severity.ERROR),
  /** A measure that shrinks no stream; expected is the table that says what it shrinks. */
  MEASURE_WITHOUT_STREAM(Severity.ERROR),
  /** A code that its scheme can't have. */
  CODE_MALFORMED(Severity.ERROR),
  /** A code that lost its leading zero, as spreadsheets do. */
  CODE_WITHOUT_LEADING_ZERO(Severity.ERROR),
  /** A code that its classification does not have; expected is the classification. */
  CODE_UNKNOWN(Severity.ERROR),
  /** No such code scheme. */
  SCHEME_UNKNOWN(Severity.ERROR),
  /** A hazard property that is none of HP1 to HP15. */
  HAZARD_MALFORMED(Severity.ERROR),

  // Rows and tables

  /** A range that runs backwards or does not hold its value. */
  RANGE_BACKWARDS(Severity.ERROR),
  /** A limit that limits nothing. */
  BOUNDS_MISSING(Severity.ERROR),
  /** Latitude without longitude, or the other way round. */
  COORDINATE_ALONE(Severity.ERROR),
  /** Latitude and longitude probably changed places; the suggestion is latitude, longitude. */
  COORDINATES_SWAPPED(Severity.WARNING),
  /** A coordinate probably has the wrong sign; the suggestion is latitude, longitude. */
  COORDINATE_SIGN(Severity.WARNING),
  /** An energy of a material that has no heat content. */
  ENERGY_WITHOUT_HEAT_CONTENT(Severity.ERROR),
  /** The shares of a profile do not sum to 1. */
  PROFILE_SUM(Severity.ERROR),
  /** A period that is not one of the year's. */
  PERIOD_UNKNOWN(Severity.ERROR),
  /** A profile says nothing of a period. */
  PERIOD_MISSING(Severity.ERROR),
  /** A link of a facility with itself. */
  LINK_TO_ITSELF(Severity.ERROR),
  /** Heat that is said to be given though its stream warms up, or to be taken though it cools. */
  HEAT_DIRECTION(Severity.ERROR),
  /** Steam, heat or power that a facility is said to have delivered to itself. */
  SUPPLIER_IS_USER(Severity.ERROR),
  /** More was spent on inputs than was earned: no intensity can be had of such a year. */
  VALUE_ADDED_NEGATIVE(Severity.WARNING),
  /** An area that an earlier row describes otherwise; expected is what that row says. */
  AREA_DIFFERS(Severity.ERROR),
  /** A second area that is the whole nation; expected is the first. */
  NATION_TWICE(Severity.ERROR),
  /** The parts of the nation sum to more than the nation; expected is their sum. */
  NATION_BELOW_PARTS(Severity.ERROR),
  /** A sector that the nation's rows of that year leave out; expected is the year. */
  SECTOR_NOT_IN_NATION(Severity.WARNING),
  /** No row of the region itself. */
  ECONOMY_WITHOUT_REGION(Severity.WARNING),
  /** Years with rows of the region only; value is the years. */
  ECONOMY_WITHOUT_NATION(Severity.WARNING),
  /** A value that says nothing about such a row. */
  VALUE_IGNORED(Severity.WARNING),
  /** No facility at all. */
  NO_FACILITIES(Severity.ERROR),
  /** A facility without a place; nothing near it can be found. */
  FACILITY_WITHOUT_PLACE(Severity.WARNING),
  /** A facility without a sector; its streams can't be estimated. */
  FACILITY_WITHOUT_SECTOR(Severity.WARNING),
  /** A material that is its own ancestor. */
  MATERIAL_CYCLE(Severity.ERROR),
  /** Outputs and losses of a technology do not sum to 1; value is their sum. */
  TECHNOLOGY_BALANCE(Severity.ERROR),
  /** A technology that takes nothing. */
  TECHNOLOGY_WITHOUT_INPUT(Severity.ERROR),
  /** What a sector makes of a tonne of its waste sums to more than a tonne; value is the sum. */
  SECTOR_SHARES(Severity.ERROR),
  /** Seen evidence without what was seen and where. */
  EVIDENCE_INCOMPLETE(Severity.ERROR),

  // The product's own knowledge

  /** Hazard and List of Waste entries contradict each other. */
  HAZARD_DIFFERS(Severity.ERROR),
  /**
   * A range too narrow for something that nobody looked up; expected is the least high over low.
   */
  RANGE_TOO_NARROW(Severity.ERROR),
  /** A conversion that can't be computed. */
  CONVERSION_MALFORMED(Severity.ERROR),
  /** The printed numbers do not come to the value; expected is what they come to. */
  PRINTED_DIFFERS(Severity.ERROR),
  /** A sector that no activity code leads to. */
  SECTOR_WITHOUT_CODE(Severity.ERROR),
  /** An offered material that nobody uses, turns into something, or disposes of at a price. */
  OFFER_WITHOUT_OUTLET(Severity.ERROR),
  /** A needed material without a price. */
  NEED_WITHOUT_PRICE(Severity.ERROR),
  /** A material that nobody gives or nobody takes. */
  MATERIAL_UNREACHABLE(Severity.ERROR),
  /** A heat content that is not the net calorific value of the fuel; expected is the latter. */
  HEAT_DIFFERS(Severity.ERROR),
  /** A fuel that emits less from cradle to flue than in the flue; expected is the least. */
  EMISSION_BELOW_COMBUSTION(Severity.ERROR),
  /** A strategy that its type of cluster does not call for; expected is that type. */
  STRATEGY_MISPLACED(Severity.ERROR),
  /** Two strategies of a type with the same place in the order. */
  STRATEGY_ORDER(Severity.ERROR),
  /** A type of cluster without a strategy; expected is the type and the trend. */
  STRATEGY_LACKING(Severity.ERROR);

  private final Severity severity;

  IssueCode(Severity severity) {
    this.severity = severity;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }
}
