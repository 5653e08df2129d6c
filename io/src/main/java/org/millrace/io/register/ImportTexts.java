package org.millrace.io.register;

import org.millrace.io.register.ImportReport.Example;
import org.millrace.io.register.ImportReport.Finding;
import org.millrace.io.text.Texts;

/** Reports and refusals of imports as sentences. */
public final class ImportTexts {
  private ImportTexts() {}

  /** What was done how often, where and why, with the first example. */
  public static String sentence(Finding finding, Texts texts) {
    Example example = finding.examples().getFirst();
    String where =
        finding.table().isEmpty() ? example.file() : finding.table() + ' ' + finding.column();
    return texts.text(
        "import.finding",
        finding.kind(),
        finding.count(),
        where.strip(),
        texts.text(finding.why(), example.value(), example.result(), finding.column()),
        at(example.file(), example.row(), texts));
  }

  /** Where it is, what is wrong and what was expected. */
  public static String sentence(ImportIssue issue, Texts texts) {
    String sentence =
        texts.text(
            "import.issue",
            at(issue.file(), issue.row(), texts),
            texts.text(issue.fault(), issue.value(), issue.expected(), issue.column()));
    return sentence.strip();
  }

  private static String at(String file, int row, Texts texts) {
    return row == 0 ? file : texts.text("import.at", file, Integer.toString(row));
  }
}
