package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.millrace.engine.Run;
import org.millrace.io.code.CodeCell;
import org.millrace.io.knowledge.ByProducts;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.receiver.ByProduct;
import org.millrace.receiver.ReceiverResult.Candidate;
import org.millrace.receiver.ReceiverRules;
import org.millrace.receiver.Receivers;
import org.millrace.study.ReceiverDraft;

/**
 * Real exchanges, asked from the giver's side: does the receiver stand among the first ten?
 *
 * <p>Cases are split by a hash into an open half, on which the rules were set, and a sealed one,
 * which nobody looked at before. The sealed one is measured with {@code -Dmillrace.sealed=true}.
 */
@RealData("maestri")
class ExchangesBackTest {
  private static final String SALT = "millrace-receivers:";
  private static final int FIRST = 10;
  private static final int DIVISION = 2;
  private static final int CLASS = 5;

  /** Points that the engine is better than the ten receivers that are most frequent. */
  private static final double BETTER = 0.15;

  private static final ByProducts READING = new ByProducts(KnowledgeReader.codes());

  /**
   * An exchange that really was, or was planned.
   *
   * @param receivers codes of NACE as written: classes, wider ones, and groups filled up to four
   *     digits such as {@code 01.40}
   */
  private record Exchange(
      String place, boolean implemented, ByProduct product, List<String> receivers) {}

  /** How many are found of how many that could be. */
  private record Share(long found, long all) {
    double value() {
      return all == 0 ? 0 : (double) found / all;
    }

    @Override
    public String toString() {
      return "%3d of %3d, %5.1f %%".formatted(found, all, 100 * value());
    }
  }

  @Test
  void findsReceiversBetterThanTheMostFrequentOnes() throws IOException {
    List<Exchange> open = exchanges(place -> !isSealed(place));
    print("open half", open, open);
    assertThat(share(open, ours(open, false), CLASS).value())
        .isGreaterThanOrEqualTo(share(open, e -> frequent(open), CLASS).value() + BETTER);
    assertThat(share(open, ours(open, false), DIVISION).value())
        .isGreaterThan(share(open, e -> frequent(open), DIVISION).value());
    if (Boolean.getBoolean("millrace.sealed")) {
      print("sealed half", exchanges(ExchangesBackTest::isSealed), open);
      print("both halves", exchanges(place -> true), open);
    }
  }

  private static void print(String name, List<Exchange> rows, List<Exchange> open) {
    Map<String, Function<Exchange, List<String>>> ways = new HashMap<>();
    ways.put("1 engine", ours(rows, false));
    ways.put("2 engine, told nothing", ours(rows, true));
    ways.put("3 ten most frequent of these rows", e -> frequent(rows));
    ways.put("4 ten most frequent of other places", e -> frequent(elsewhere(rows, e)));
    ways.put("5 ten most frequent of the open half", e -> frequent(open));
    for (boolean implemented : List.of(false, true)) {
      List<Exchange> those = rows.stream().filter(r -> r.implemented() || !implemented).toList();
      System.out.printf("%s, %s:%n", name, implemented ? "implemented" : "all rows");
      ways.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              w ->
                  System.out.printf(
                      "  %-40s four digits %s   two digits %s%n",
                      w.getKey(),
                      share(those, w.getValue(), CLASS),
                      share(those, w.getValue(), DIVISION)));
    }
  }

  /** The classes that the engine ranks first, for each exchange. */
  private static Function<Exchange, List<String>> ours(List<Exchange> rows, boolean toldNothing) {
    ReceiverDraft draft =
        new ReceiverDraft(KnowledgeReader.read(), KnowledgeReader.receivers(), READING.classes());
    List<ByProduct> asked =
        rows.stream()
            .map(Exchange::product)
            .map(p -> toldNothing ? new ByProduct(p.id(), "", "", List.of()) : p)
            .toList();
    Map<String, List<String>> first = new HashMap<>();
    new Receivers()
        .solve(draft.problem(asked, ReceiverRules.DEFAULT.withListed(FIRST)), Run.PLAIN)
        .answers()
        .forEach(
            a -> first.put(a.byProduct(), a.candidates().stream().map(Candidate::taker).toList()));
    return e -> first.getOrDefault(e.product().id(), List.of());
  }

  /** The ten receivers of four digits that stand in most rows. */
  private static List<String> frequent(List<Exchange> rows) {
    Map<String, Integer> counts = new HashMap<>();
    rows.forEach(
        r ->
            r.receivers().stream()
                .filter(c -> c.length() == CLASS)
                .forEach(c -> counts.merge(c, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(FIRST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Exchange> elsewhere(List<Exchange> rows, Exchange one) {
    return rows.stream().filter(r -> !r.place().equals(one.place())).toList();
  }

  /** In how many rows a receiver, as far as so many letters say it, is among the first. */
  private static Share share(
      List<Exchange> rows, Function<Exchange, List<String>> way, int letters) {
    long found = 0;
    long all = 0;
    for (Exchange row : rows) {
      List<String> receivers =
          row.receivers().stream()
              .filter(r -> r.length() >= letters)
              .map(r -> r.substring(0, letters))
              .toList();
      all += receivers.isEmpty() ? 0 : 1;
      found += way.apply(row).stream().anyMatch(c -> isOne(c, receivers)) ? 1 : 0;
    }
    return new Share(found, all);
  }

  /** Whether a class is a receiver's, or in the group that was filled up to four digits. */
  private static boolean isOne(String code, List<String> receivers) {
    return receivers.contains(code)
        || receivers.stream()
            .flatMap(r -> READING.activities(r).stream())
            .anyMatch(code::startsWith);
  }

  private static List<Exchange> exchanges(Predicate<String> places) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(RealDataSets.folder("maestri").resolve("exchanges.csv"))) {
      return reader.stream()
          .filter(r -> places.test(place(r)))
          .map(ExchangesBackTest::exchange)
          .toList();
    }
  }

  private static String place(NamedCsvRecord row) {
    String id = row.getField("Exchange Identifier");
    return id.substring(0, id.indexOf(',')).strip();
  }

  private static Exchange exchange(NamedCsvRecord row) {
    return new Exchange(
        place(row),
        row.getField("Level of completion").startsWith("Implemented"),
        READING.of(
            row.getField("Exchange Identifier"),
            row.getField("Donor - Sector"),
            row.getField("Exchange Input - Waste description"),
            new ByProducts.Cells(
                row.getField("Exchange Input - EWC code"),
                row.getField("Exchange Input - CPA code"),
                row.getField("Exchange Input - CAS code"))),
        CodeCell.activities(row.getField("Receiver - Sector")));
  }

  private static boolean isSealed(String place) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((SALT + place).getBytes(StandardCharsets.UTF_8));
      return (hash[hash.length - 1] & 1) == 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void thePlacesOfTheOpenHalfAreAsTheyWereWhenTheRulesWereSet() {
    assertThat(
            IntStream.rangeClosed(1, 46)
                .filter(i -> !isSealed(Integer.toString(i)))
                .boxed()
                .filter(List.of(2, 10, 13, 15, 18, 20, 22, 27, 28, 29, 30, 44, 45, 46)::contains))
        .hasSize(14);
  }
}
