package org.millrace.io.register;

/** What the import did about something. */
public enum ImportKind {
  /** The row was left out. */
  DROPPED(20),
  /** The row was kept, the value was left out. */
  EMPTIED(20),
  /** The value was changed. */
  REPAIRED(20),
  /** Nothing was changed; somebody should look. */
  SUSPICIOUS(1_000);

  private final int listed;

  ImportKind(int listed) {
    this.listed = listed;
  }

  /** How many examples a report lists. */
  int listed() {
    return listed;
  }
}
