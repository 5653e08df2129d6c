package org.millrace.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Registry;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.estimate.EstimateProblem;
import org.millrace.estimate.EstimateResult;
import org.millrace.estimate.StreamEstimation;
import org.millrace.match.MatchProblem;
import org.millrace.match.MatchResult;
import org.millrace.match.Matching;
import org.millrace.math.LpSolver;
import org.millrace.network.NetworkDesign;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.study.cluster.ClusterInputs;
import org.millrace.study.cluster.ClusterRules;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.ClusterWalk;
import org.millrace.study.growth.Growth;
import org.millrace.study.growth.GrowthInputs;
import org.millrace.study.growth.GrowthStudy;
import org.millrace.study.heat.HeatRules;
import org.millrace.study.heat.HeatStep;
import org.millrace.study.heat.HeatStudy;
import org.millrace.study.water.WaterStreams;
import org.millrace.study.water.WaterStudy;
import org.millrace.study.water.WaterTargets;
import org.millrace.unit.MassFlow;

/** Walks a region from its registry to a plan; see the package for how gains are shared. */
public final class RegionStudy implements Engine<StudyProblem, StudyResult> {
  /** Share of the time left that the plan at the region's own price may take. */
  private static final double DESIGNING = 0.6;

  /** Share of the time then left that plans at other prices of CO2 may take. */
  private static final double PRICING = 0.75;

  private final NetworkDesign designer;
  private final LpSolver solver;

  /** A study that leaves its programs to a solver. */
  public RegionStudy(LpSolver solver) {
    designer = new NetworkDesign(solver);
    this.solver = solver;
  }

  @Override
  public StudyResult solve(StudyProblem given, Run run) {
    Registry stated = given.registry();
    HeatStep heat = heat(given);
    StudyProblem problem = given.withKnowledge(heat.known());
    run.progress().report("step.estimate", 0);
    EstimateResult estimate = estimate(problem, heat, run);
    run.progress().report("step.heat", 0.05);
    HeatStep.Joined joined = heat.join(withEstimates(problem, estimate), run);
    run.progress().report("step.match", 0.1);
    Registry offered = joined.shared().join(joined.registry());
    MatchResult all = match(problem, offered, run);
    run.progress().report("step.network", 0.4);
    NetworkDraft draft = draft(problem, offered, all, joined.shared().bought());
    MatchResult matches = all.without(joined.shared().bought());
    NetworkProblem network = draft.problem(problem.relativeGap(), problem.nodes());
    NetworkResult design = designer.solve(network, run.withShare(DESIGNING));
    if (!(design instanceof NetworkResult.Planned planned)) {
      return new StudyResult.Unplanned(joined.registry(), problem.knowledge(), matches, design);
    }
    run.progress().report("step.prices", 0.7);
    PriceSensitivity prices =
        new PriceStudy(network, planned).solve(designer, run.withShare(PRICING));
    run.progress().report("step.settle", 0.9);
    Registry registry = joined.shared().built(draft.sites(planned)).join(joined.registry());
    Plan plan =
        new PlanAssembly(stated, registry, estimate, matches, draft)
            .plan(
                network,
                planned,
                prices,
                parts -> parts.stages(solver, run),
                new HoldingDraft(network.rules().carbonPrice().amount(), run));
    AbatementStudy abatement = AbatementStudy.of(stated, problem.knowledge(), problem.years(), run);
    run.progress().report("step.cluster", 0.95);
    return new StudyResult.Planned(
        registry,
        problem.knowledge(),
        problem.rules(),
        estimate,
        matches,
        plan,
        abatement,
        clusters(problem, abatement, plan, run),
        growth(problem, registry, plan, run),
        requests(registry, matches, draft, plan, run),
        HeatStudy.of(HeatRules.USUAL, joined.sites(), passed(plan)),
        water(problem, estimate, registry, draft, plan, run));
  }

  private static HeatStep heat(StudyProblem problem) {
    return HeatStep.of(problem.registry(), problem.knowledge(), HeatRules.USUAL);
  }

  private static NetworkDraft draft(
      StudyProblem problem, Registry registry, MatchResult matches, Set<Id.StreamId> bought) {
    NetworkDraft draft =
        new NetworkDraft(
            registry, new KnowledgeIndex(problem.knowledge()), problem.rules(), bought);
    matches.matches().forEach(draft::add);
    return draft;
  }

  private static List<DataRequest> requests(
      Registry registry, MatchResult matches, NetworkDraft draft, Plan plan, Run run) {
    return DataRequests.of(plan.ofByProducts(), registry, matches, draft.knowledge(), run);
  }

  private static List<HeatStudy.Exchanged> passed(Plan plan) {
    return plan.exchanges().stream()
        .map(
            e ->
                new HeatStudy.Exchanged(
                    e.offer().id(),
                    share(e.taken(), e.offer()),
                    e.need().id(),
                    share(e.replaced(), e.need())))
        .toList();
  }

  private static double share(MassFlow part, ResourceStream stream) {
    double all = stream.rate().amount();
    return all > 0 ? part.amount() / all : 0;
  }

  private static ClusterStudy clusters(
      StudyProblem problem, AbatementStudy abatement, Plan plan, Run run) {
    return ClusterWalk.of(
        new ClusterInputs(
            problem.registry(),
            problem.knowledge(),
            problem.emissions(),
            abatement.problem(),
            plan.exchanges().stream()
                .map(
                    e ->
                        new ClusterInputs.PlannedLink(
                            e.giver().id(), e.taker().id(), e.gain(), e.avoided()))
                .toList(),
            plan.plants().stream()
                .map(p -> new ClusterInputs.PlannedSite(p.site().id(), p.investment().value()))
                .toList(),
            ClusterRules.USUAL),
        run);
  }

  private WaterStudy water(
      StudyProblem problem,
      EstimateResult estimate,
      Registry registry,
      NetworkDraft draft,
      Plan plan,
      Run run) {
    Registry apart = withStreams(problem.registry(), estimate);
    return WaterTargets.of(
        new WaterDraft(apart, registry, draft).inputs(plan, problem), solver, run);
  }

  private static GrowthStudy growth(StudyProblem problem, Registry registry, Plan plan, Run run) {
    return Growth.of(
        new GrowthInputs(
            registry,
            problem.knowledge(),
            Stream.concat(
                    plan.ofByProducts().stream()
                        .map(e -> new GrowthInputs.Used(e.offer().id(), e.taken())),
                    shrunk(plan, registry.offers()))
                .toList(),
            Stream.concat(
                    plan.exchanges().stream()
                        .map(e -> new GrowthInputs.Used(e.need().id(), e.replaced())),
                    shrunk(plan, registry.needs()))
                .toList(),
            problem.rules().detourFactor(),
            problem.rules().interestRate()),
        run);
  }

  /** What measures leave nothing of for others. */
  private static Stream<GrowthInputs.Used> shrunk(
      Plan plan, List<? extends ResourceStream> streams) {
    Set<Id.StreamId> ids = streams.stream().map(ResourceStream::id).collect(Collectors.toSet());
    return plan.measures().stream()
        .flatMap(m -> m.shrunk().stream())
        .filter(s -> ids.contains(s.stream()))
        .map(s -> new GrowthInputs.Used(s.stream(), s.tonnes()));
  }

  /**
   * A region with streams estimated where facilities state none, and with those of process heat, as
   * plans have it.
   */
  public static Registry estimated(StudyProblem problem, Run run) {
    HeatStep heat = heat(problem);
    EstimateResult estimate = estimate(problem, heat, run);
    return heat.join(withEstimates(problem, estimate), run).registry();
  }

  /** What is known of the materials of {@link #estimated}. */
  public static Knowledge known(StudyProblem problem) {
    return HeatStep.knowledge(problem.registry(), problem.knowledge(), HeatRules.USUAL);
  }

  /**
   * Only facilities that state no stream are estimated, and no steam where process heat is stated.
   */
  private static EstimateResult estimate(StudyProblem problem, HeatStep heat, Run run) {
    Registry registry = problem.registry();
    Set<Id.FacilityId> stated = new HashSet<>();
    registry.streams().forEach(s -> stated.add(s.facility()));
    return heat.withoutReplaced(
        new StreamEstimation()
            .solve(
                new EstimateProblem(
                    registry.facilities().stream().filter(f -> !stated.contains(f.id())).toList(),
                    registry.reports(),
                    problem.knowledge(),
                    problem.years()),
                run));
  }

  /** What a plan is made of: stated and estimated streams, and water among them. */
  static Registry withEstimates(StudyProblem problem, EstimateResult estimate) {
    return WaterStreams.joined(withStreams(problem.registry(), estimate), problem.knowledge());
  }

  private static Registry withStreams(Registry registry, EstimateResult estimate) {
    List<Offer> offers = new ArrayList<>(registry.offers());
    offers.addAll(estimate.offers());
    List<Need> needs = new ArrayList<>(registry.needs());
    needs.addAll(estimate.needs());
    return registry.withStreams(offers, needs);
  }

  static MatchResult match(StudyProblem problem, Registry registry, Run run) {
    return new Matching().solve(matching(problem, registry), run);
  }

  /** What is to be matched in a region, as plans have it. */
  public static MatchProblem matching(StudyProblem problem, Registry registry) {
    return new MatchProblem(
        registry.facilities(),
        registry.relations().permits(),
        registry.calendar(),
        registry.offers(),
        registry.needs(),
        registry.policies(),
        registry.relations().links(),
        known(problem),
        problem.rules());
  }
}
