package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.millrace.carbon.footprint.Footprint;
import org.millrace.carbon.footprint.FootprintProblem;
import org.millrace.carbon.footprint.FootprintResult;
import org.millrace.carbon.footprint.FootprintResult.Drawn;
import org.millrace.carbon.footprint.FootprintResult.Estimate;
import org.millrace.carbon.footprint.FootprintResult.GroupAccount;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Spread;
import org.millrace.engine.Run;
import org.millrace.unit.Emission;

/** The footprints of all clusters, year by year. */
final class Footprints {
  /** The set of warming potentials; the newest. */
  private static final String POTENTIALS = "ar6";

  /** So many years are looked back. */
  private static final int YEARS = 10;

  private final Map<Integer, Map<Id.GroupId, GroupAccount>> accounts = new TreeMap<>();
  private final Map<Integer, Set<Id.FacilityId>> reporting = new HashMap<>();
  private final Map<Integer, Map<Id.FacilityId, Double>> scope1 = new HashMap<>();

  private Footprints() {}

  /** Computes them. */
  static Footprints of(
      List<ClusterGroup> groups, CarbonDraft draft, Valued valued, ClusterRules rules, Run run) {
    Footprints footprints = new Footprints();
    List<Integer> years = List.copyOf(draft.years());
    for (int year : years.subList(Math.max(0, years.size() - YEARS), years.size())) {
      List<FootprintProblem.Group> asked = new ArrayList<>();
      for (ClusterGroup group : groups) {
        asked.add(new FootprintProblem.Group(all(group), group.members()));
        List<Id.FacilityId> members = valued.members(group, year);
        if (!members.isEmpty()) {
          asked.add(new FootprintProblem.Group(valued(group), members));
        }
      }
      FootprintProblem problem =
          draft.problem(
              year,
              asked,
              POTENTIALS,
              new FootprintProblem.Simulation(rules.seed(), rules.draws()));
      footprints.add(year, problem, new Footprint().solve(problem, run));
    }
    return footprints;
  }

  private void add(int year, FootprintProblem problem, FootprintResult result) {
    Map<Id.GroupId, GroupAccount> byGroup = new HashMap<>();
    result.groups().forEach(g -> byGroup.put(g.group(), g));
    accounts.put(year, byGroup);
    Set<Id.FacilityId> told = new HashSet<>();
    for (FootprintProblem.Emitter emitter : problem.emitters()) {
      if (!emitter.activities().isEmpty() || !emitter.reported().isEmpty()) {
        told.add(emitter.facility());
      }
    }
    reporting.put(year, told);
    Map<Id.FacilityId, Double> direct = new HashMap<>();
    result
        .facilities()
        .forEach(f -> direct.put(f.facility(), f.account().scope1().total().central().amount()));
    scope1.put(year, direct);
  }

  /** The years of a cluster in which a member reported, ascending. */
  List<CarbonYear> years(ClusterGroup group) {
    List<CarbonYear> found = new ArrayList<>();
    accounts.forEach(
        (year, byGroup) -> {
          int told =
              (int)
                  group.members().stream()
                      .filter(reporting.getOrDefault(year, Set.of())::contains)
                      .count();
          GroupAccount account = byGroup.get(all(group));
          if (told > 0 && account != null) {
            found.add(new CarbonYear(year, told, account));
          }
        });
    return found;
  }

  /** What members that state value added let out themselves; empty unless one of them reported. */
  Optional<Figure<Emission>> findScope1(ClusterGroup group, int year) {
    GroupAccount account = accounts.getOrDefault(year, Map.of()).get(valued(group));
    if (account == null || account.members() == 0) {
      return Optional.empty();
    }
    Estimate total = account.account().scope1().total();
    Origin origin = new Origin("footprint", group.id().value(), DataSource.ENGINEERING_JUDGEMENT);
    return Optional.of(
        new Figure<>(total.central(), spread(total), account.account().grade(), origin));
  }

  /** As wide as the draws, about the stated value. */
  private static Spread spread(Estimate total) {
    double value = total.central().amount();
    return switch (total.drawn()) {
      case Drawn.Draws draws -> {
        double factor =
            draws.low().amount() > 0 ? Math.sqrt(draws.high().amount() / draws.low().amount()) : 1;
        yield value > 0 && factor > 1
            ? new Spread.Lognormal(value / factor, value * factor)
            : new Spread.Exact();
      }
      case Drawn.OutOfTime late -> new Spread.Exact();
    };
  }

  /** What facilities let out themselves in a year [tCO2e]; those that told nothing count as 0. */
  double scope1(List<Id.FacilityId> facilities, int year) {
    Map<Id.FacilityId, Double> direct = scope1.getOrDefault(year, Map.of());
    return facilities.stream().mapToDouble(f -> direct.getOrDefault(f, 0.0)).sum();
  }

  private static Id.GroupId all(ClusterGroup group) {
    return new Id.GroupId(group.id().value());
  }

  private static Id.GroupId valued(ClusterGroup group) {
    return new Id.GroupId(group.id().value() + ".valued");
  }
}
