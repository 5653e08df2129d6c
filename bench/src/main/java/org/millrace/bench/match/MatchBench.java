package org.millrace.bench.match;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.millrace.bench.Cores;
import org.millrace.bench.Stopwatch;
import org.millrace.domain.Calendar;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.match.MatchIndex;
import org.millrace.match.MatchProblem;
import org.millrace.match.MatchRules;
import org.millrace.match.Partners;
import org.millrace.unit.Distance;
import org.millrace.unit.Price;

/**
 * Times the search for the best twenty needs of each offer of a made nation.
 *
 * <p>Arguments: {@code duckdb} or {@code kernel}, the number of offers, and the folder where the
 * first leaves its time and its answer for the second. Each runs in a process of its own, so that
 * they don't share memory.
 */
public final class MatchBench {
  private static final long SEED = 1;
  private static final String MEMORY = "6GB";

  /** Streams that come later, one after another. */
  private static final int NEWCOMERS = 200;

  /** Up to here the plan is measured too, by another run. */
  private static final int SMALL = 100_000;

  private final Path folder;
  private final int size;

  private MatchBench(int size, Path folder) {
    this.size = size;
    this.folder = folder;
  }

  /** Runs one of the two. */
  public static void main(String... arguments) throws IOException, SQLException {
    MatchBench bench = new MatchBench(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    Files.createDirectories(bench.folder);
    switch (arguments[0]) {
      case "duckdb" -> bench.runDatabase();
      case "kernel" -> bench.runKernel();
      default -> throw new IllegalArgumentException("There is no '%s'.".formatted(arguments[0]));
    }
  }

  private void runDatabase() throws IOException, SQLException {
    Nation nation = new Nation(size, SEED);
    Files.deleteIfExists(answer());
    try (DuckDb database = new DuckDb(folder.resolve("overflow"), MEMORY)) {
      database.load(nation);
      long start = System.nanoTime();
      try {
        database.judge(nation);
      } catch (SQLTimeoutException e) {
        System.out.printf("duckdb %,d offers and needs: stopped, %s%n", size, e.getMessage());
        return;
      }
      double seconds = 1e-9 * (System.nanoTime() - start);
      Ranking ranking = database.ranking(size);
      ranking.write(answer());
      Files.writeString(seconds(), Double.toString(seconds));
      System.out.printf(
          Locale.ROOT,
          "duckdb %,d offers and needs: %.1f s, %,d pairs%n",
          size,
          seconds,
          ranking.size());
      if (size <= SMALL) {
        Files.writeString(folder.resolve("duckdb-plan.txt"), database.plan(nation));
      }
    }
  }

  private void runKernel() throws IOException {
    Nation nation = new Nation(size, SEED);
    try (Cores cores = new Cores()) {
      long start = System.nanoTime();
      MatchIndex index =
          new MatchIndex(setting(nation), nation.offers(), nation.needs(), cores.run());
      double built = 1e-9 * (System.nanoTime() - start);
      Stopwatch<Partners> timed = Stopwatch.time(() -> index.bestNeeds(cores.run()));
      double seconds = built + timed.seconds();
      System.out.printf(
          Locale.ROOT,
          "kernel %,d offers and needs: %.2f s (%.2f s of it building), %,d pairs, at most %,d MB%s%n",
          size,
          seconds,
          built,
          timed.result().pairs(),
          peak() >> 20,
          compared(ranking(timed.result()), seconds));
      time(index, nation);
    }
  }

  /** How long a newcomer waits for its matches, after some to warm up. */
  private static void time(MatchIndex index, Nation nation) {
    try (Cores cores = new Cores()) {
      index.prepareGivers(cores.run());
    }
    Nation others = new Nation(2 * NEWCOMERS, SEED + 1);
    double[] needs = new double[NEWCOMERS];
    double[] offers = new double[NEWCOMERS];
    for (int i = 0; i < 2 * NEWCOMERS; i++) {
      Need need = others.needs().get(i);
      Offer offer = others.offers().get(i);
      long start = System.nanoTime();
      index.add(need);
      long middle = System.nanoTime();
      index.add(offer);
      long end = System.nanoTime();
      if (i >= NEWCOMERS) {
        needs[i - NEWCOMERS] = 1e-6 * (middle - start);
        offers[i - NEWCOMERS] = 1e-6 * (end - middle);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "newcomers to %,d: a need %s, an offer %s, of %d each%n",
        nation.size(),
        waits(needs),
        waits(offers),
        NEWCOMERS);
  }

  private static String waits(double[] milliseconds) {
    Arrays.sort(milliseconds);
    return String.format(
        Locale.ROOT,
        "%.2f ms in the middle, at most %.2f ms",
        milliseconds[NEWCOMERS / 2],
        milliseconds[NEWCOMERS - 1]);
  }

  private static MatchProblem setting(Nation nation) {
    MatchRules usual = MatchRules.DEFAULT;
    return new MatchProblem(
        nation.facilities(),
        nation.permits(),
        Calendar.YEAR,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        nation.knowledge(),
        new MatchRules(
            usual.detourFactor(),
            0,
            usual.interestRate(),
            Ranking.BEST,
            false,
            1,
            MatchRules.Ranking.SCORE,
            List.of(),
            new MatchRules.Weights(1, 1, 1, 1, 1, 2, 1, 1, 0, new Distance(100), new Price(20))));
  }

  private static Ranking ranking(Partners partners) {
    Ranking ranking = new Ranking(partners.streams());
    for (int offer = 0; offer < partners.streams(); offer++) {
      for (int rank = 0; rank < partners.size(offer); rank++) {
        ranking.set(offer, rank, partners.partner(offer, rank), partners.score(offer, rank));
      }
    }
    return ranking;
  }

  /** The difference from the database, if it has answered. */
  private String compared(Ranking ranking, double own) throws IOException {
    if (!Files.exists(answer())) {
      return "";
    }
    long swaps = ranking.countSwaps(Ranking.read(answer()));
    double seconds = Double.parseDouble(Files.readString(seconds()));
    return String.format(
        Locale.ROOT,
        "; duckdb %.1f s, %.1f times as long, the same pairs but for %,d of equal score",
        seconds,
        seconds / own,
        swaps);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(u -> u.getUsed())
        .sum();
  }

  private Path answer() {
    return folder.resolve("duckdb-%d.bin".formatted(size));
  }

  private Path seconds() {
    return folder.resolve("duckdb-%d.seconds".formatted(size));
  }
}
