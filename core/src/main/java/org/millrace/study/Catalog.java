package org.millrace.study;

import java.util.List;
import java.util.Optional;
import org.millrace.abatement.Abatement;
import org.millrace.abatement.AbatementProblem;
import org.millrace.abatement.AbatementResult;
import org.millrace.cluster.concentration.ConcentrationFunction;
import org.millrace.cluster.concentration.ConcentrationProblem;
import org.millrace.cluster.concentration.ConcentrationResult;
import org.millrace.cluster.density.DensityClustering;
import org.millrace.cluster.density.DensityProblem;
import org.millrace.cluster.density.DensityResult;
import org.millrace.cluster.localization.DurantonOverman;
import org.millrace.cluster.localization.LocalizationProblem;
import org.millrace.cluster.localization.LocalizationResult;
import org.millrace.country.CountryGeneration;
import org.millrace.country.CountryProblem;
import org.millrace.country.CountryResult;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.estimate.EstimateProblem;
import org.millrace.estimate.EstimateResult;
import org.millrace.estimate.StreamEstimation;
import org.millrace.information.InformationProblem;
import org.millrace.information.InformationResult;
import org.millrace.information.InformationValue;
import org.millrace.linkage.Linkage;
import org.millrace.linkage.LinkageProblem;
import org.millrace.linkage.LinkageResult;
import org.millrace.match.MatchProblem;
import org.millrace.match.MatchResult;
import org.millrace.match.Matching;
import org.millrace.math.LpSolver;
import org.millrace.network.NetworkDesign;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;

/** The engines by name; built once at each edge with the solver it has. */
public final class Catalog {
  /** The engine that invents countries; it needs no solver. */
  public static final Entry<CountryProblem, CountryResult> COUNTRY =
      new Entry<>("country", CountryProblem.class, CountryResult.class, new CountryGeneration());

  private final List<Entry<?, ?>> entries;

  /** The engines, their programs left to a solver. */
  public Catalog(LpSolver solver) {
    entries =
        List.of(
            new Entry<>("linkage", LinkageProblem.class, LinkageResult.class, new Linkage()),
            new Entry<>(
                "spatial-clusters",
                DensityProblem.class,
                DensityResult.class,
                new DensityClustering()),
            new Entry<>(
                "duranton-overman",
                LocalizationProblem.class,
                LocalizationResult.class,
                new DurantonOverman()),
            new Entry<>(
                "concentration-function",
                ConcentrationProblem.class,
                ConcentrationResult.class,
                new ConcentrationFunction()),
            new Entry<>(
                "estimate", EstimateProblem.class, EstimateResult.class, new StreamEstimation()),
            new Entry<>("match", MatchProblem.class, MatchResult.class, new Matching()),
            new Entry<>(
                "network", NetworkProblem.class, NetworkResult.class, new NetworkDesign(solver)),
            new Entry<>(
                "abatement", AbatementProblem.class, AbatementResult.class, new Abatement()),
            new Entry<>(
                "screening",
                ScreeningProblem.class,
                ScreeningResult.class,
                new ParkScreening(solver)),
            new Entry<>(
                "information",
                InformationProblem.class,
                InformationResult.class,
                new InformationValue()),
            COUNTRY);
  }

  /**
   * An engine with what goes in and comes out.
   *
   * @param name as users call it
   */
  public record Entry<P extends Record, R>(
      String name, Class<P> problem, Class<R> result, Engine<P, R> engine) {
    /** Solves a problem of this engine's kind. */
    public R solve(P problem, Run run) {
      return engine.solve(problem, run);
    }
  }

  /** All engines, in the order of a region's walk. */
  public List<Entry<?, ?>> entries() {
    return entries;
  }

  /** The engine of that name. */
  public Optional<Entry<?, ?>> find(String name) {
    for (Entry<?, ?> entry : entries) {
      if (entry.name().equals(name)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
