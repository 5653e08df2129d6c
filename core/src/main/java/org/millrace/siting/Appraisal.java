package org.millrace.siting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.FigureSum;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Stated;
import org.millrace.siting.SitingProblem.Start;
import org.millrace.siting.SitingResult.Kind;
import org.millrace.siting.SitingResult.Measure;
import org.millrace.siting.SitingResult.Reason;
import org.millrace.siting.SitingResult.Subject;
import org.millrace.unit.Extent;
import org.millrace.unit.Headcount;
import org.millrace.unit.Money;

/** What one place costs, brings and bears. */
final class Appraisal {
  /** A limit of 0 counts as passed so many times; such a place is refused anyway. */
  private static final double FULL = 1e6;

  private final SitingProblem problem;
  private final SitePlace place;
  private final Trade trade;
  private final Map<Kind, FigureSum> parts = new EnumMap<>(Kind.class);
  private final Map<Criterion, Measure> measures = new EnumMap<>(Criterion.class);

  Appraisal(SitingProblem problem, SitePlace place) {
    this.problem = problem;
    this.place = place;
    trade = new Trade(problem, place.point());
    parts.put(Kind.INPUTS, trade.inputs());
    parts.put(Kind.PRODUCTS, trade.products());
    bookWages();
    bookLand();
    bookMoving();
    bookCarbon();
    measure();
  }

  SitePlace place() {
    return place;
  }

  Trade trade() {
    return trade;
  }

  /** What is not known of it. */
  Set<Subject> lacks() {
    Set<Subject> lacks = EnumSet.noneOf(Subject.class);
    if (!parts.containsKey(Kind.WAGES)) {
      lacks.add(Subject.WAGES);
    }
    if (!parts.containsKey(Kind.LAND)) {
      lacks.add(Subject.LAND);
    }
    for (Criterion criterion : Criterion.values()) {
      if (!measures.containsKey(criterion)) {
        switch (criterion) {
          case LOCAL_LOAD -> lacks.add(Subject.LOCAL_LOAD);
          case NEIGHBORS -> lacks.add(Subject.NEIGHBORS);
          case JOBS -> lacks.add(Subject.JOBS);
          case JOBS_LOST -> lacks.add(Subject.JOBS_LOST);
          case MONEY, TRANSPORT_EMISSION -> {}
        }
      }
    }
    return lacks;
  }

  /** The yearly sum of the parts that are compared. */
  FigureSum money(Set<Kind> compared) {
    FigureSum sum = new FigureSum();
    parts.forEach(
        (kind, part) -> {
          if (compared.contains(kind)) {
            sum.add(part);
          }
        });
    return sum;
  }

  List<SitingResult.Part> shownParts() {
    List<SitingResult.Part> shown = new ArrayList<>();
    parts.forEach(
        (kind, part) -> {
          if (!part.isEmpty()) {
            shown.add(new SitingResult.Part(kind, part.figure(Money::new, origin())));
          }
        });
    return shown;
  }

  Origin origin() {
    return new Origin("siting", place.id().value(), DataSource.ENGINEERING_JUDGEMENT);
  }

  /** What is known of it, money aside. */
  Map<Criterion, Measure> measures() {
    return measures;
  }

  /** Why it can't be; empty when it can. */
  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>(trade.shortages());
    for (SitingProblem.Load load : problem.enterprise().loads()) {
      limit(load.kind())
          .filter(l -> load.amount().amount() > l.most().amount())
          .ifPresent(
              l ->
                  reasons.add(
                      new Reason.LimitExceeded(
                          load.kind(), load.amount().amount(), l.most().amount())));
    }
    double land = amount(problem.enterprise().land()).orElse(0.0);
    amount(place.free())
        .filter(f -> land > f)
        .ifPresent(f -> reasons.add(new Reason.LandShort(land, f)));
    double jobs = amount(problem.enterprise().jobs()).orElse(0.0);
    amount(place.workers())
        .filter(w -> jobs > w)
        .ifPresent(w -> reasons.add(new Reason.WorkersShort(jobs, w)));
    return reasons;
  }

  private void bookWages() {
    problem
        .enterprise()
        .jobs()
        .find()
        .ifPresent(
            jobs ->
                place
                    .wage()
                    .find()
                    .ifPresent(wage -> parts.put(Kind.WAGES, product(jobs, wage, -1))));
  }

  private void bookLand() {
    double interest = problem.rules().interestRate();
    problem
        .enterprise()
        .land()
        .find()
        .ifPresent(
            area ->
                place
                    .land()
                    .find()
                    .ifPresent(price -> parts.put(Kind.LAND, product(area, price, -interest))));
  }

  /** The product of two numbers times a factor; it moves with each of them. */
  private static FigureSum product(Figure<?> one, Figure<?> other, double factor) {
    FigureSum sum = new FigureSum();
    sum.add(one, factor * other.amount());
    double share = factor * one.amount();
    sum.move(
        other, share * (other.low() - other.amount()), share * (other.high() - other.amount()));
    return sum;
  }

  private void bookMoving() {
    if (problem.start() instanceof Start.Moving moving && moves(moving.from())) {
      double annuity = problem.rules().annuity();
      FigureSum sum = new FigureSum();
      sum.add(moving.moving(), -annuity);
      sum.add(moving.sunk(), -annuity);
      parts.put(Kind.MOVING, sum);
    }
  }

  private boolean moves(Id.PlaceId from) {
    return !place.id().equals(from);
  }

  private void bookCarbon() {
    FigureSum sum = new FigureSum();
    sum.addTimes(trade.emission(), -problem.rules().carbonPrice().amount());
    parts.put(Kind.CARBON, sum);
  }

  private void measure() {
    put(Criterion.TRANSPORT_EMISSION, trade.emission());
    measureLoad();
    if (problem.enterprise().loads().isEmpty()) {
      put(Criterion.NEIGHBORS, 0, 0, 0, Grade.MEASURED);
    } else {
      place.neighbors().find().ifPresent(n -> put(Criterion.NEIGHBORS, n));
    }
    Optional<Figure<Headcount>> jobs = problem.enterprise().jobs().find();
    Optional<Figure<Headcount>> workers = place.workers().find();
    if (jobs.isPresent() && workers.isPresent() && workers.get().low() > 0) {
      put(
          Criterion.JOBS,
          jobs.get().low() / workers.get().high(),
          jobs.get().amount() / workers.get().amount(),
          jobs.get().high() / workers.get().low(),
          jobs.get().grade().worse(workers.get().grade()));
    }
    switch (problem.start()) {
      case Start.Fresh fresh -> put(Criterion.JOBS_LOST, 0, 0, 0, Grade.MEASURED);
      case Start.Moving moving -> {
        if (moves(moving.from())) {
          moving.jobsLost().find().ifPresent(j -> put(Criterion.JOBS_LOST, j));
        } else {
          put(Criterion.JOBS_LOST, 0, 0, 0, Grade.MEASURED);
        }
      }
    }
  }

  private void measureLoad() {
    double low = 0;
    double value = 0;
    double high = 0;
    Grade grade = Grade.MEASURED;
    for (SitingProblem.Load load : problem.enterprise().loads()) {
      Optional<SitePlace.Limit> limit = limit(load.kind());
      if (limit.isEmpty()) {
        return;
      }
      Figure<Extent> amount = load.amount();
      Figure<Extent> most = limit.get().most();
      low = Math.max(low, share(amount.low(), most.high()));
      value = Math.max(value, share(amount.amount(), most.amount()));
      high = Math.max(high, share(amount.high(), most.low()));
      grade = grade.worse(amount.grade()).worse(most.grade());
    }
    put(Criterion.LOCAL_LOAD, low, value, high, grade);
  }

  private static double share(double amount, double most) {
    return amount == 0 ? 0 : amount / Math.max(most, amount / FULL);
  }

  private Optional<SitePlace.Limit> limit(String kind) {
    return place.limits().stream().filter(l -> l.kind().equals(kind)).findFirst();
  }

  private void put(Criterion criterion, Figure<?> figure) {
    put(criterion, figure.low(), figure.amount(), figure.high(), figure.grade());
  }

  private void put(Criterion criterion, FigureSum sum) {
    put(criterion, sum.low(), sum.value(), sum.high(), sum.grade());
  }

  private void put(Criterion criterion, double low, double value, double high, Grade grade) {
    measures.put(criterion, new Measure(criterion, low, value, high, grade));
  }

  private static Optional<Double> amount(Stated<?> stated) {
    return stated.find().map(f -> f.amount());
  }
}
