package org.millrace.cli;

import java.util.stream.Collectors;
import org.millrace.study.Catalog;

/** Finds engines by the names people type. */
final class Engines {
  private Engines() {}

  static Catalog.Entry<?, ?> find(Catalog catalog, String name) {
    return catalog
        .find(name)
        .orElseThrow(
            () ->
                new WrongUse(
                    "There is no engine '%s'; there are: %s."
                        .formatted(
                            name,
                            catalog.entries().stream()
                                .map(Catalog.Entry::name)
                                .collect(Collectors.joining(", ")))));
  }
}
