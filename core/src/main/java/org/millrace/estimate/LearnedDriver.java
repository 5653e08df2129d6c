package org.millrace.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.SectorFlow.Driver;

/** One driver as the facilities that reported it teach it: by regression, or as sector medians. */
final class LearnedDriver {
  /** More clues make the fit slow and no better; the commonest are kept. */
  private static final int MOST_CLUES = 250;

  /** Sectors under so many facilities are pooled. */
  private static final int FEWEST_IN_SECTOR = 5;

  /** Share of the facilities that an interval is to hold. */
  private static final double COVERAGE = 0.8;

  /**
   * What is expected of a facility.
   *
   * @param logarithm median, base 10
   * @param deviation standard deviation, base 10, such that 80 % lie within 1.28 of it
   */
  record Expectation(double logarithm, double deviation) {}

  private final Clues clues;
  private final Driver driver;
  private final boolean withReports;
  private final Map<Clues.Clue, Integer> places = new LinkedHashMap<>();
  private final Map<Clues.Clue, Double> centers = new HashMap<>();
  private final PooledRegression regression;
  private final Map<Id.SectorId, double[]> bySector = new HashMap<>();
  private final double[] all;
  private final boolean regressing;
  private final double width;

  /**
   * Learns.
   *
   * @param outcomes logarithms, base 10, of the facilities' quantities
   */
  LearnedDriver(
      List<Facility> teachers, double[] outcomes, Driver driver, Clues clues, boolean withReports) {
    this.clues = clues;
    this.driver = driver;
    this.withReports = withReports;
    all = outcomes.clone();
    List<Map<Clues.Clue, Double>> known =
        teachers.stream().map(f -> clues.of(f, driver, withReports)).toList();
    choose(known);
    List<PooledRegression.Row> rows = known.stream().map(this::row).toList();
    regression = new PooledRegression(rows, outcomes, groups());
    pool(teachers);
    double[] errors = new double[outcomes.length];
    double[] scaled = new double[outcomes.length];
    double[] simple = new double[outcomes.length];
    for (int i = 0; i < outcomes.length; i++) {
      double[] leftOut = regression.leftOut(rows.get(i), outcomes[i], i);
      errors[i] = Math.abs(leftOut[0]);
      scaled[i] = Math.abs(leftOut[1]);
      simple[i] = Math.abs(outcomes[i] - sectorMedian(teachers.get(i), outcomes[i]));
    }
    regressing = PooledRegression.median(errors) <= PooledRegression.median(simple);
    width = quantile(regressing ? scaled : simple) / LogSpread.EIGHTY;
  }

  /** What is expected of a facility that did not report. */
  Expectation expect(Facility facility) {
    PooledRegression.Row row = row(clues.of(facility, driver, withReports));
    return regressing
        ? new Expectation(regression.predict(row), width * regression.scale(row))
        : new Expectation(sectorMedian(facility, Double.NaN), width);
  }

  private void choose(List<Map<Clues.Clue, Double>> known) {
    Map<Clues.Clue, Integer> counts = new HashMap<>();
    Map<Clues.Clue, Double> sums = new HashMap<>();
    for (Map<Clues.Clue, Double> clue : known) {
      clue.forEach(
          (c, value) -> {
            counts.merge(c, 1, Integer::sum);
            sums.merge(c, value, Double::sum);
          });
    }
    counts.entrySet().stream()
        .filter(e -> e.getValue() >= e.getKey().group().fewest())
        .sorted(
            Map.Entry.<Clues.Clue, Integer>comparingByValue()
                .reversed()
                .thenComparing(e -> e.getKey().group())
                .thenComparing(e -> e.getKey().name()))
        .limit(MOST_CLUES)
        .forEach(e -> places.put(e.getKey(), places.size()));
    places
        .keySet()
        .forEach(
            c -> {
              boolean amount =
                  c.group() == Clues.Group.AMOUNT || c.group() == Clues.Group.POLLUTANTS;
              centers.put(c, amount ? sums.getOrDefault(c, 0.0) / counts.getOrDefault(c, 1) : 0.0);
            });
  }

  private int[] groups() {
    List<Clues.Group> kinds = List.of(Clues.Group.values());
    return places.keySet().stream().mapToInt(c -> kinds.indexOf(c.group())).toArray();
  }

  private PooledRegression.Row row(Map<Clues.Clue, Double> known) {
    List<Integer> at = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    known.forEach(
        (clue, value) -> {
          Integer place = places.get(clue);
          if (place != null) {
            at.add(place);
            values.add(value - centers.getOrDefault(clue, 0.0));
          }
        });
    return new PooledRegression.Row(at, values);
  }

  private void pool(List<Facility> teachers) {
    Map<Id.SectorId, List<Double>> sectors = new HashMap<>();
    for (int i = 0; i < teachers.size(); i++) {
      double outcome = all[i];
      clues
          .findSector(teachers.get(i))
          .ifPresent(s -> sectors.computeIfAbsent(s, n -> new ArrayList<>()).add(outcome));
    }
    sectors.forEach(
        (sector, values) ->
            bySector.put(sector, values.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  /** The median of a facility's sector, one outcome left out unless it is NaN. */
  private double sectorMedian(Facility facility, double leftOut) {
    double[] own =
        clues.findSector(facility).map(bySector::get).map(o -> without(o, leftOut)).orElse(all);
    return PooledRegression.median(own.length >= FEWEST_IN_SECTOR ? own : without(all, leftOut));
  }

  private static double[] without(double[] values, double leftOut) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == leftOut) {
        double[] others = new double[values.length - 1];
        System.arraycopy(values, 0, others, 0, i);
        System.arraycopy(values, i + 1, others, i, others.length - i);
        return others;
      }
    }
    return values;
  }

  private static double quantile(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) Math.floor(COVERAGE * sorted.length))];
  }
}
