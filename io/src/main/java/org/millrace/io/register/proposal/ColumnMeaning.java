package org.millrace.io.register.proposal;

import java.util.Locale;

/** What a column of a register can be. */
public enum ColumnMeaning {
  FACILITY_ID,
  FIRM,
  NAME,
  ACTIVITY,
  LATITUDE,
  LONGITUDE,
  EASTING,
  NORTHING,
  YEAR,
  POLLUTANT,
  POLLUTANT_NAME,
  MEDIUM,
  QUANTITY,
  AIR_QUANTITY,
  WATER_QUANTITY,
  SOIL_QUANTITY,
  UNIT,
  WASTE_CODE,
  HAZARDOUS,
  ROUTE,
  RECEIVER,
  EMPLOYEES,
  FUEL,
  ENERGY,
  PARK,
  /** Known, and of no use to a region package: addresses, methods, telephone numbers. */
  OTHER;

  static ColumnMeaning of(String word) {
    return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** Whether it must have a unit of mass or energy. */
  boolean isMeasured() {
    return switch (this) {
      case QUANTITY, AIR_QUANTITY, WATER_QUANTITY, SOIL_QUANTITY, ENERGY -> true;
      case FACILITY_ID,
          FIRM,
          NAME,
          ACTIVITY,
          LATITUDE,
          LONGITUDE,
          EASTING,
          NORTHING,
          YEAR,
          POLLUTANT,
          POLLUTANT_NAME,
          MEDIUM,
          UNIT,
          WASTE_CODE,
          HAZARDOUS,
          ROUTE,
          RECEIVER,
          EMPLOYEES,
          FUEL,
          PARK,
          OTHER ->
          false;
    };
  }
}
