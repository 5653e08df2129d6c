package org.millrace.classify.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.unit.CarbonIntensity;
import org.millrace.unit.Headcount;
import org.millrace.unit.Productivity;

/** The figures of a cluster in a year as values, and the ratios that are formed of them. */
final class Primitives {
  private final ClusterYear own;
  private final References references;
  private final Draws draws;
  private final double leastCoverage;
  private final Map<Id.SectorId, double[]> valueAdded = new LinkedHashMap<>();
  private final double[] total;
  private Grade grade = Grade.MEASURED;

  Primitives(ClusterYear own, References references, Draws draws, double leastCoverage) {
    this.own = own;
    this.references = references;
    this.draws = draws;
    this.leastCoverage = leastCoverage;
    this.total = new double[draws.size()];
    for (SectorPart part : own.sectors()) {
      double[] values = values(part.valueAdded(), name("value-added/" + part.sector().value()));
      valueAdded.put(part.sector(), values);
      add(total, values, 1);
    }
  }

  /** The worst grade of what was asked for so far. */
  Grade grade() {
    return grade;
  }

  /** What prevents any ratio to value added. */
  static List<Missing> faults(ClusterYear own) {
    List<Missing> faults = new ArrayList<>();
    if (own.emission() instanceof EmissionReport.Unknown) {
      faults.add(new Missing.NoEmission());
    }
    if (own.sectors().isEmpty()) {
      faults.add(new Missing.NoValueAdded());
    }
    for (SectorPart part : own.sectors()) {
      if (part.valueAdded().low() <= 0) {
        faults.add(new Missing.ValueAddedNotPositive(part.sector()));
      }
    }
    return faults;
  }

  /** Sectors for which there is no intensity. */
  List<Missing> withoutReference() {
    List<Missing> gaps = new ArrayList<>();
    for (SectorPart part : own.sectors()) {
      if (references.findIntensity(part.sector(), own.year()).isEmpty()) {
        gaps.add(new Missing.NoReference(part.sector(), share(part)));
      }
    }
    return gaps;
  }

  /** Share of value added, as stated, in sectors with an intensity. */
  double coverage() {
    double covered = 0;
    for (SectorPart part : own.sectors()) {
      if (references.findIntensity(part.sector(), own.year()).isPresent()) {
        covered += share(part);
      }
    }
    return Math.min(1, covered);
  }

  /** Emission over value added, relative to that of the same sectors in the reference. */
  double[] adjustedRatio(EmissionReport.Known emission) {
    return quotient(intensity(emission), expectedIntensity());
  }

  /** Emission over value added, relative to that of the whole reference economy. */
  Optional<double[]> unadjustedRatio(EmissionReport.Known emission) {
    return references
        .findEconomy(own.year())
        .map(e -> values(e.intensity(), "economy/" + own.year()))
        .map(economy -> quotient(intensity(emission), economy));
  }

  private double[] intensity(EmissionReport.Known emission) {
    return quotient(values(emission.emission(), name("emission")), total);
  }

  /** Emission over value added that the same sectors have in the reference [tCO2e/EUR]. */
  private double[] expectedIntensity() {
    double[] emission = new double[draws.size()];
    double[] covered = new double[draws.size()];
    valueAdded.forEach(
        (sector, values) -> {
          Optional<Figure<CarbonIntensity>> intensity =
              references.findIntensity(sector, own.year());
          if (intensity.isPresent()) {
            String name = References.name(sector, own.year(), "intensity");
            add(emission, values, values(intensity.get(), name));
            add(covered, values, 1);
          }
        });
    return quotient(emission, covered);
  }

  /**
   * An indicator relative to the reference; none if too much for it lacks.
   *
   * @param gaps told what lacks, also when it can do without
   */
  Optional<double[]> indicator(Measurement measurement, List<Missing> gaps) {
    return switch (measurement) {
      case Measurement.Stated stated ->
          Optional.of(values(stated.relative(), name(stated.indicator().name())));
      case Measurement.Rate rate -> Optional.of(onePlus(rate));
      case Measurement.PerValueAdded amount -> Optional.of(perValueAdded(amount));
      case Measurement.FromEmployees employees -> productivity(gaps);
    };
  }

  private double[] onePlus(Measurement.Rate rate) {
    double[] values = values(rate.rate(), name(rate.indicator().name()));
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, 1 + values[i]);
    }
    return values;
  }

  private double[] perValueAdded(Measurement.PerValueAdded own) {
    double[] share = quotient(values(own.amount(), name(own.indicator().name())), total);
    String reference = name(own.indicator().name() + "/reference");
    double[] relative = quotient(share, values(own.reference(), reference));
    for (int i = 0; i < relative.length; i++) {
      relative[i] = Math.max(0, relative[i]);
    }
    return relative;
  }

  /** Value added over what as many people of the same sectors add in the reference. */
  private Optional<double[]> productivity(List<Missing> gaps) {
    double[] added = new double[draws.size()];
    double[] expected = new double[draws.size()];
    double covered = 0;
    for (SectorPart part : own.sectors()) {
      Optional<Figure<Productivity>> productivity =
          references.findProductivity(part.sector(), own.year());
      Optional<Figure<Headcount>> employees = employees(part);
      if (productivity.isPresent() && employees.isPresent()) {
        String id = part.sector().value();
        double[] people = values(employees.get(), name("employees/" + id));
        String name = References.name(part.sector(), own.year(), "productivity");
        add(expected, people, values(productivity.get(), name));
        add(added, valueAdded.getOrDefault(part.sector(), total), 1);
        covered += share(part);
      } else {
        gaps.add(
            employees.isEmpty()
                ? new Missing.NoEmployees(part.sector())
                : new Missing.NoReferenceProductivity(part.sector()));
      }
    }
    return covered > 0 && covered >= leastCoverage
        ? Optional.of(quotient(added, expected))
        : Optional.empty();
  }

  private static Optional<Figure<Headcount>> employees(SectorPart part) {
    return switch (part.employment()) {
      case Employment.Known known -> Optional.of(known.employees());
      case Employment.Unknown unknown -> Optional.empty();
    };
  }

  private double share(SectorPart part) {
    double all = own.sectors().stream().mapToDouble(p -> p.valueAdded().amount()).sum();
    return part.valueAdded().amount() / all;
  }

  private double[] values(Figure<?> figure, String name) {
    grade = grade.worse(figure.grade());
    return draws.of(figure, name);
  }

  private String name(String what) {
    return "cluster/" + own.cluster().value() + '/' + own.year() + '/' + what;
  }

  private static void add(double[] sum, double[] values, double factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += values[i] * factor;
    }
  }

  private static void add(double[] sum, double[] values, double[] factors) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += values[i] * factors[i];
    }
  }

  private static double[] quotient(double[] values, double[] divisors) {
    double[] quotient = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      quotient[i] = values[i] / divisors[i];
    }
    return quotient;
  }
}
