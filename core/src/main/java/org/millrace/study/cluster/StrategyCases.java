package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.millrace.abatement.Abatement;
import org.millrace.abatement.AbatementProblem;
import org.millrace.abatement.AbatementResult;
import org.millrace.abatement.Emitter;
import org.millrace.classify.matrix.ClassifyResult.ClusterTrack;
import org.millrace.classify.matrix.YearResult;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.knowledge.Measure;
import org.millrace.domain.knowledge.Strategy;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.domain.matrix.Standing;
import org.millrace.engine.Run;
import org.millrace.study.cluster.StrategyCase.Lack;
import org.millrace.study.cluster.StrategyCase.Outcome;
import org.millrace.study.cluster.StrategyCase.Release;
import org.millrace.unit.Emission;
import org.millrace.unit.Headcount;
import org.millrace.unit.Money;

/** What the strategies of a cluster's kind would bring. */
final class StrategyCases {
  /** Value added more when a cluster moves up its chain: a question, not a forecast. */
  private static final double MORE_VALUE = 0.1;

  /** What plant and equipment cost, in years of value added: low, usual, high. */
  private static final double[] CAPITAL_YEARS = {1, 2.5, 5};

  private final ClusterInputs inputs;
  private final Valued valued;
  private final Footprints footprints;
  private final WhatIfs whatIfs;

  StrategyCases(ClusterInputs inputs, Valued valued, Footprints footprints, WhatIfs whatIfs) {
    this.inputs = inputs;
    this.valued = valued;
    this.footprints = footprints;
    this.whatIfs = whatIfs;
  }

  /** Of the last year in which the cluster was classified; none if it never was. */
  List<StrategyCase> of(ClusterGroup group, ClusterTrack track, Run run) {
    List<YearResult.Classified> years =
        track.years().stream()
            .filter(YearResult.Classified.class::isInstance)
            .map(YearResult.Classified.class::cast)
            .toList();
    if (years.isEmpty()) {
      return List.of();
    }
    YearResult.Classified last = years.getLast();
    IndustryTrend trend = last.basis().trend();
    ClusterType type = type(last);
    List<StrategyCase> cases = new ArrayList<>();
    inputs.knowledge().strategies().stream()
        .filter(
            s ->
                s.carbon() == type.carbon()
                    && s.competitiveness() == type.competitiveness()
                    && s.industry().means(trend))
        .sorted(Comparator.comparingInt(Strategy::order).thenComparing(Strategy::id))
        .forEach(s -> cases.add(new StrategyCase(s.id(), outcome(s, group, last.year(), run))));
    return cases;
  }

  /** The settled type, else the likeliest. */
  private static ClusterType type(YearResult.Classified year) {
    return switch (year.membership().settled()) {
      case YearResult.Settled.As as -> as.clusterType();
      case YearResult.Settled.NotYet notYet ->
          switch (year.membership().standing()) {
            case Standing.Determined determined -> determined.clusterType();
            case Standing.Indeterminate unsure -> unsure.likeliest();
          };
    };
  }

  private Outcome outcome(Strategy strategy, ClusterGroup group, int year, Run run) {
    return switch (strategy.kind()) {
      case CLOSE -> close(group, year);
      case RETROFIT, REPLACE_EQUIPMENT, CLEANER_ENERGY, RECYCLE_EMISSIONS ->
          measures(strategy.kind(), group, year, run);
      case UPGRADE_VALUE, EXTEND_CHAIN ->
          new Outcome.WhatIf(MORE_VALUE, whatIfs.arrows(group, year, 1, 1 + MORE_VALUE, run));
      case OPERATE_LOOPS -> loops(group);
      case CHANGE_PRODUCTION,
          REALLOCATE,
          COOPERATE_INNOVATE,
          DIVIDE_LABOR,
          TRANSFORM,
          CLOSE_PRODUCT_LOOPS,
          SUSTAIN_INNOVATION ->
          new Outcome.Later(Lack.ENGINE);
    };
  }

  private Outcome close(ClusterGroup group, int year) {
    Optional<Figure<Emission>> emission = footprints.findScope1(group, year);
    List<Id.FacilityId> members = valued.members(group, year);
    if (emission.isEmpty()) {
      return new Outcome.Later(Lack.NO_EMISSION);
    }
    Figure<Money> money = valued.valueAdded(members, year);
    List<Release> released = new ArrayList<>();
    Optional<Figure<Headcount>> people = valued.findPeople(members, year);
    people.ifPresent(p -> released.add(new Release.Labor(p.value())));
    released.add(new Release.SunkCost(capital(money)));
    lost(group).ifPresent(released::add);
    return new Outcome.Computed(
        emission.get(),
        money,
        zero(group),
        people
            .<StrategyCase.Jobs>map(p -> new StrategyCase.Jobs.Known(-p.amount()))
            .orElse(new StrategyCase.Jobs.Unknown()),
        released,
        List.of(),
        StrategyCase.Assumption.ALL_CLOSE);
  }

  private static Figure<Money> capital(Figure<Money> money) {
    double value = Math.max(0, money.amount());
    return Figure.between(
        new Money(CAPITAL_YEARS[0] * value),
        new Money(CAPITAL_YEARS[1] * value),
        new Money(CAPITAL_YEARS[2] * value),
        Grade.ASSUMED,
        new Origin("years of value added", money.origin().row(), DataSource.ENGINEERING_JUDGEMENT));
  }

  private Optional<Release> lost(ClusterGroup group) {
    List<ClusterInputs.PlannedLink> touched = links(group);
    return touched.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Release.LostExchanges(
                touched.size(),
                new Money(touched.stream().mapToDouble(l -> l.gain().amount()).sum())));
  }

  private List<ClusterInputs.PlannedLink> links(ClusterGroup group) {
    Set<Id.FacilityId> members = new HashSet<>(group.members());
    return inputs.exchanges().stream()
        .filter(l -> members.contains(l.giver()) || members.contains(l.taker()))
        .toList();
  }

  private Outcome loops(ClusterGroup group) {
    List<ClusterInputs.PlannedLink> links = links(group);
    if (links.isEmpty()) {
      return new Outcome.Later(Lack.NO_EXCHANGE);
    }
    Set<Id.FacilityId> members = new HashSet<>(group.members());
    Origin origin = new Origin("plan", group.id().value(), DataSource.ENGINEERING_JUDGEMENT);
    double avoided = links.stream().mapToDouble(l -> l.avoided().amount()).sum();
    double gain = links.stream().mapToDouble(l -> l.gain().amount()).sum();
    double invested =
        inputs.plants().stream()
            .filter(p -> members.contains(p.site()))
            .mapToDouble(p -> p.investment().amount())
            .sum();
    return new Outcome.Computed(
        Figure.exact(new Emission(avoided), Grade.ASSUMED, origin),
        Figure.exact(new Money(-gain), Grade.ASSUMED, origin),
        Figure.exact(new Money(invested), Grade.ASSUMED, origin),
        new StrategyCase.Jobs.Unknown(),
        List.of(),
        List.of(),
        StrategyCase.Assumption.PLANNED_EXCHANGES);
  }

  private Outcome measures(Strategy.Kind kind, ClusterGroup group, int year, Run run) {
    Set<Id.FacilityId> members = new HashSet<>(group.members());
    AbatementProblem all = inputs.abatement();
    List<Emitter> emitters =
        all.emitters().stream().filter(e -> members.contains(e.facility())).toList();
    List<Measure> measures = all.measures().stream().filter(m -> m.strategy() == kind).toList();
    AbatementResult result =
        new Abatement()
            .solve(
                new AbatementProblem(
                    emitters, measures, all.rules(), all.goal(), all.sets(), all.nodes()),
                run);
    AbatementResult.Summary summary = result.summary();
    double emission = summary.emission().amount();
    if (emission <= 0) {
      return new Outcome.Later(Lack.NO_EMISSION);
    }
    if (summary.abated().amount() <= 0) {
      return new Outcome.Later(Lack.NO_MEASURE);
    }
    return new Outcome.Computed(
        summary.abated(),
        summary.costPerYear(),
        summary.investment(),
        new StrategyCase.Jobs.Unknown(),
        List.of(),
        whatIfs.arrows(
            group,
            year,
            Math.max(0, 1 - summary.abated().amount() / emission),
            moreValue(group, year, summary),
            run),
        StrategyCase.Assumption.MEASURES_THAT_PAY);
  }

  /** Value added with the measures over value added without them. */
  private double moreValue(ClusterGroup group, int year, AbatementResult.Summary summary) {
    double money = valued.valueAdded(valued.members(group, year), year).amount();
    return money > 0 ? Math.max(0.1, 1 - summary.costPerYear().amount() / money) : 1;
  }

  private static Figure<Money> zero(ClusterGroup group) {
    return Figure.exact(
        Money.ZERO,
        Grade.ASSUMED,
        new Origin("closure", group.id().value(), DataSource.ENGINEERING_JUDGEMENT));
  }
}
