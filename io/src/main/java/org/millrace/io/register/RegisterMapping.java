package org.millrace.io.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the files of a public register become the tables of a region package; {@link MappingReader}
 * reads one from JSON.
 *
 * @param register what the register is
 * @param missing words that stand for "nothing", such as {@code N/A}
 * @param bounds where its facilities can be; empty when anywhere
 * @param files its input files by the name the row rules use
 * @param tables the tables of the region package it fills, by name
 */
public record RegisterMapping(
    Register register,
    List<String> missing,
    List<Box> bounds,
    Map<String, InputFile> files,
    Map<String, TargetTable> tables) {
  public RegisterMapping {
    missing = List.copyOf(missing);
    bounds = List.copyOf(bounds);
    files = ordered(files);
    tables = ordered(tables);
  }

  /** The same mapping for a register of another name or publisher. */
  public RegisterMapping withRegister(Register other) {
    return new RegisterMapping(other, missing, bounds, files, tables);
  }

  /** What the mapping says about a table it fills. */
  TargetTable table(String name) {
    return Objects.requireNonNull(tables.get(name));
  }

  /** A copy in the same order, so that equal mappings give equal files. */
  static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * What a register is and who publishes it.
   *
   * @param name becomes the name of the region package
   * @param sourceId the id every imported row carries as its source
   * @param currency of the region package; a register rarely has money in it
   */
  public record Register(
      String name, String title, String sourceId, Publication publication, String currency) {}

  /**
   * Whom to cite.
   *
   * @param author author or publisher; may be empty
   * @param published year of publication; may be empty
   * @param address DOI or address; may be empty
   * @param licence licence or terms of use; may be empty
   */
  public record Publication(
      String title, String author, String published, String address, String licence) {}

  /** A rectangle of degrees, WGS 84. */
  public record Box(double south, double north, double west, double east) {
    boolean holds(double lat, double lon) {
      return lat >= south && lat <= north && lon >= west && lon <= east;
    }
  }

  /**
   * Files of one shape.
   *
   * @param pattern file name or glob
   * @param sheet name of a worksheet or its number from 1; the first when empty
   * @param optional whether the register is complete without it
   * @param where the rows that count; all conditions hold
   */
  public record InputFile(
      String pattern, String sheet, boolean optional, Dialect dialect, List<Condition> where) {
    public InputFile {
      where = List.copyOf(where);
    }
  }

  /**
   * How a text file is written.
   *
   * @param delimiter one character, or empty to find out
   * @param encoding name of a character set, or empty to find out
   * @param quote one character, or empty when quotes mean nothing
   * @param headerRow line of the column names, from 1; 0 when there is none
   * @param rows what else is normal in this file
   */
  public record Dialect(
      String delimiter,
      String encoding,
      String quote,
      NumberStyle numbers,
      int headerRow,
      RowHabits rows) {}

  /**
   * How a file writes numbers.
   *
   * @param decimal '.' or ','
   * @param thousands mark between groups of three digits; empty when none but spaces. It is never
   *     guessed: {@code 1,234} is one number to some and another to others.
   */
  public record NumberStyle(char decimal, String thousands) {}

  /**
   * What else is normal in a file.
   *
   * @param padShort whether a row with too few fields is complete, the rest being empty
   * @param keepIdentical whether two rows equal in every field are two facts
   */
  public record RowHabits(boolean padShort, boolean keepIdentical) {}

  /**
   * A table of the region package.
   *
   * @param rows where its rows come from
   * @param duplicates what to do with rows of the same key
   */
  public record TargetTable(List<RowRule> rows, Duplicates duplicates, List<Outliers> outliers) {
    public TargetTable {
      rows = List.copyOf(rows);
      outliers = List.copyOf(outliers);
    }
  }

  /**
   * How a row of a file becomes rows of a table.
   *
   * @param from name of the input file
   * @param columns target column to expression
   * @param place how to find latitude and longitude, in order of preference
   * @param spread how many rows it becomes
   * @param checks what to look at in them
   */
  public record RowRule(
      String from,
      List<Condition> where,
      Map<String, Expression> columns,
      List<Location> place,
      Spread spread,
      RowChecks checks) {
    public RowRule {
      where = List.copyOf(where);
      columns = ordered(columns);
      place = List.copyOf(place);
    }
  }

  /**
   * One way to find a place.
   *
   * @param east longitude, or easting in the unit of the coordinate system
   * @param north latitude, or northing
   * @param epsg code of the coordinate system; 4326 is WGS 84
   * @param decimals to round degrees to on purpose; negative when not
   * @param optional whether files without these columns do without it
   */
  public record Location(
      Expression east,
      Expression north,
      int epsg,
      int decimals,
      boolean optional,
      List<Condition> where) {
    public Location {
      where = List.copyOf(where);
    }
  }

  /**
   * What to do with rows of the same key.
   *
   * @param key target columns; empty when rows are never the same
   * @param by target column that says which row is the latest
   */
  public record Duplicates(List<String> key, Keep keep, String by) {
    static final Duplicates NONE = new Duplicates(List.of(), Keep.ALL, "year");

    public Duplicates {
      key = List.copyOf(key);
    }
  }

  /** Which of several rows of the same key stay. */
  public enum Keep {
    ALL,
    FIRST,
    LAST,
    LATEST,
    SUM
  }

  /**
   * Which numbers to compare over the years.
   *
   * @param of target columns that together name a series
   * @param column the number
   * @param times how many times above or below the median of the other years is suspicious
   */
  public record Outliers(List<String> of, String column, double times) {
    public Outliers {
      of = List.copyOf(of);
    }
  }

  /** A test of a column of a file, not of the target. */
  public record Condition(String column, Test test, List<String> values) {
    public Condition {
      values = List.copyOf(values);
    }

    boolean holds(String value) {
      return switch (test) {
        case IN -> values.stream().anyMatch(value::equalsIgnoreCase);
        case NOT_IN -> values.stream().noneMatch(value::equalsIgnoreCase);
        case CONTAINS -> values.stream().anyMatch(value::contains);
        case STARTS_WITH -> values.stream().anyMatch(value::startsWith);
        case AT_LEAST -> compares(value, 1);
        case AT_MOST -> compares(value, -1);
      };
    }

    private boolean compares(String value, int sign) {
      return Decimals.isNumber(value)
          && sign * Double.compare(Double.parseDouble(value), Double.parseDouble(values.getFirst()))
              >= 0;
    }
  }

  /** How a value is compared. */
  public enum Test {
    IN,
    NOT_IN,
    CONTAINS,
    STARTS_WITH,
    AT_LEAST,
    AT_MOST
  }
}
