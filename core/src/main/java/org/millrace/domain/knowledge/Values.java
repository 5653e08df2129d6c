package org.millrace.domain.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The values of one material by their kind; a later row of a kind replaces an earlier one. */
final class Values {
  private final Map<Class<? extends MaterialValue>, MaterialValue> byKind = new HashMap<>();

  void put(MaterialValue value) {
    byKind.put(value.getClass(), value);
  }

  <V extends MaterialValue> Optional<V> find(Class<V> kind) {
    return Optional.ofNullable(byKind.get(kind)).map(kind::cast);
  }
}
