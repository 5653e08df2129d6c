package org.millrace.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.millrace.abatement.Abatement;
import org.millrace.abatement.AbatementProblem;
import org.millrace.abatement.AbatementResult;
import org.millrace.access.AccessProblem;
import org.millrace.access.AccessResult;
import org.millrace.access.AccessScreen;
import org.millrace.carbon.decomposition.Decomposition;
import org.millrace.carbon.decomposition.DecompositionProblem;
import org.millrace.carbon.decomposition.DecompositionResult;
import org.millrace.carbon.decoupling.Decoupling;
import org.millrace.carbon.decoupling.DecouplingProblem;
import org.millrace.carbon.decoupling.DecouplingResult;
import org.millrace.carbon.footprint.Footprint;
import org.millrace.carbon.footprint.FootprintProblem;
import org.millrace.carbon.footprint.FootprintResult;
import org.millrace.classify.diagnosis.ClusterDiagnosis;
import org.millrace.classify.diagnosis.DiagnosisProblem;
import org.millrace.classify.diagnosis.DiagnosisResult;
import org.millrace.classify.matrix.Classification;
import org.millrace.classify.matrix.ClassifyProblem;
import org.millrace.classify.matrix.ClassifyResult;
import org.millrace.classify.quadrants.QuadrantProbabilities;
import org.millrace.classify.quadrants.QuadrantsProblem;
import org.millrace.classify.quadrants.QuadrantsResult;
import org.millrace.classify.ranking.Ranking;
import org.millrace.classify.ranking.RankingProblem;
import org.millrace.classify.ranking.RankingResult;
import org.millrace.cluster.agglomeration.Agglomeration;
import org.millrace.cluster.agglomeration.AgglomerationProblem;
import org.millrace.cluster.agglomeration.AgglomerationResult;
import org.millrace.cluster.concentration.ConcentrationFunction;
import org.millrace.cluster.concentration.ConcentrationProblem;
import org.millrace.cluster.concentration.ConcentrationResult;
import org.millrace.cluster.density.DensityClustering;
import org.millrace.cluster.density.DensityProblem;
import org.millrace.cluster.density.DensityResult;
import org.millrace.cluster.linkages.InputOutputClusters;
import org.millrace.cluster.linkages.InputOutputProblem;
import org.millrace.cluster.linkages.InputOutputResult;
import org.millrace.cluster.localization.DurantonOverman;
import org.millrace.cluster.localization.LocalizationProblem;
import org.millrace.cluster.localization.LocalizationResult;
import org.millrace.cluster.relatedness.Relatedness;
import org.millrace.cluster.relatedness.RelatednessProblem;
import org.millrace.cluster.relatedness.RelatednessResult;
import org.millrace.cluster.shiftshare.ShiftShare;
import org.millrace.cluster.shiftshare.ShiftShareProblem;
import org.millrace.cluster.shiftshare.ShiftShareResult;
import org.millrace.cluster.specialization.LocationQuotientProblem;
import org.millrace.cluster.specialization.LocationQuotientResult;
import org.millrace.cluster.specialization.LocationQuotients;
import org.millrace.cluster.stage.ClusterStages;
import org.millrace.cluster.stage.StageProblem;
import org.millrace.cluster.stage.StageResult;
import org.millrace.cogeneration.EnergySplit;
import org.millrace.cogeneration.SplitProblem;
import org.millrace.cogeneration.SplitResult;
import org.millrace.country.CountryGeneration;
import org.millrace.country.CountryProblem;
import org.millrace.country.CountryResult;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.enterprise.EnterpriseProblem;
import org.millrace.enterprise.EnterpriseResult;
import org.millrace.enterprise.MissingEnterprise;
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
import org.millrace.pinch.heat.HeatProblem;
import org.millrace.pinch.heat.HeatResult;
import org.millrace.pinch.heat.HeatTargeting;
import org.millrace.pinch.load.WaterPinch;
import org.millrace.pinch.load.WaterPinchProblem;
import org.millrace.pinch.load.WaterPinchResult;
import org.millrace.pinch.piping.WaterNetwork;
import org.millrace.pinch.piping.WaterNetworkProblem;
import org.millrace.pinch.piping.WaterNetworkResult;
import org.millrace.pinch.resource.ResourcePinch;
import org.millrace.pinch.resource.ResourceProblem;
import org.millrace.pinch.resource.ResourceResult;
import org.millrace.pinch.site.SiteProblem;
import org.millrace.pinch.site.SiteResult;
import org.millrace.pinch.site.TotalSite;
import org.millrace.receiver.ReceiverProblem;
import org.millrace.receiver.ReceiverResult;
import org.millrace.receiver.Receivers;
import org.millrace.siting.Siting;
import org.millrace.siting.SitingProblem;
import org.millrace.siting.SitingResult;
import org.millrace.staging.Staging;
import org.millrace.staging.StagingProblem;
import org.millrace.staging.StagingResult;
import org.millrace.utility.UtilityPlanning;
import org.millrace.utility.UtilityProblem;
import org.millrace.utility.UtilityResult;

/** The engines by name; built once at each edge with the solver it has. */
public final class Catalog {
  /** The engine that invents countries; it needs no solver. */
  public static final Entry<CountryProblem, CountryResult> COUNTRY =
      new Entry<>("country", CountryProblem.class, CountryResult.class, new CountryGeneration());

  /** Where clusters are, and what stage they are at. */
  private static final List<Entry<?, ?>> CLUSTER =
      List.of(
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
              "agglomeration",
              AgglomerationProblem.class,
              AgglomerationResult.class,
              new Agglomeration()),
          new Entry<>(
              "location-quotient",
              LocationQuotientProblem.class,
              LocationQuotientResult.class,
              new LocationQuotients()),
          new Entry<>(
              "shift-share", ShiftShareProblem.class, ShiftShareResult.class, new ShiftShare()),
          new Entry<>(
              "relatedness", RelatednessProblem.class, RelatednessResult.class, new Relatedness()),
          new Entry<>(
              "input-output-clusters",
              InputOutputProblem.class,
              InputOutputResult.class,
              new InputOutputClusters()),
          new Entry<>("cluster-stage", StageProblem.class, StageResult.class, new ClusterStages()));

  /** How much carbon there is, and why it changes. */
  private static final List<Entry<?, ?>> CARBON =
      List.of(
          new Entry<>("footprint", FootprintProblem.class, FootprintResult.class, new Footprint()),
          new Entry<>(
              "decomposition",
              DecompositionProblem.class,
              DecompositionResult.class,
              new Decomposition()),
          new Entry<>(
              "decoupling", DecouplingProblem.class, DecouplingResult.class, new Decoupling()));

  /** Which kind a cluster is, and what ails it. */
  private static final List<Entry<?, ?>> CLASSIFY =
      List.of(
          new Entry<>("topsis", RankingProblem.class, RankingResult.class, new Ranking()),
          new Entry<>(
              "quadrants",
              QuadrantsProblem.class,
              QuadrantsResult.class,
              new QuadrantProbabilities()),
          new Entry<>(
              "classify", ClassifyProblem.class, ClassifyResult.class, new Classification()),
          new Entry<>(
              "diagnosis", DiagnosisProblem.class, DiagnosisResult.class, new ClusterDiagnosis()));

  private final List<Entry<?, ?>> entries;

  /** The engines, their programs left to a solver. */
  public Catalog(LpSolver solver) {
    entries =
        Stream.of(
                List.of(
                    new Entry<>(
                        "linkage", LinkageProblem.class, LinkageResult.class, new Linkage())),
                CLUSTER,
                CARBON,
                CLASSIFY,
                exchange(solver),
                pinch(solver),
                resources(solver),
                SharingEngines.of(solver),
                GameEngines.ALL,
                DiffusionEngines.ALL,
                List.of(COUNTRY))
            .<Entry<?, ?>>flatMap(List::stream)
            .toList();
  }

  /** What could be exchanged and done, and what should be. */
  private static List<Entry<?, ?>> exchange(LpSolver solver) {
    return List.of(
        new Entry<>(
            "estimate", EstimateProblem.class, EstimateResult.class, new StreamEstimation()),
        new Entry<>("match", MatchProblem.class, MatchResult.class, new Matching()),
        new Entry<>("receivers", ReceiverProblem.class, ReceiverResult.class, new Receivers()),
        new Entry<>(
            "network", NetworkProblem.class, NetworkResult.class, new NetworkDesign(solver)),
        new Entry<>(
            "utility", UtilityProblem.class, UtilityResult.class, new UtilityPlanning(solver)),
        new Entry<>("staging", StagingProblem.class, StagingResult.class, new Staging(solver)),
        new Entry<>("energy-split", SplitProblem.class, SplitResult.class, new EnergySplit()),
        new Entry<>("abatement", AbatementProblem.class, AbatementResult.class, new Abatement()),
        new Entry<>(
            "missing-enterprise",
            EnterpriseProblem.class,
            EnterpriseResult.class,
            new MissingEnterprise()),
        new Entry<>("siting", SitingProblem.class, SitingResult.class, new Siting()),
        new Entry<>("access-screen", AccessProblem.class, AccessResult.class, new AccessScreen()),
        new Entry<>(
            "screening", ScreeningProblem.class, ScreeningResult.class, new ParkScreening(solver)),
        new Entry<>(
            "information",
            InformationProblem.class,
            InformationResult.class,
            new InformationValue()));
  }

  /** How little must be bought when streams serve each other. */
  private static List<Entry<?, ?>> pinch(LpSolver solver) {
    return List.of(
        new Entry<>("heat-pinch", HeatProblem.class, HeatResult.class, new HeatTargeting(solver)),
        new Entry<>("total-site", SiteProblem.class, SiteResult.class, new TotalSite()));
  }

  /** How little of a shared resource is enough, and by which pipes. */
  private static List<Entry<?, ?>> resources(LpSolver solver) {
    return List.of(
        new Entry<>(
            "resource-pinch",
            ResourceProblem.class,
            ResourceResult.class,
            new ResourcePinch(solver)),
        new Entry<>(
            "water-pinch", WaterPinchProblem.class, WaterPinchResult.class, new WaterPinch()),
        new Entry<>(
            "water-network",
            WaterNetworkProblem.class,
            WaterNetworkResult.class,
            new WaterNetwork(solver)));
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
