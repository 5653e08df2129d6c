package org.millrace.report;

import java.util.Arrays;
import java.util.List;
import org.millrace.carbon.decomposition.DecompositionProblem.Method;
import org.millrace.carbon.decomposition.DecompositionResult;
import org.millrace.carbon.decoupling.DecouplingResult;
import org.millrace.carbon.footprint.FootprintResult.Account;
import org.millrace.carbon.footprint.FootprintResult.Drawn;
import org.millrace.carbon.footprint.FootprintResult.Eliminated;
import org.millrace.carbon.footprint.FootprintResult.GroupAccount;
import org.millrace.carbon.footprint.FootprintResult.Market;
import org.millrace.carbon.footprint.FootprintResult.Scope1;
import org.millrace.carbon.footprint.FootprintResult.Scope2;
import org.millrace.classify.diagnosis.DiagnosisResult.Diagnosis;
import org.millrace.classify.diagnosis.DiagnosisResult.Evidence;
import org.millrace.classify.diagnosis.DiagnosisResult.Finding;
import org.millrace.classify.diagnosis.FactKind;
import org.millrace.classify.diagnosis.Sign;
import org.millrace.classify.diagnosis.Topic;
import org.millrace.classify.matrix.ClassifyResult.Arrow;
import org.millrace.cluster.specialization.LocationQuotientResult;
import org.millrace.cluster.stage.StageResult;
import org.millrace.domain.Activity;
import org.millrace.domain.DataSource;
import org.millrace.domain.Datum;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.study.cluster.CarbonChange;
import org.millrace.study.cluster.CarbonYear;
import org.millrace.study.cluster.ClusterGroup;
import org.millrace.study.cluster.Specialty;
import org.millrace.study.cluster.StrategyCase;
import org.millrace.study.cluster.StudiedCluster;
import org.millrace.unit.ElectricityFlow;
import org.millrace.unit.Emission;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Headcount;
import org.millrace.unit.Money;
import org.millrace.unit.Quantity;

/** What is known of the made-up clusters. */
final class SmallFindings {
  private SmallFindings() {}

  static StudiedCluster known(ClusterGroup group, ClusterType type, double probability) {
    int members = group.members().size();
    return new StudiedCluster(
        group,
        List.of(
            specialty(
                SmallClusters.CEMENT,
                2.4,
                new StageResult.Outcome.Told(StageResult.Stage.EXISTING)),
            specialty(
                SmallClusters.PAPER,
                1.1,
                new StageResult.Outcome.Unclear(
                    List.of(StageResult.Missing.SERIES),
                    List.of(StageResult.Stage.EMERGING, StageResult.Stage.NONE)))),
        List.of(carbon(group, 2015, 220_000), carbon(group, 2020, 25_000.0 * members)),
        SmallTracks.track(group.id(), type, probability),
        List.of(change()),
        diagnosis(group.id()),
        List.of(
            new StrategyCase(new Id.StrategyId("retrofit-energy-saving"), computed()),
            new StrategyCase(
                new Id.StrategyId("climb-the-value-chain"),
                new StrategyCase.Outcome.Later(StrategyCase.Lack.ENGINE))));
  }

  private static Specialty specialty(
      Activity.Coded sector, double quotient, StageResult.Outcome stage) {
    return new Specialty(
        sector,
        4,
        1200,
        new LocationQuotientResult.Quotient.Estimated(
            quotient,
            0.8 * quotient,
            1.25 * quotient,
            LocationQuotientResult.Interval.DELTA,
            0.001,
            0.004),
        stage,
        List.of(
            check(StageResult.Condition.CONCENTRATED, new StageResult.Verdict.Met(), quotient),
            check(StageResult.Condition.SIGNIFICANT, new StageResult.Verdict.NotMet(), 0.2),
            new StageResult.Check(
                StageResult.Condition.RISING,
                new StageResult.Verdict.Unknown(StageResult.Missing.SERIES),
                new Datum.Unknown(),
                new Datum.Unknown())));
  }

  private static StageResult.Check check(
      StageResult.Condition condition, StageResult.Verdict verdict, double value) {
    return new StageResult.Check(condition, verdict, new Datum.Known(value), new Datum.Known(1.25));
  }

  static CarbonYear carbon(ClusterGroup group, int year, double tonnes) {
    org.millrace.carbon.footprint.FootprintResult.Estimate own = estimate(0.8 * tonnes);
    return new CarbonYear(
        year,
        Math.max(1, group.members().size() - 2),
        new GroupAccount(
            new Id.GroupId(group.id().value()),
            group.members().size(),
            new Account(
                new Scope1(own, List.of(), List.of()),
                new Scope2(
                    new Emission(0.2 * tonnes),
                    new Emission(0.15 * tonnes),
                    new Emission(0.05 * tonnes)),
                estimate(3000),
                estimate(tonnes),
                new Market.NotStated(),
                false,
                Grade.REPORTED),
            new Eliminated(
                new ElectricityFlow(10),
                new EnergyFlow(100),
                new Emission(1200),
                new Emission(1200))));
  }

  private static org.millrace.carbon.footprint.FootprintResult.Estimate estimate(double tonnes) {
    return new org.millrace.carbon.footprint.FootprintResult.Estimate(
        new Emission(tonnes), new Emission(0.1 * tonnes), new Drawn.OutOfTime());
  }

  private static CarbonChange change() {
    DecouplingResult.Step step =
        new DecouplingResult.Step(
            "2015-2020",
            new DecouplingResult.Judgment.Judged(
                DecouplingResult.State.STRONG_DECOUPLING,
                -0.08,
                0.12,
                -0.67,
                new DecouplingResult.Certainty.Exact()));
    DecompositionResult.Answer answer =
        new DecompositionResult.Answer(
            Method.LMDI_I,
            new DecompositionResult.Effects.Known(
                List.of(22_000.0, -6_000.0, -36_000.0), List.of()),
            new DecompositionResult.Effects.Undefined(DecompositionResult.Reason.TOTAL_IS_ZERO));
    DecompositionResult.Step whole =
        new DecompositionResult.Step("2015", "2020", 220_000, 200_000, List.of(answer));
    return new CarbonChange(
        2015,
        2020,
        new DecouplingResult(List.of(step), new DecouplingResult.Whole.OverAll(step)),
        new DecompositionResult(
            List.of("activity", "structure", "intensity"), List.of(whole), whole, List.of(answer)));
  }

  private static StrategyCase.Outcome computed() {
    return new StrategyCase.Outcome.Computed(
        figure(new Emission(12_000)),
        figure(new Money(-300_000)),
        figure(new Money(4_000_000)),
        new StrategyCase.Jobs.Known(-12),
        List.of(
            new StrategyCase.Release.Labor(new Headcount(12)),
            new StrategyCase.Release.SunkCost(figure(new Money(2_000_000))),
            new StrategyCase.Release.LostExchanges(2, new Money(50_000))),
        List.of(new Arrow(2020, 2020, -0.2, 0.05)),
        StrategyCase.Assumption.MEASURES_THAT_PAY);
  }

  private static <Q extends Quantity<Q>> Figure<Q> figure(Q value) {
    double spread = 0.3 * Math.abs(value.amount());
    return Figure.between(
        value.withAmount(value.amount() - spread),
        value,
        value.withAmount(value.amount() + spread),
        Grade.ASSUMED,
        new Origin("knowledge", "strategy", DataSource.ENGINEERING_JUDGEMENT));
  }

  private static Diagnosis diagnosis(Id.ClusterId cluster) {
    return new Diagnosis(
        cluster,
        silence(cluster).findings().stream()
            .map(
                f ->
                    switch (f.topic()) {
                      case EXTENSIVE_GROWTH -> extensive();
                      case INCENTIVES -> incentives();
                      default -> f;
                    })
            .toList());
  }

  private static Finding extensive() {
    return new Finding.Present(
        Topic.EXTENSIVE_GROWTH,
        0.6,
        Grade.REPORTED,
        List.of(new Evidence(Sign.ENERGY_ELASTICITY, 1.1, 0.7, 1.3, 0.8, true, false, 0.7)));
  }

  private static Finding incentives() {
    return new Finding.Absent(
        Topic.INCENTIVES,
        0,
        Grade.MEASURED,
        List.of(new Evidence(Sign.CARBON_PRICE, 60, 60, 60, 30, false, true, 0)));
  }

  static Diagnosis silence(Id.ClusterId cluster) {
    return new Diagnosis(
        cluster,
        Arrays.stream(Topic.values())
            .<Finding>map(
                t ->
                    new Finding.NotReported(
                        t, Arrays.stream(FactKind.values()).filter(k -> k.topic() == t).toList()))
            .toList());
  }
}
