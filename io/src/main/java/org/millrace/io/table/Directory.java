package org.millrace.io.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which names exist in which table, for references between tables. A table that could not be read
 * in full is open: nothing can be said of references to it.
 */
public final class Directory {
  /** Names compared for suggestions, all in all; keeps a broken national register quick. */
  private static final long MOST_COMPARISONS = 20_000_000;

  private final Map<String, Names> tables = new HashMap<>();
  private final List<Deferred> deferred = new ArrayList<>();
  private long comparisons;

  /** Makes names known that stand in no file, or in another one. */
  public void preload(String table, Collection<String> names) {
    names(table).given.addAll(names);
  }

  /** Nothing more will be added to a table; references to it are judged from now on. */
  public void close(String table) {
    names(table).closed = true;
  }

  /** The table's structure is broken: any name may exist, and sums over it mean nothing. */
  public void open(String table) {
    names(table).open = true;
    damage(table);
  }

  /** Rows of the table could not be read: sums over it mean nothing. */
  public void damage(String table) {
    names(table).damaged = true;
  }

  /** Whether every row of the table could be read. */
  public boolean isWhole(String table) {
    return !names(table).damaged;
  }

  /** Whether a table has a row of that name, or may have. */
  public boolean knows(String table, String name) {
    Names names = names(table);
    return names.open || names.given.contains(name) || names.rows.containsKey(name);
  }

  /** What was probably meant by a name that is not there. */
  public String suggest(String table, String name) {
    Names names = names(table);
    comparisons += names.given.size() + names.rows.size();
    if (comparisons > MOST_COMPARISONS) {
      return "";
    }
    return Suggestions.nearest(
        name, Stream.concat(names.given.stream(), names.rows.keySet().stream()).toList());
  }

  /** Judges the references to tables that were not closed when they were met. */
  public void judgeDeferred() {
    deferred.stream().filter(d -> !knows(d.table, d.name)).forEach(d -> d.unknown.run());
    deferred.clear();
  }

  /** Takes a key for a row; the line of the row that has it already, else 0. */
  long claim(String table, String key, long line) {
    Long earlier = names(table).rows.putIfAbsent(key, line);
    return earlier == null ? 0 : earlier;
  }

  /** Runs an action if a name does not exist, now or when the table is closed. */
  void check(String table, String name, Runnable unknown) {
    if (!names(table).closed) {
      deferred.add(new Deferred(table, name, unknown));
    } else if (!knows(table, name)) {
      unknown.run();
    }
  }

  private Names names(String table) {
    return tables.computeIfAbsent(table, t -> new Names());
  }

  private record Deferred(String table, String name, Runnable unknown) {}

  private static final class Names {
    private final Set<String> given = new HashSet<>();
    private final Map<String, Long> rows = new HashMap<>();
    private boolean closed;
    private boolean open;
    private boolean damaged;
  }
}
