package org.millrace.io.table;

import java.util.List;
import java.util.regex.Pattern;
import org.millrace.io.table.MeasureUnit.Kind;

/** What the cells of a column hold. */
public sealed interface ColumnType {
  /** Any text. */
  record Text() implements ColumnType {}

  /** A name, as {@link org.millrace.domain.Id}. */
  record Identifier() implements ColumnType {}

  /** A number with a decimal point. */
  record Decimal() implements ColumnType {}

  /**
   * An angle of a position [degree].
   *
   * @param other the column of the other angle
   */
  record Coordinate(String other) implements ColumnType {}

  /** A calendar year. */
  record Year() implements ColumnType {}

  /** One of a few words. */
  record Choice(List<String> words) implements ColumnType {
    public Choice {
      words = List.copyOf(words);
    }
  }

  /**
   * The name of a row of a table.
   *
   * @param coded whether a code of a classification may stand in its place, such as {@code
   *     ewc:10.01.02}
   */
  record Reference(String table, boolean coded) implements ColumnType {
    private static final Pattern CODE = Pattern.compile("[a-z]+:\\S+");

    /** Whether a text is meant as a code and not as a name. */
    public boolean isCode(String text) {
      return coded && CODE.matcher(text).matches();
    }
  }

  /** A unit of one of some kinds. */
  record UnitOf(List<Kind> kinds) implements ColumnType {
    public UnitOf {
      kinds = List.copyOf(kinds);
    }
  }

  /** Reads a type as tables.csv writes it. */
  static ColumnType parse(String type, String reference) {
    int colon = type.indexOf(':');
    String argument = type.substring(colon + 1);
    return switch (colon < 0 ? type : type.substring(0, colon)) {
      case "text" -> new Text();
      case "id" -> new Identifier();
      case "number" -> new Decimal();
      case "latitude" -> new Coordinate("lon");
      case "longitude" -> new Coordinate("lat");
      case "year" -> new Year();
      case "choice" -> new Choice(List.of(argument.split("\\|")));
      case "ref" ->
          new Reference(reference.substring(0, reference.indexOf('.')), argument.equals("code"));
      case "unit" -> new UnitOf(Kind.parse(argument));
      default ->
          throw new IllegalArgumentException("There is no column type '%s'.".formatted(type));
    };
  }

  /** The type's name in a table schema of the Frictionless standard. */
  default String frictionless() {
    return switch (this) {
      case Text text -> "string";
      case Identifier identifier -> "string";
      case Decimal decimal -> "number";
      case Coordinate coordinate -> "number";
      case Year year -> "year";
      case Choice choice -> "string";
      case Reference reference -> "string";
      case UnitOf unit -> "string";
    };
  }
}
