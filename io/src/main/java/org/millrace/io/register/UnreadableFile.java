package org.millrace.io.register;

/** An input file that broke while it was read. */
final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ImportIssue issue;

  UnreadableFile(ImportIssue issue, Throwable cause) {
    super(cause);
    this.issue = issue;
  }

  ImportIssue issue() {
    return issue;
  }
}
