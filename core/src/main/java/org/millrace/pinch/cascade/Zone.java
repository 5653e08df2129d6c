package org.millrace.pinch.cascade;

import java.util.Comparator;
import org.millrace.domain.Id;

/** Where a stream is: a plant or a part of one that may recover heat by itself. */
public sealed interface Zone {
  /** By name, those without one together at the end. */
  Comparator<Zone> ORDER = Comparator.comparing(Zone::sortingName);

  /** In a zone of that name. */
  record Named(Id.ZoneId id) implements Zone {}

  /** Nobody said where; all such streams are together in one. */
  record Unnamed() implements Zone {}

  /** A text that sorts zones; no id begins with a tilde, the last character of all. */
  private static String sortingName(Zone zone) {
    return switch (zone) {
      case Named named -> named.id().value();
      case Unnamed unnamed -> "~";
    };
  }
}
