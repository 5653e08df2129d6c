package org.millrace.io.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.millrace.io.linkage.Journal.Entry;
import org.millrace.io.linkage.Journal.Event;
import org.millrace.io.linkage.Journal.Rule;
import org.millrace.io.table.Column;
import org.millrace.io.table.ColumnType;
import org.millrace.io.table.TableSchema;
import org.millrace.io.table.TableSchemas;

/** Makes one set of tables of two; a linked facility has the left id. */
final class Merging {
  /** Tables whose ids mean something in their own package only. */
  private static final Set<String> OWN =
      Set.of(
          "sources",
          "parks",
          "facilities",
          "profiles",
          "streams",
          "policies",
          "published_totals",
          "water");

  /** Tables whose ids are told apart together: a property may be of a row of either. */
  private static final List<String> STREAMS = List.of("streams", "water");

  /** Columns that are stated together. */
  private static final List<List<String>> FACTS =
      List.of(
          List.of("firm"),
          List.of("name"),
          List.of("sector", "scheme"),
          List.of("lat", "lon"),
          List.of("park"));

  /** What tells the reports of a facility apart; their numbers are not in it. */
  private static final Map<String, List<String>> REPORTS =
      Map.of(
          "streams", List.of("facility", "direction", "material"),
          "water", List.of("facility", "role"),
          "facility_years", List.of("facility", "year"),
          "energy", List.of("facility", "year", "fuel", "equipment"),
          "releases", List.of("facility", "year", "pollutant", "medium"),
          "transfers", List.of("facility", "year", "hazardous", "route", "waste_code"),
          "links", List.of("from", "to", "kind", "material", "since"),
          "permits", List.of("facility", "code"));

  private final RawPackage left;
  private final RawPackage right;
  private final Map<String, String> linked;
  private final Journal journal;
  private final Map<String, Map<String, String>> renamed = new HashMap<>();
  private final Map<String, List<Map<String, String>>> merged = new TreeMap<>();

  private Merging(RawPackage left, RawPackage right, Map<String, String> linked, Journal journal) {
    this.left = left;
    this.right = right;
    this.linked = linked;
    this.journal = journal;
  }

  /**
   * The tables of both.
   *
   * @param linked left facility by right facility
   */
  static Map<String, List<Map<String, String>>> merge(
      RawPackage left, RawPackage right, Map<String, String> linked, Journal journal) {
    Merging merging = new Merging(left, right, linked, journal);
    merging.rename();
    for (String table : TableSchemas.region().names()) {
      merging.merge(TableSchemas.region().get(table));
    }
    merging.dropOrphans("properties", "stream");
    merging.dropOrphans("accepts", "need");
    return merging.merged;
  }

  /** Gives the ids of the right package that the left one has too names of their own. */
  private void rename() {
    for (String table : new TreeSet<>(OWN)) {
      String column = TableSchemas.region().get(table).columns().getFirst().name();
      Set<String> taken = new HashSet<>();
      named(table).forEach(t -> left.rows(t).forEach(r -> taken.add(r.getOrDefault(column, ""))));
      Map<String, String> names = renamed.computeIfAbsent(table, t -> new LinkedHashMap<>());
      Set<String> own = new TreeSet<>();
      right.rows(table).forEach(r -> own.add(r.getOrDefault(column, "")));
      Set<String> all = new HashSet<>(taken);
      all.addAll(own);
      for (String id : own) {
        if (table.equals("facilities") && linked.containsKey(id)) {
          names.put(id, linked.getOrDefault(id, id));
        } else if (taken.contains(id) && !isShared(table, column, id)) {
          String free = free(id, all);
          all.add(free);
          names.put(id, free);
          journal.add(new Entry(Event.RENAMED, table, free, column, id, id, "", Rule.NONE));
        }
      }
    }
  }

  /** Whether both packages have the very same rows of an id; a stream belongs to its facility. */
  private boolean isShared(String table, String column, String id) {
    return !table.equals("facilities")
        && !STREAMS.contains(table)
        && named(left, table, column, id).equals(named(right, table, column, id));
  }

  /** The tables that have their names in common with a table, itself among them. */
  private static List<String> named(String table) {
    return STREAMS.contains(table) ? STREAMS : List.of(table);
  }

  private static List<Map<String, String>> named(
      RawPackage of, String table, String column, String id) {
    return of.rows(table).stream().filter(r -> id.equals(r.get(column))).toList();
  }

  private static String free(String id, Set<String> taken) {
    int number = 2;
    while (taken.contains(id + '-' + number)) {
      number++;
    }
    return id + '-' + number;
  }

  private void merge(TableSchema schema) {
    List<String> key = REPORTS.getOrDefault(schema.name(), schema.key());
    Map<List<String>, List<Map<String, String>>> rows = new LinkedHashMap<>();
    left.rows(schema.name()).forEach(r -> group(r, key, rows));
    Map<List<String>, List<Map<String, String>>> others = new LinkedHashMap<>();
    right.rows(schema.name()).forEach(r -> group(rewritten(r, schema), key, others));
    others.forEach(
        (id, group) -> {
          List<Map<String, String>> own = rows.get(id);
          if (own == null) {
            rows.put(id, group);
          } else if (schema.name().equals("facilities")) {
            rows.put(id, List.of(facility(id.getFirst(), own.getFirst(), group.getFirst())));
          } else if (!facts(own).equals(facts(group))) {
            rows.put(id, kept(schema.name(), id, own, group));
          }
        });
    List<Map<String, String>> all = rows.values().stream().flatMap(List::stream).toList();
    if (!all.isEmpty()) {
      merged.put(schema.name(), all);
    }
  }

  /** What belongs to a stream that was not kept goes with it. */
  private void dropOrphans(String table, String column) {
    Set<String> streams = new HashSet<>();
    for (String of : STREAMS) {
      merged.getOrDefault(of, List.of()).forEach(r -> streams.add(r.getOrDefault("id", "")));
    }
    merged.computeIfPresent(
        table, (t, rows) -> rows.stream().filter(r -> streams.contains(r.get(column))).toList());
  }

  /** Rows without their ids, which say nothing of the world. */
  private static List<Map<String, String>> facts(List<Map<String, String>> rows) {
    List<Map<String, String>> facts = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> copy = new LinkedHashMap<>(row);
      copy.remove("id");
      facts.add(copy);
    }
    return facts;
  }

  private static void group(
      Map<String, String> row,
      List<String> key,
      Map<List<String>, List<Map<String, String>>> groups) {
    groups
        .computeIfAbsent(
            key.stream().map(c -> row.getOrDefault(c, "")).toList(), k -> new ArrayList<>())
        .add(row);
  }

  /** A row of the right package with the ids it has in the merged one. */
  private Map<String, String> rewritten(Map<String, String> row, TableSchema schema) {
    Map<String, String> changed = new LinkedHashMap<>(row);
    if (OWN.contains(schema.name())) {
      change(changed, schema.columns().getFirst().name(), schema.name());
    }
    for (Column column : schema.columns()) {
      if (column.type() instanceof ColumnType.Reference reference) {
        named(reference.table()).forEach(t -> change(changed, column.name(), t));
      }
    }
    return changed;
  }

  private void change(Map<String, String> row, String column, String table) {
    row.computeIfPresent(
        column, (c, id) -> renamed.getOrDefault(table, Map.of()).getOrDefault(id, id));
  }

  private List<Map<String, String>> kept(
      String table,
      List<String> id,
      List<Map<String, String>> own,
      List<Map<String, String>> other) {
    Precedence.Choice choice = Precedence.of(own, other);
    journal.add(
        new Entry(
            Event.CONFLICT,
            table,
            String.join(" ", id),
            "",
            own.toString(),
            other.toString(),
            choice.left() ? "left" : "right",
            choice.rule()));
    return choice.left() ? own : other;
  }

  /** A linked facility: the row that takes precedence, its gaps filled from the other. */
  private Map<String, String> facility(
      String id, Map<String, String> own, Map<String, String> other) {
    Precedence.Choice choice = Precedence.of(List.of(own), List.of(other));
    Map<String, String> kept = new LinkedHashMap<>(choice.left() ? own : other);
    Map<String, String> lesser = choice.left() ? other : own;
    for (List<String> fact : FACTS) {
      String ours = text(own, fact);
      String theirs = text(other, fact);
      if (fact.stream().noneMatch(kept::containsKey)) {
        fact.stream()
            .filter(lesser::containsKey)
            .forEach(c -> kept.put(c, lesser.getOrDefault(c, "")));
      }
      if (!ours.isEmpty() && !theirs.isEmpty() && !ours.equals(theirs)) {
        String side = choice.left() ? "left" : "right";
        String field = String.join(" ", fact);
        journal.add(
            new Entry(Event.CONFLICT, "facilities", id, field, ours, theirs, side, choice.rule()));
      }
    }
    return kept;
  }

  private static String text(Map<String, String> row, List<String> fact) {
    return String.join(" ", fact.stream().map(c -> row.getOrDefault(c, "")).toList()).strip();
  }
}
