package org.millrace.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.DataSource;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Reports;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.SectorFlow.Driver;
import org.millrace.unit.Extent;

/** What a region's own register teaches of facilities that did not report. */
public final class LearnedDrivers {
  /** Fewer facilities teach nothing. */
  private static final int FEWEST = 20;

  /** The share of what was reported that lies below what registers ask for. */
  private static final double THRESHOLD = 0.05;

  /** The logistic of this slope is within 0.01 of the normal distribution. */
  private static final double LOGISTIC = 1.702;

  private static final double TEN = Math.log(10);

  private record Both(LearnedDriver plain, LearnedDriver withReports, double threshold) {}

  private final ReportedQuantities reported;
  private final Clues clues;
  private final Map<Driver, Both> learned = new EnumMap<>(Driver.class);
  private final Map<Driver, Map<Id.SectorId, int[]>> shares = new EnumMap<>(Driver.class);

  /** Learns from all that facilities of a region reported. */
  public LearnedDrivers(List<Facility> facilities, Reports reports, KnowledgeIndex knowledge) {
    this(facilities, reports, new ReportedQuantities(reports, 1), knowledge);
  }

  LearnedDrivers(
      List<Facility> facilities,
      Reports reports,
      ReportedQuantities reported,
      KnowledgeIndex knowledge) {
    this.reported = reported;
    clues = new Clues(reports, reported, knowledge);
    for (Driver driver : Driver.values()) {
      learn(driver, facilities);
    }
  }

  /**
   * What a facility has of a driver, if it is one of those that have much enough of it to report;
   * empty when too few facilities reported it.
   */
  public Optional<Figure<Extent>> find(Facility facility, Driver driver) {
    return expect(facility, driver).map(e -> figure(e, driver));
  }

  /**
   * What a facility that did not report a driver has of it; less than the threshold if it was
   * asked. Empty also when most of its sector that was asked did not report it.
   */
  Optional<Figure<Extent>> findUnreported(Facility facility, Driver driver) {
    if (!isUsual(facility, driver)) {
      return Optional.empty();
    }
    boolean asked = reported.wasAsked(facility.id(), driver);
    return expect(facility, driver)
        .map(e -> asked ? cut(e, threshold(driver)) : e)
        .map(e -> figure(e, driver));
  }

  private Optional<LearnedDriver.Expectation> expect(Facility facility, Driver driver) {
    return Optional.ofNullable(learned.get(driver))
        .map(b -> clues.hasReports(facility, driver) ? b.withReports() : b.plain())
        .map(model -> model.expect(facility));
  }

  private void learn(Driver driver, List<Facility> facilities) {
    List<Facility> teachers = new ArrayList<>();
    List<Double> logarithms = new ArrayList<>();
    for (Facility facility : facilities) {
      Optional<Double> usual = reported.findUsual(facility.id(), driver);
      usual.ifPresent(
          quantity -> {
            teachers.add(facility);
            logarithms.add(Math.log10(quantity));
          });
      if (usual.isPresent() || reported.wasAsked(facility.id(), driver)) {
        count(facility, driver, usual.isPresent());
      }
    }
    if (teachers.size() >= FEWEST) {
      double[] outcomes = logarithms.stream().mapToDouble(Double::doubleValue).toArray();
      double[] sorted = outcomes.clone();
      Arrays.sort(sorted);
      learned.put(
          driver,
          new Both(
              new LearnedDriver(teachers, outcomes, driver, clues, false),
              new LearnedDriver(teachers, outcomes, driver, clues, true),
              sorted[(int) (THRESHOLD * sorted.length)]));
    }
  }

  private void count(Facility facility, Driver driver, boolean has) {
    clues
        .findSector(facility)
        .ifPresent(
            sector -> {
              int[] counts =
                  shares
                      .computeIfAbsent(driver, d -> new HashMap<>())
                      .computeIfAbsent(sector, s -> new int[2]);
              counts[0]++;
              counts[1] += has ? 1 : 0;
            });
  }

  /** Whether at least half of a facility's sector reported a driver, of those that were asked. */
  private boolean isUsual(Facility facility, Driver driver) {
    return clues
        .findSector(facility)
        .map(shares.getOrDefault(driver, Map.of())::get)
        .filter(counts -> 2 * counts[1] >= counts[0])
        .isPresent();
  }

  private double threshold(Driver driver) {
    Both both = learned.get(driver);
    return both == null ? Double.POSITIVE_INFINITY : both.threshold();
  }

  /** An expectation of which only what lies below a limit is left. */
  private static LearnedDriver.Expectation cut(LearnedDriver.Expectation whole, double limit) {
    double below = 1 / (1 + Math.exp(-LOGISTIC * (limit - whole.logarithm()) / whole.deviation()));
    double middle = quantile(whole, below / 2);
    double width = (quantile(whole, 0.9 * below) - quantile(whole, 0.1 * below)) / 2;
    return new LearnedDriver.Expectation(middle, width / LogSpread.EIGHTY);
  }

  private static double quantile(LearnedDriver.Expectation whole, double share) {
    return whole.logarithm() + whole.deviation() / LOGISTIC * Math.log(share / (1 - share));
  }

  private static Figure<Extent> figure(LearnedDriver.Expectation expectation, Driver driver) {
    double median = Math.pow(10, expectation.logarithm());
    return new Figure<>(
        new Extent(median),
        LogSpread.about(median, expectation.deviation() * TEN),
        Grade.ESTIMATED,
        new Origin(
            "estimate",
            "learned-" + driver.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            DataSource.ENGINEERING_JUDGEMENT));
  }
}
