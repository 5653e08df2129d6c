package org.millrace.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.millrace.domain.Registry;
import org.millrace.engine.Run;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.io.region.RegionReading;
import org.millrace.match.Match;
import org.millrace.match.MatchRules;
import org.millrace.match.MatchRules.Ranking;
import org.millrace.report.MatchTable;
import org.millrace.study.RegionStudy;
import org.millrace.study.StudyProblem;
import org.millrace.study.water.WaterStreams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code millrace match}: who could take what, and why. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = "Finds the best takers of each by-product of a region, and says why.")
final class MatchCommand implements Callable<Integer> {
  /** How many rows are printed; a file has them all. */
  private static final int PRINTED = 50;

  private static final String OWN_ENGINE = "index";

  /** Whose best partners are sought. */
  enum Side {
    OFFER,
    NEED
  }

  /** By what matches are put in order. */
  enum Order {
    SCORE(Ranking.SCORE),
    GAIN(Ranking.YEARLY_GAIN);

    private final Ranking ranking;

    Order(Ranking ranking) {
      this.ranking = ranking;
    }
  }

  @Parameters(paramLabel = "REGION", description = "Region package: a folder or a .zip.")
  Path region = Path.of("");

  @Option(
      names = "--best",
      paramLabel = "K",
      defaultValue = "5",
      description = "How many matches of each stream, 1 to 100. Default: ${DEFAULT-VALUE}.")
  int best;

  @Option(
      names = "--by",
      defaultValue = "offer",
      description =
          "The best needs of each offer, or the best offers of each need:"
              + " ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  Side by = Side.OFFER;

  @Option(names = "--offer", paramLabel = "ID", description = "Only this offer, with all reasons.")
  @Nullable String offer;

  @Option(names = "--need", paramLabel = "ID", description = "Only this need, with all reasons.")
  @Nullable String need;

  @Option(
      names = "--rank",
      defaultValue = "score",
      description =
          "By the score, or by what a match would bring in a year: ${COMPLETION-CANDIDATES}."
              + " Default: ${DEFAULT-VALUE}.")
  Order order = Order.SCORE;

  @Option(
      names = "--conversions",
      paramLabel = "N",
      defaultValue = "1",
      description = "Conversions on the way at most, 0 to 3. Default: ${DEFAULT-VALUE}.")
  int conversions;

  @Option(names = "--stated-only", description = "Leave out streams that are only estimated.")
  boolean statedOnly;

  @Option(
      names = "--with-recovered",
      description = "Also match waste that somebody recovers already.")
  boolean withRecovered;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      defaultValue = OWN_ENGINE,
      description =
          "What searches: index, or spark if it is on the class path. Default: ${DEFAULT-VALUE}.")
  String engine = OWN_ENGINE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.csv",
      description = "Table to write all matches to; replaced when it is there.")
  @Nullable Path output;

  @Option(names = "--json", description = "Print all matches as JSON instead of a table.")
  boolean json;

  @Mixin Console console = new Console();

  @Override
  public Integer call() throws IOException {
    refuseOutside("--best", best, 1, 100);
    refuseOutside("--conversions", conversions, 0, 3);
    if (offer != null && need != null) {
      throw new WrongUse("--offer and --need do not go together: give one of them.");
    }
    boolean plain = offer == null && need == null && by == Side.OFFER && order == Order.SCORE;
    if (!engine.equals(OWN_ENGINE) && !plain) {
      throw new WrongUse(
          "The engine %s finds the best needs of all offers by score; leave out --offer, --need, --by and --rank."
              .formatted(engine));
    }
    if (!engine.equals(OWN_ENGINE)) {
      MatchingEngines.find(engine, console.texts());
    }
    RegionReading.Read read = Regions.usable(region, console);
    try (Runs runs = new Runs()) {
      return match(read, runs.run(Double.POSITIVE_INFINITY, console.texts(), console.err()));
    }
  }

  private static void refuseOutside(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new WrongUse(
          "%s is %s; it must lie in [%s, %s].".formatted(option, value, least, most));
    }
  }

  private int match(RegionReading.Read read, Run run) throws IOException {
    StudyProblem problem =
        StudyProblem.of(read.registry(), read.knowledge(), KnowledgeReader.emissions())
            .withRules(
                MatchRules.DEFAULT
                    .withRecovered(withRecovered)
                    .withConversions(conversions)
                    .withBestPerOffer(best)
                    .withRanking(order.ranking));
    Registry registry =
        statedOnly
            ? WaterStreams.joined(read.registry(), read.knowledge())
            : RegionStudy.estimated(problem, run);
    run.progress().report("step.match", 0.1);
    BestMatches found = search(new MatchSearch(RegionStudy.matching(problem, registry), run));
    if (output != null) {
      MatchTable.write(found.all().get(), registry, output);
    }
    if (json) {
      console.printJson(
          "matches/1", new MatchListing(found.all().get().toList()), MatchListing.class);
    } else {
      print(found, new MatchPrinter(registry, RegionStudy.known(problem), console));
    }
    return found.count() == 0 ? ExitCode.NO : ExitCode.DONE;
  }

  private void print(BestMatches found, MatchPrinter printer) {
    if (found.count() == 0) {
      console.out().println(console.texts().text("cli.match.none"));
      return;
    }
    List<Match> first = found.all().get().limit(PRINTED).toList();
    printer.printTable(first);
    if (offer != null || need != null) {
      printer.printReasons(first);
    }
    if (found.count() > first.size()) {
      console.out().println(console.texts().text("cli.match.more", found.count() - first.size()));
    }
    if (output != null) {
      console.out().println(console.texts().text("cli.match.written", found.count(), output));
    }
  }

  private BestMatches search(MatchSearch search) {
    if (offer != null) {
      return search.ofOffer(offer);
    }
    if (need != null) {
      return search.ofNeed(need);
    }
    if (!engine.equals(OWN_ENGINE)) {
      return search.byOffer(MatchingEngines.find(engine, console.texts()));
    }
    return switch (by) {
      case OFFER -> search.byOffer();
      case NEED -> search.byNeed();
    };
  }
}
