package org.millrace.domain;

/**
 * Somebody who says something.
 *
 * @param address DOI or address; may be empty
 * @param licence licence or terms of use; may be empty
 * @param opened whether its text was opened by whoever entered the numbers
 */
public record DataSource(
    Id.SourceId id, String title, String author, String address, String licence, boolean opened) {
  /** Judged by an engineer; the source of every assumed number. */
  public static final Id.SourceId ENGINEERING_JUDGEMENT = new Id.SourceId("engineering-judgement");
}
