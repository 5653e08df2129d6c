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
import org.millrace.io.knowledge.KnowledgeReader;
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

  /**
   * A region that can be used; what is wrong with it is printed.
   *
   * @throws WrongUse if it can't be
   */
  static RegionReading.Read usable(Path region, Console console) {
    return usable(read(region, KnowledgeReader.read()), region, console);
  }

  /**
   * The same of a reading that is done.
   *
   * @throws WrongUse if it can't be used
   */
  static RegionReading.Read usable(RegionReading reading, Path region, Console console) {
    print(reading.log(), console.texts(), console.err());
    return switch (reading) {
      case RegionReading.Read read -> read;
      case RegionReading.Refused refused ->
          throw new WrongUse(console.texts().text("cli.refused", region));
    };
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
