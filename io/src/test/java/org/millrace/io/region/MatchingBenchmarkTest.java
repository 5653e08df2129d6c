package org.millrace.io.region;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Registry;
import org.millrace.engine.Run;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.match.Match;
import org.millrace.match.MatchProblem;
import org.millrace.match.MatchResult;
import org.millrace.match.MatchRules;
import org.millrace.match.Matching;
import org.millrace.match.Outcome;
import org.millrace.match.Reason;
import org.millrace.match.Rule;

/** The engine against the labelled pairs of benchmark/matching, each judged alone. */
final class MatchingBenchmarkTest {
  private static final Path FOLDER = Path.of("..", "benchmark", "matching");
  private static final RegionReading.Read REGION = region();
  private static final List<NamedCsvRecord> LABELS = rows("labels.csv");
  private static final Map<Id.StreamId, Offer> OFFERS =
      REGION.registry().offers().stream().collect(Collectors.toMap(Offer::id, o -> o));
  private static final Map<Id.StreamId, Need> NEEDS =
      REGION.registry().needs().stream().collect(Collectors.toMap(Need::id, n -> n));

  /** R1 to R9. */
  private static final List<Rule> RULES = List.of(Rule.values());

  /** Pairs that a rule decides at least, so that it can't be left out unseen. */
  private static final int SEEN = 10;

  /** A number of the labels, how to have it of a match, and by how much they may differ. */
  private record Stated(String column, ToDoubleFunction<Match> of, double tolerance) {}

  private static final List<Stated> NUMBERS =
      List.of(
          new Stated("surplus_eur_per_t", m -> m.money().value(), 0.01),
          new Stated("lowest_price_eur_per_t", m -> m.lowestPrice().amount(), 0.01),
          new Stated("highest_price_eur_per_t", m -> m.highestPrice().amount(), 0.01),
          new Stated("co2_t_per_t", m -> m.carbon().value(), 1e-4),
          new Stated("quantity_t_per_a", m -> m.quantity().amount(), 0.01));

  /**
   * What became of a pair.
   *
   * @param best the match of the best outcome; empty when the pair is infeasible
   */
  private record Judged(Outcome status, Set<Rule> rules, List<Match> best) {}

  @Test
  void everyPairHasTheStatusAndTheDecidingRulesOfItsLabel() {
    Map<String, Integer> confusion = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (NamedCsvRecord label : LABELS) {
      Judged judged = judge(label, rules(label));
      String status = word(judged.status());
      confusion.merge(label.getField("status") + " judged " + status, 1, Integer::sum);
      String stated = label.getField("status") + ' ' + label.getField("rules");
      String found = status + ' ' + words(judged.rules());
      if (!stated.equals(found)) {
        wrong.add("%s: %s, not %s".formatted(label.getField("pair"), found, stated));
      }
    }
    confusion.forEach((cell, pairs) -> System.out.println(cell + ": " + pairs));
    for (Outcome status : Outcome.values()) {
      System.out.println(measures(word(status), confusion));
    }
    assertThat(wrong).isEmpty();
    assertThat(LABELS).hasSizeGreaterThan(300);
  }

  @Test
  void everyNumberIsThatOfTheLabel() {
    int compared = 0;
    List<String> wrong = new ArrayList<>();
    for (NamedCsvRecord label : LABELS) {
      for (Match match : judge(label, rules(label)).best()) {
        for (Stated number : NUMBERS) {
          String stated = label.getField(number.column());
          double found = number.of().applyAsDouble(match);
          if (stated.isEmpty()) {
            continue;
          }
          compared++;
          if (!(Math.abs(Double.parseDouble(stated) - found) <= number.tolerance())) {
            wrong.add(
                "%s %s: %s, not %s"
                    .formatted(label.getField("pair"), number.column(), found, stated));
          }
        }
      }
    }
    System.out.println(compared + " numbers compared");
    assertThat(wrong).isEmpty();
    assertThat(compared).isGreaterThan(700);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void leavingARuleOutIsSeen(Rule rule) {
    List<String> wrong =
        LABELS.stream()
            .filter(
                label -> {
                  MatchRules without = rules(label).ignoring(List.of(rule));
                  return !word(judge(label, without).status()).equals(label.getField("status"));
                })
            .map(label -> label.getField("pair"))
            .toList();
    System.out.println(rule + " left out: " + wrong.size() + " pairs wrong");
    assertThat(wrong).hasSizeGreaterThanOrEqualTo(SEEN);
  }

  @Test
  void aSecondReaderAgrees() {
    Map<String, String> labels =
        LABELS.stream()
            .collect(Collectors.toMap(l -> l.getField("pair"), l -> l.getField("status")));
    List<NamedCsvRecord> read = rows("second-reader.csv");
    double agreed = share(read, r -> r.getField("status").equals(labels.get(r.getField("pair"))));
    double byChance =
        Stream.of(Outcome.values())
            .map(MatchingBenchmarkTest::word)
            .mapToDouble(
                status ->
                    share(read, r -> r.getField("status").equals(status))
                        * share(read, r -> status.equals(labels.get(r.getField("pair")))))
            .sum();
    double kappa = (agreed - byChance) / (1 - byChance);
    System.out.printf(
        Locale.ROOT,
        "%d pairs read twice: agreement %.2f, kappa %.2f%n",
        read.size(),
        agreed,
        kappa);
    assertThat(read).hasSizeGreaterThanOrEqualTo(50);
    assertThat(kappa).isGreaterThan(0.8);
  }

  private static double share(List<NamedCsvRecord> rows, Function<NamedCsvRecord, Boolean> is) {
    return rows.stream().filter(is::apply).count() / (double) rows.size();
  }

  private static String measures(String status, Map<String, Integer> confusion) {
    double right = confusion.getOrDefault(status + " judged " + status, 0);
    double judged = sum(confusion, cell -> cell.endsWith(" judged " + status));
    double labelled = sum(confusion, cell -> cell.startsWith(status + " judged "));
    return String.format(
        Locale.ROOT,
        "%d pairs: %s precision %.4f, recall %.4f",
        LABELS.size(),
        status,
        right / judged,
        right / labelled);
  }

  private static double sum(Map<String, Integer> confusion, Function<String, Boolean> is) {
    return confusion.entrySet().stream()
        .filter(e -> is.apply(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static MatchRules rules(NamedCsvRecord label) {
    return MatchRules.DEFAULT
        .withConversions(Integer.parseInt(label.getField("conversions")))
        .withRecovered(true)
        .withRanking(MatchRules.Ranking.SCORE);
  }

  private static Judged judge(NamedCsvRecord label, MatchRules rules) {
    MatchResult result = solve(label, rules);
    if (result.matches().isEmpty()) {
      return new Judged(Outcome.INFEASIBLE, refusing(label, rules, result), List.of());
    }
    Match best = result.matches().stream().min(Comparator.comparing(Match::outcome)).orElseThrow();
    Set<Rule> deciding = EnumSet.noneOf(Rule.class);
    best.reasons().stream()
        .filter(r -> r.code().outcome() == best.outcome() && best.outcome() != Outcome.FEASIBLE)
        .map(Reason::code)
        .forEach(code -> deciding.add(code.rule()));
    return new Judged(best.outcome(), deciding, List.of(best));
  }

  /** The rule that refuses; R9 where nothing joins the two but a longer chain would. */
  private static Set<Rule> refusing(NamedCsvRecord label, MatchRules rules, MatchResult result) {
    Set<Rule> refusing = EnumSet.noneOf(Rule.class);
    result.refusals().forEach(r -> refusing.add(r.code().rule()));
    if (refusing.isEmpty()) {
      MatchResult longer = solve(label, rules.withConversions(3));
      boolean joined =
          !longer.matches().isEmpty()
              || longer.refusals().stream().anyMatch(r -> r.code().rule() != Rule.CODE);
      refusing.add(joined ? Rule.CHAIN : Rule.CODE);
    }
    return refusing;
  }

  private static MatchResult solve(NamedCsvRecord label, MatchRules rules) {
    Registry registry = REGION.registry();
    return new Matching()
        .solve(
            new MatchProblem(
                registry.facilities(),
                registry.relations().permits(),
                registry.calendar(),
                List.of(OFFERS.get(new Id.StreamId(label.getField("offer")))),
                List.of(NEEDS.get(new Id.StreamId(label.getField("need")))),
                List.of(),
                List.of(),
                REGION.knowledge(),
                rules),
            Run.PLAIN);
  }

  private static String words(Set<Rule> rules) {
    return rules.stream().map(r -> "R" + (RULES.indexOf(r) + 1)).collect(Collectors.joining(" "));
  }

  private static String word(Outcome status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static RegionReading.Read region() {
    RegionReading reading = RegionReader.read(FOLDER.resolve("region"), KnowledgeReader.read());
    assertThat(reading).as("%s", reading.issues()).isInstanceOf(RegionReading.Read.class);
    return (RegionReading.Read) reading;
  }

  private static List<NamedCsvRecord> rows(String table) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(table))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
