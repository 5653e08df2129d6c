package org.millrace.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.millrace.domain.FigureSum;
import org.millrace.domain.Id;
import org.millrace.domain.Quote;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.Vector;
import org.millrace.siting.SitingResult.Kind;
import org.millrace.siting.SitingResult.LeftAside;
import org.millrace.siting.SitingResult.Measure;
import org.millrace.siting.SitingResult.Ranked;
import org.millrace.siting.SitingResult.Refused;
import org.millrace.siting.SitingResult.Subject;
import org.millrace.unit.Money;

/** Compares places for one enterprise; see the package for the formulae. */
public final class Siting implements Engine<SitingProblem, SitingResult> {

  @Override
  public SitingResult solve(SitingProblem problem, Run run) {
    List<Appraisal> feasible = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (SitePlace place :
        problem.places().stream().sorted(Comparator.comparing(SitePlace::id)).toList()) {
      run.check();
      Appraisal appraisal = new Appraisal(problem, place);
      List<SitingResult.Reason> reasons = appraisal.reasons();
      if (reasons.isEmpty()) {
        feasible.add(appraisal);
      } else {
        refused.add(new Refused(place.id(), place.kind(), reasons));
      }
    }
    if (feasible.isEmpty()) {
      return new SitingResult(List.of(), refused, List.of(), List.of());
    }
    return compared(problem, feasible, refused);
  }

  private static SitingResult compared(
      SitingProblem problem, List<Appraisal> feasible, List<Refused> refused) {
    Map<Subject, List<Id.PlaceId>> lacking = lacking(problem, feasible);
    Set<Kind> kinds = kinds(lacking.keySet());
    List<Criterion> criteria = criteria(lacking.keySet());
    List<Vector> values =
        feasible.stream()
            .map(a -> Vector.of(criteria.stream().mapToDouble(c -> value(a, c, kinds)).toArray()))
            .toList();
    Comparison comparison = new Comparison(criteria, values, shares(criteria, problem.rules()));
    double[] closeness = comparison.closeness();
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < closeness.length; i++) {
      double own = closeness[i];
      int rank = 1 + (int) Arrays.stream(closeness).filter(c -> c > own).count();
      List<Id.PlaceId> better =
          comparison.dominating(i).stream().map(o -> feasible.get(o).place().id()).toList();
      ranked.add(ranked(feasible.get(i), rank, own, better, kinds));
    }
    ranked.sort(Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::place));
    List<LeftAside> aside = new ArrayList<>();
    lacking.forEach((subject, places) -> aside.add(new LeftAside(subject, places)));
    return new SitingResult(
        ranked,
        refused,
        aside,
        closeness.length > 1 ? comparison.sensitivity(first(closeness)) : List.of());
  }

  private static int first(double[] closeness) {
    int first = 0;
    for (int i = 1; i < closeness.length; i++) {
      first = closeness[i] > closeness[first] ? i : first;
    }
    return first;
  }

  private static Ranked ranked(
      Appraisal appraisal,
      int rank,
      double closeness,
      List<Id.PlaceId> dominatedBy,
      Set<Kind> kinds) {
    FigureSum money = appraisal.money(kinds);
    List<Measure> measures = new ArrayList<>();
    measures.add(
        new Measure(Criterion.MONEY, money.low(), money.value(), money.high(), money.grade()));
    measures.addAll(appraisal.measures().values());
    return new Ranked(
        rank,
        appraisal.place().id(),
        appraisal.place().kind(),
        closeness,
        dominatedBy,
        money.figure(Money::new, appraisal.origin()),
        appraisal.shownParts(),
        measures,
        appraisal.trade().links(),
        appraisal.trade().unsold());
  }

  private static double value(Appraisal appraisal, Criterion criterion, Set<Kind> kinds) {
    Measure measure = appraisal.measures().get(criterion);
    return measure == null ? appraisal.money(kinds).value() : measure.value();
  }

  /** What is not known somewhere, and where. */
  private static Map<Subject, List<Id.PlaceId>> lacking(
      SitingProblem problem, List<Appraisal> feasible) {
    Map<Subject, List<Id.PlaceId>> lacking = new TreeMap<>();
    for (Appraisal appraisal : feasible) {
      for (Subject subject : appraisal.lacks()) {
        lacking.computeIfAbsent(subject, s -> new ArrayList<>()).add(appraisal.place().id());
      }
    }
    boolean isPriced =
        problem.suppliers().stream().allMatch(s -> s.price() instanceof Quote.Known)
            && problem.buyers().stream().allMatch(b -> b.price() instanceof Quote.Known);
    if (!isPriced) {
      lacking.put(Subject.PARTNER_PRICES, feasible.stream().map(a -> a.place().id()).toList());
    }
    return lacking;
  }

  private static Set<Kind> kinds(Set<Subject> lacking) {
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    if (lacking.contains(Subject.WAGES)) {
      kinds.remove(Kind.WAGES);
    }
    if (lacking.contains(Subject.LAND)) {
      kinds.remove(Kind.LAND);
    }
    return kinds;
  }

  private static List<Criterion> criteria(Set<Subject> lacking) {
    List<Criterion> criteria = new ArrayList<>(List.of(Criterion.values()));
    for (Subject subject : lacking) {
      switch (subject) {
        case LOCAL_LOAD -> criteria.remove(Criterion.LOCAL_LOAD);
        case NEIGHBORS -> criteria.remove(Criterion.NEIGHBORS);
        case JOBS -> criteria.remove(Criterion.JOBS);
        case JOBS_LOST -> criteria.remove(Criterion.JOBS_LOST);
        case WAGES, LAND, PARTNER_PRICES -> {}
      }
    }
    return criteria;
  }

  /** Shares of the criteria in the weight of all that are compared; equal if none weighs. */
  private static Map<Criterion, Double> shares(List<Criterion> criteria, SitingRules rules) {
    double sum = criteria.stream().mapToDouble(rules::weight).sum();
    Map<Criterion, Double> shares = new EnumMap<>(Criterion.class);
    for (Criterion criterion : criteria) {
      shares.put(criterion, sum > 0 ? rules.weight(criterion) / sum : 1.0 / criteria.size());
    }
    return shares;
  }
}
