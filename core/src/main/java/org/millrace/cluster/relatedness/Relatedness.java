package org.millrace.cluster.relatedness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.cluster.relatedness.RelatednessResult.Alone;
import org.millrace.cluster.relatedness.RelatednessResult.Density;
import org.millrace.cluster.relatedness.RelatednessResult.Near;
import org.millrace.cluster.relatedness.RelatednessResult.Pair;
import org.millrace.cluster.relatedness.RelatednessResult.RegionSectors;
import org.millrace.cluster.relatedness.RelatednessResult.SectorPlace;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Finds what lies near to what regions have; see the package for the formulae. */
public final class Relatedness implements Engine<RelatednessProblem, RelatednessResult> {
  /** Densities that differ by less are equal. */
  private static final double ROUNDING = 1e-12;

  private static final Comparator<Pair> NEAREST_FIRST =
      Comparator.comparingDouble(Pair::proximity)
          .reversed()
          .thenComparing(Pair::first)
          .thenComparing(Pair::second);

  /**
   * What a sector is near to.
   *
   * @param densities by region; none if the sector is near to nothing
   * @param pairs with sectors that come later
   */
  private record Surroundings(List<Double> densities, List<Pair> pairs) {}

  @Override
  public RelatednessResult solve(RelatednessProblem problem, Run run) {
    Specialization regions = new Specialization(problem);
    List<Surroundings> sectors =
        run.map(
            IntStream.range(0, regions.sectors()).boxed().toList(),
            i -> {
              run.check();
              return surroundings(i, regions, problem.rules().pairs());
            });
    return new RelatednessResult(
        IntStream.range(0, regions.regions())
            .mapToObj(c -> region(c, regions, sectors, problem.rules()))
            .toList(),
        sectors.stream()
            .flatMap(s -> s.pairs().stream())
            .sorted(NEAREST_FIRST)
            .limit(problem.rules().pairs())
            .toList(),
        regions.emptyRegions(),
        regions.emptySectors());
  }

  private static Surroundings surroundings(int sector, Specialization regions, int most) {
    double[] near = new double[regions.regions()];
    double all = 0;
    List<Pair> pairs = new ArrayList<>();
    for (int other = 0; other < regions.sectors(); other++) {
      double proximity = other == sector ? 0 : regions.proximity(sector, other);
      if (proximity > 0) {
        all += proximity;
        for (int c = 0; c < near.length; c++) {
          near[c] += regions.has(c, other) ? proximity : 0;
        }
        if (other > sector) {
          pairs.add(pair(sector, other, proximity, regions));
        }
      }
    }
    double sum = all;
    return new Surroundings(
        sum > 0 ? Arrays.stream(near).mapToObj(n -> n / sum).toList() : List.of(),
        pairs.stream().sorted(NEAREST_FIRST).limit(most).toList());
  }

  private static Pair pair(int one, int other, double proximity, Specialization regions) {
    return regions.sector(one).compareTo(regions.sector(other)) < 0
        ? new Pair(regions.sector(one), regions.sector(other), proximity)
        : new Pair(regions.sector(other), regions.sector(one), proximity);
  }

  private static RegionSectors region(
      int region, Specialization regions, List<Surroundings> sectors, RelatednessRules rules) {
    double[] densities =
        sectors.stream()
            .filter(s -> !s.densities().isEmpty())
            .mapToDouble(s -> s.densities().get(region))
            .toArray();
    List<SectorPlace> places = new ArrayList<>();
    for (int i = 0; i < sectors.size(); i++) {
      double quotient = regions.locationQuotient(i, region);
      List<Double> own = sectors.get(i).densities();
      Density density = own.isEmpty() ? new Alone() : near(own.get(region), densities);
      places.add(
          new SectorPlace(
              regions.sector(i),
              quotient,
              regions.has(region, i),
              density,
              !regions.has(region, i)
                  && quotient < rules.below()
                  && isAbove(density, rules.percentile())));
    }
    return new RegionSectors(regions.region(region), places);
  }

  private static Near near(double value, double[] all) {
    long less = Arrays.stream(all).filter(d -> d < value - ROUNDING).count();
    long asMuch = Arrays.stream(all).filter(d -> Math.abs(d - value) <= ROUNDING).count();
    return new Near(value, (less + asMuch / 2.0) / all.length);
  }

  private static boolean isAbove(Density density, double percentile) {
    return switch (density) {
      case Near near -> near.percentile() > percentile;
      case Alone alone -> false;
    };
  }
}
