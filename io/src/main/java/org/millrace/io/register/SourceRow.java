package org.millrace.io.register;

import de.siegmar.fastcsv.reader.CsvRecord;

/** A row of an input file. */
final class SourceRow {
  private final Header header;
  private final CsvRecord fields;
  private final SourcePlace at;

  SourceRow(Header header, CsvRecord fields, String file) {
    this.header = header;
    this.fields = fields;
    this.at = new SourcePlace(file, (int) fields.getStartingLineNumber());
  }

  SourcePlace at() {
    return at;
  }

  /** The text as it stands in the file; empty when the row is too short to have it. */
  String raw(String column) {
    int place = header.place(column);
    return place >= 0 && place < fields.getFieldCount() ? fields.getField(place) : "";
  }

  /** The text with white space made single and taken off the ends. */
  String clean(String column) {
    return Whitespace.collapsed(raw(column));
  }

  /** Equal for rows equal in every field; different otherwise but for one chance in 2^64. */
  long fingerprint() {
    long hash = 1125899906842597L;
    for (String field : fields.getFields()) {
      for (int i = 0; i < field.length(); i++) {
        hash = 31 * hash + field.charAt(i);
      }
      hash = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L + 7;
    }
    return hash;
  }
}
