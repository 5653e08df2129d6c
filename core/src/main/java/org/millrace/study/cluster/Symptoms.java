package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.millrace.classify.diagnosis.DiagnosisProblem.Examined;
import org.millrace.classify.diagnosis.Fact;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Policies;
import org.millrace.domain.Question;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.unit.Change;
import org.millrace.unit.Price;
import org.millrace.unit.Relative;

/** What the tables of a region say of a cluster's difficulties. */
final class Symptoms {
  /** An agreement in the upper half of its scale. */
  private static final DoublePredicate YES = level -> level > 0.5;

  /** Hours of training in a year from which on an employee counts as trained. */
  private static final double TRAINING_HOURS = 8;

  private final Registry registry;
  private final Valued valued;
  private final Set<Id.FacilityId> streams = new HashSet<>();

  Symptoms(Registry registry, Valued valued) {
    this.registry = registry;
    this.valued = valued;
    registry.streams().forEach(s -> streams.add(s.facility()));
  }

  Examined of(ClusterGroup group) {
    List<Fact> facts = new ArrayList<>();
    addGrowth(group, facts);
    Map<Question, List<Reports.Answer>> answers = answers(group);
    share(answers, Question.AWARENESS, YES).forEach(f -> facts.add(new Fact.Awareness(f)));
    share(answers, Question.TRAINING_HOURS, hours -> hours >= TRAINING_HOURS)
        .forEach(f -> facts.add(new Fact.Training(f)));
    share(answers, Question.INNOVATION_PARTNERS, partners -> partners >= 1)
        .forEach(f -> facts.add(new Fact.Cooperation(f)));
    share(answers, Question.OWN_BRAND_SHARE, own -> own < 0.5)
        .forEach(f -> facts.add(new Fact.OrderProduction(f)));
    share(answers, Question.INFORMATION_ACCESS, YES)
        .forEach(f -> facts.add(new Fact.PlatformMembers(f)));
    share(answers, Question.INSTITUTIONAL_SUPPORT, YES)
        .forEach(f -> facts.add(new Fact.KnownOffice(f)));
    share(answers, Question.LEGAL_CLARITY, YES.negate())
        .forEach(f -> facts.add(new Fact.LegalObstacle(f)));
    if (!registry.policies().isEmpty()) {
      facts.add(
          new Fact.CarbonPrice(
              Figure.exact(
                  new Price(Policies.carbonPrice(registry.policies())),
                  Grade.REPORTED,
                  origin("policies", group))));
    }
    long told = group.members().stream().filter(streams::contains).count();
    facts.add(
        new Fact.StreamsReported(
            Figure.exact(
                new Relative((double) told / group.members().size()),
                Grade.REPORTED,
                origin("streams", group))));
    return new Examined(group.id(), facts);
  }

  /** Over the members that state value added and people in the first and the last year. */
  private void addGrowth(ClusterGroup group, List<Fact> facts) {
    List<Integer> years =
        valued.years().stream().filter(y -> !valued.members(group, y).isEmpty()).toList();
    if (years.size() < 2) {
      return;
    }
    int first = years.getFirst();
    int last = years.getLast();
    Set<Id.FacilityId> lasting = new LinkedHashSet<>(valued.members(group, first));
    lasting.retainAll(valued.members(group, last));
    List<Id.FacilityId> members = List.copyOf(lasting);
    if (members.isEmpty() || valued.valueAdded(members, first).amount() <= 0) {
      return;
    }
    Figure<?> before = valued.valueAdded(members, first);
    Figure<?> after = valued.valueAdded(members, last);
    int span = last - first;
    Grade grade = before.grade().worse(after.grade());
    facts.add(
        new Fact.ValueAddedGrowth(
            growth(before.amount(), after.amount(), span, grade, origin("facility_years", group))));
    double energyBefore = energy(lasting, first);
    double energyAfter = energy(lasting, last);
    if (energyBefore > 0 && energyAfter > 0) {
      facts.add(
          new Fact.EnergyGrowth(
              growth(energyBefore, energyAfter, span, grade, origin("energy", group))));
    }
    valued
        .findPeople(members, first)
        .filter(p -> p.amount() > 0)
        .ifPresent(
            p ->
                valued
                    .findPeople(members, last)
                    .ifPresent(
                        q ->
                            facts.add(
                                new Fact.EmploymentGrowth(
                                    growth(
                                        p.amount(),
                                        q.amount(),
                                        span,
                                        p.grade().worse(q.grade()),
                                        origin("facility_years", group))))));
  }

  private static Figure<Change> growth(
      double before, double after, int years, Grade grade, Origin origin) {
    return Figure.exact(
        new Change(Math.pow(Math.max(0, after) / before, 1.0 / years) - 1), grade, origin);
  }

  private double energy(Set<Id.FacilityId> members, int year) {
    return registry.reports().fuels().stream()
        .filter(f -> f.year() == year && members.contains(f.facility()))
        .mapToDouble(f -> f.rate().amount())
        .sum();
  }

  /** The last answer of each member to each question. */
  private Map<Question, List<Reports.Answer>> answers(ClusterGroup group) {
    Set<Id.FacilityId> members = new HashSet<>(group.members());
    Map<Question, Map<Id.FacilityId, Reports.Answer>> last = new HashMap<>();
    for (Reports.Answer answer : registry.reports().answers()) {
      if (members.contains(answer.facility())) {
        last.computeIfAbsent(answer.question(), q -> new HashMap<>())
            .merge(answer.facility(), answer, (a, b) -> a.year() >= b.year() ? a : b);
      }
    }
    Map<Question, List<Reports.Answer>> answers = new HashMap<>();
    last.forEach((question, byFacility) -> answers.put(question, List.copyOf(byFacility.values())));
    return answers;
  }

  /** The share of those who answered so; none if nobody answered. */
  private static List<Figure<Relative>> share(
      Map<Question, List<Reports.Answer>> answers, Question question, DoublePredicate so) {
    List<Reports.Answer> own = answers.getOrDefault(question, List.of());
    if (own.isEmpty()) {
      return List.of();
    }
    long yes = own.stream().filter(a -> so.test(a.level().amount())).count();
    Grade worst = own.stream().map(a -> a.level().grade()).reduce(Grade.MEASURED, Grade::worse);
    return List.of(
        Figure.exact(
            new Relative((double) yes / own.size()), worst, own.getFirst().level().origin()));
  }

  private static Origin origin(String table, ClusterGroup group) {
    return new Origin(table, group.id().value(), DataSource.ENGINEERING_JUDGEMENT);
  }
}
