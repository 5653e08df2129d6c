package org.millrace.study.heat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.millrace.domain.Calendar;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.ProcessHeat;
import org.millrace.domain.Quote;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.engine.Run;
import org.millrace.pinch.cascade.Contribution;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.Film;
import org.millrace.pinch.cascade.Heat;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.Zone;
import org.millrace.pinch.site.SiteProblem;
import org.millrace.pinch.site.SiteResult;
import org.millrace.pinch.site.SteamLevel;
import org.millrace.pinch.site.TotalSite;
import org.millrace.unit.HeatPrice;
import org.millrace.unit.Require;

/** Targets the processes of each facility, each profile apart. */
final class HeatTargets {
  private static final double GIGAJOULES_PER_MEGAWATT_HOUR = 3.6;

  private final Registry registry;
  private final KnowledgeIndex knowledge;
  private final HeatRules rules;

  /** The rows of a facility that run by one profile. */
  private record Key(Id.FacilityId facility, Id.ProfileId profile) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::facility).thenComparing(Key::profile);
  }

  /**
   * A targeted facility.
   *
   * @param rows by id
   */
  record Targeted(
      Facility facility,
      Id.ProfileId profile,
      double hours,
      List<ProcessHeat> rows,
      SiteProblem problem,
      SiteResult result) {}

  HeatTargets(Registry registry, KnowledgeIndex knowledge, HeatRules rules) {
    this.registry = registry;
    this.knowledge = knowledge;
    this.rules = rules;
  }

  /** By facility, then by profile, whatever the order of the rows. */
  List<Targeted> all(Run run) {
    Map<Key, List<ProcessHeat>> groups = new TreeMap<>(Key.ORDER);
    for (ProcessHeat row : registry.processes().heat()) {
      groups
          .computeIfAbsent(new Key(row.facility(), row.profile()), k -> new ArrayList<>())
          .add(row);
    }
    Map<Id.FacilityId, Facility> facilities =
        registry.facilities().stream().collect(Collectors.toMap(Facility::id, Function.identity()));
    List<Targeted> all = new ArrayList<>();
    groups.forEach(
        (key, rows) -> {
          run.check();
          rows.sort(Comparator.comparing(ProcessHeat::id));
          SiteProblem problem = problem(key.facility(), rows);
          all.add(
              new Targeted(
                  Require.known("facility", facilities, key.facility()),
                  key.profile(),
                  hours(registry.calendar(), key.profile()),
                  List.copyOf(rows),
                  problem,
                  new TotalSite().solve(problem, run)));
        });
    return all;
  }

  /** Hours of a year at the flow of the busiest period. */
  private static double hours(Calendar calendar, Id.ProfileId profile) {
    double year =
        calendar.periods().periods().stream().mapToDouble(p -> p.hours() * p.weight()).sum();
    return year / calendar.peak(profile);
  }

  private SiteProblem problem(Id.FacilityId facility, List<ProcessHeat> rows) {
    List<SteamLevel> levels =
        rules.levels().stream()
            .map(l -> new SteamLevel(l.id(), l.saturation(), price(facility, l.carrier())))
            .toList();
    return new SiteProblem(
        rows.stream().map(HeatTargets::stream).toList(),
        rules.processApproach(),
        rules.utilityApproach(),
        levels,
        levels.getFirst().price(),
        rules.cooling(),
        rules.reversibleShare());
  }

  private static HeatStream stream(ProcessHeat row) {
    return new HeatStream(
        row.id(),
        new Zone.Named(row.process()),
        row.direction() == ProcessHeat.Direction.GIVEN ? Direction.GIVES : Direction.TAKES,
        row.supply(),
        row.target(),
        new Heat.Flow(row.heat().value()),
        row.contribution()
            .find()
            .<Contribution>map(own -> new Contribution.Own(own.value()))
            .orElseGet(Contribution.Standard::new),
        new Film.Unknown());
  }

  /** What a facility's own heat costs, else what is usual; nothing if nobody knows. */
  private HeatPrice price(Id.FacilityId facility, Id.MaterialId carrier) {
    Id.MaterialId own = HeatMaterials.own(carrier, facility);
    Id.MaterialId bought = knowledge.findMaterial(own).isPresent() ? own : carrier;
    Optional<Double> content =
        knowledge.findHeatContent(bought).map(Figure::amount).filter(heat -> heat > 0);
    return knowledge.purchasePrice(bought) instanceof Quote.Known known && content.isPresent()
        ? new HeatPrice(known.price().amount() / content.get() * GIGAJOULES_PER_MEGAWATT_HOUR)
        : new HeatPrice(0);
  }
}
