package org.millrace.io.register;

import java.util.ArrayList;
import java.util.List;

/** A row of an input file. */
final class SourceRow {
  private final Header header;
  private final List<String> fields;
  private final SourcePlace at;

  SourceRow(Header header, List<String> fields, SourcePlace at) {
    this.header = header;
    this.fields = fields;
    this.at = at;
  }

  SourcePlace at() {
    return at;
  }

  Header header() {
    return header;
  }

  int size() {
    return fields.size();
  }

  /** The text as it stands in the file; empty when the row is too short to have it. */
  String raw(String column) {
    int place = header.place(column);
    return place >= 0 && place < fields.size() ? fields.get(place) : "";
  }

  /** The text with white space made single and taken off the ends. */
  String clean(String column) {
    return Whitespace.collapsed(raw(column));
  }

  /** The same row with another text in a column it has. */
  SourceRow with(String column, String text) {
    List<String> changed = new ArrayList<>(fields);
    int place = header.place(column);
    while (changed.size() <= place) {
      changed.add("");
    }
    changed.set(place, text);
    return new SourceRow(header, changed, at);
  }

  /** Whether there is something beyond the last heading. */
  boolean hasSurplus() {
    return fields.stream().skip(header.size()).anyMatch(field -> !field.isBlank());
  }

  /** Equal for rows equal in every field; different otherwise but for one chance in 2^64. */
  long fingerprint() {
    long hash = 1125899906842597L;
    for (String field : fields) {
      for (int i = 0; i < field.length(); i++) {
        hash = 31 * hash + field.charAt(i);
      }
      hash = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L + 7;
    }
    return hash;
  }
}
