package org.millrace.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.millrace.domain.Extract;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.io.issue.IssueLog;
import org.millrace.io.issue.IssueTexts;
import org.millrace.io.issue.Severity;
import org.millrace.io.region.RegionReader;
import org.millrace.io.region.RegionReading;
import org.millrace.io.text.Texts;

/** Reads region packages for commands, and tells what is wrong with them. */
final class Regions {
  /** How many issues of a region are printed; the rest is counted. */
  private static final int PRINTED = 50;

  private Regions() {}

  static RegionReading read(Path region, Knowledge knowledge) {
    requireThere(region);
    return RegionReader.read(region, knowledge);
  }

  static RegionReading read(Path region, Knowledge knowledge, Extract extract) {
    requireThere(region);
    return RegionReader.read(region, knowledge, extract);
  }

  static RegionReading check(Path region, Knowledge knowledge) {
    requireThere(region);
    return RegionReader.check(region, knowledge);
  }

  private static void requireThere(Path region) {
    if (!Files.exists(region)) {
      throw new WrongUse("There is no folder or file '%s'.".formatted(region));
    }
  }

  /** Prints errors first, then the others, and how many were not printed. */
  static void print(IssueLog log, Texts texts, PrintWriter out) {
    log.issues().stream()
        .sorted(Comparator.comparing(i -> i.severity() != Severity.ERROR))
        .limit(PRINTED)
        .forEach(i -> out.println(texts.text(i.severity()) + ": " + IssueTexts.sentence(i, texts)));
    long all = log.total();
    if (all > PRINTED) {
      out.println(texts.text("cli.more-issues", all - PRINTED));
    }
  }
}
