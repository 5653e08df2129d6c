package org.millrace.io.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The column names of a file; found by heading, or by place as in {@code #3}. */
final class Header {
  /** Stands in {@link #places} for a heading that several columns share. */
  private static final int AMBIGUOUS = -2;

  private static final int ABSENT = -1;

  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  Header(List<String> names) {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      String name = loose(names.get(i));
      places.merge(name, i, (first, second) -> AMBIGUOUS);
    }
  }

  /** A file without column names: {@code #1}, {@code #2} and so on. */
  static Header numbered(int size) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      names.add("#" + i);
    }
    return new Header(names);
  }

  int size() {
    return names.size();
  }

  List<String> names() {
    return names;
  }

  boolean has(String column) {
    return place(column) >= 0;
  }

  /** Where a column is, from 0; negative when there is none or several. */
  int place(String column) {
    Integer exact = places.get(column);
    if (exact != null) {
      return exact;
    }
    int place =
        column.startsWith("#") ? numbered(column) : places.getOrDefault(loose(column), ABSENT);
    places.put(column, place);
    return place;
  }

  private int numbered(String column) {
    if (!column.matches("#\\d{1,4}")) {
      return ABSENT;
    }
    int place = Integer.parseInt(column.substring(1)) - 1;
    return place < names.size() ? place : ABSENT;
  }

  /** Case and white space differ between years of the same register. */
  private static String loose(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
