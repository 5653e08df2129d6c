package org.millrace.io.register;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns of other files, to be found by a key; the first row of a key counts. */
final class Lookups {
  /** One column of one file. */
  private record Table(String file, String match, String take) {
    static Table of(Expression.Lookup lookup) {
      return new Table(lookup.file(), lookup.match(), lookup.take());
    }
  }

  private final Map<Table, Map<String, String>> tables = new HashMap<>();

  /** Reads what the lookups of a mapping need; what is wrong with these files is not reported. */
  static Lookups load(List<Expression.Lookup> lookups, Map<String, List<SourceFile>> files)
      throws IOException {
    var loaded = new Lookups();
    for (Expression.Lookup lookup : lookups) {
      if (loaded.tables.containsKey(Table.of(lookup))) {
        continue;
      }
      Map<String, String> values = new HashMap<>();
      for (SourceFile file : files.getOrDefault(lookup.file(), List.of())) {
        file.forEach(
            row -> values.putIfAbsent(row.clean(lookup.match()), row.clean(lookup.take())),
            new Findings());
      }
      loaded.tables.put(Table.of(lookup), values);
    }
    return loaded;
  }

  Optional<String> find(Expression.Lookup lookup, String key) {
    return Optional.ofNullable(tables.getOrDefault(Table.of(lookup), Map.of()).get(key));
  }
}
