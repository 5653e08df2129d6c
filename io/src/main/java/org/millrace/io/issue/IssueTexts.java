package org.millrace.io.issue;

import org.millrace.io.text.Texts;

/** Issues as sentences. */
public final class IssueTexts {
  private IssueTexts() {}

  /** Where it is, what is wrong and, on a second line, what was probably meant. */
  public static String sentence(Issue issue, Texts texts) {
    String sentence =
        texts.text(
            "issue.at",
            place(issue, texts),
            texts.text(issue.code(), issue.value(), issue.expected()));
    return issue.suggestion().isEmpty()
        ? sentence
        : sentence + System.lineSeparator() + texts.text("issue.maybe", issue.suggestion());
  }

  private static String place(Issue issue, Texts texts) {
    String row = Long.toString(issue.row());
    if (issue.row() == 0) {
      return issue.column().isEmpty()
          ? issue.file()
          : texts.text("issue.place-column", issue.file(), issue.column());
    }
    return issue.column().isEmpty()
        ? texts.text("issue.place-row", issue.file(), row)
        : texts.text("issue.place-cell", issue.file(), row, issue.column());
  }
}
