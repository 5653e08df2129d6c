package org.millrace.carbon.footprint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * What facilities did in one year, and what each of it lets out.
 *
 * @param year the year the activities are of
 * @param potentials name of the set of warming potentials that makes gases comparable
 * @param groups clusters, parks, regions; a facility may be in several, and groups may nest
 * @param correlated groups whose totals are compared with each other; the result gives their
 *     correlations
 */
public record FootprintProblem(
    int year,
    String potentials,
    List<Emitter> emitters,
    List<Group> groups,
    EmissionFactors factors,
    List<Id.GroupId> correlated,
    Simulation simulation) {
  public FootprintProblem {
    Require.text("name of the set of warming potentials", potentials);
    emitters = List.copyOf(emitters);
    groups = List.copyOf(groups);
    correlated = List.copyOf(correlated);
    Require.that(
        factors.potentials().stream().anyMatch(s -> s.name().equals(potentials)),
        "There is no set of warming potentials '%s'.",
        potentials);
    Set<Id> facilities = new HashSet<>();
    emitters.forEach(e -> unique("facility", facilities, e.facility()));
    Set<Id> named = new HashSet<>();
    for (Group group : groups) {
      unique("group", named, group.id());
      group.members().forEach(m -> known("member of group " + group.id().value(), facilities, m));
    }
    correlated.forEach(g -> known("group to correlate", named, g));
    for (Emitter emitter : emitters) {
      for (CarbonActivity activity : emitter.activities()) {
        Suppliers.of(activity).forEach(s -> known("supplier or taker", facilities, s));
        Require.that(
            !Suppliers.of(activity).contains(emitter.facility()),
            "Facility '%s' supplies itself; what it makes for itself is in its own fuels.",
            emitter.facility().value());
      }
    }
    String loop = Suppliers.loop(emitters);
    Require.that(
        loop.isEmpty(),
        "The supplies %s run in a circle, so that no facility's emission comes first.\n"
            + "Maybe state a factor for one of them.",
        loop);
  }

  private static void unique(String thing, Set<Id> seen, Id id) {
    Require.that(seen.add(id), "There are two of %s '%s'.", thing, id.value());
  }

  private static void known(String thing, Set<Id> all, Id id) {
    Require.that(all.contains(id), "There is no %s '%s'.", thing, id.value());
  }

  /**
   * Who emits.
   *
   * @param activities all of the year
   * @param reported emissions it declared itself
   */
  public record Emitter(
      Id.FacilityId facility, List<CarbonActivity> activities, List<DirectReport> reported) {
    public Emitter {
      activities = List.copyOf(activities);
      reported = List.copyOf(reported);
      Set<Id> gases = new HashSet<>();
      Set<List<Object>> seen = new HashSet<>();
      for (DirectReport report : reported) {
        Require.that(
            seen.add(List.of(report.gas(), report.year())),
            "Facility '%s' reports gas '%s' of %s twice.",
            facility.value(),
            report.gas().value(),
            report.year());
        if (report.standing() == DirectReport.Standing.REPLACES) {
          Require.that(
              gases.add(report.gas()),
              "Two reports of facility '%s' replace what is computed of gas '%s'.",
              facility.value(),
              report.gas().value());
        }
      }
    }
  }

  /** Facilities that are accounted for together. */
  public record Group(Id.GroupId id, List<Id.FacilityId> members) {
    public Group {
      members = List.copyOf(members);
      Require.that(
          new HashSet<>(members).size() == members.size(),
          "Group '%s' names a member twice.",
          id.value());
    }
  }

  /**
   * How the intervals are drawn.
   *
   * @param seed equal seeds give equal draws
   * @param draws at least 1,000; 10,000 by the 2006 IPCC Guidelines' advice
   */
  public record Simulation(long seed, int draws) {
    /** Fewest draws that tell the ends of a 95 % interval. */
    private static final int FEWEST = 1_000;

    /** Most draws of which all fit in memory. */
    private static final int MOST = 1_000_000;

    public Simulation {
      Require.between("number of draws", draws, FEWEST, MOST);
    }
  }
}
