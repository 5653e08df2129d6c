package org.millrace.study.heat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Origin;
import org.millrace.domain.Registry;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.engine.Run;
import org.millrace.estimate.EstimateResult;
import org.millrace.unit.Ratio;

/** Brings the process heat and the boilers of facilities into the streams of a region. */
public final class HeatStep {
  private final Registry stated;
  private final Knowledge known;
  private final KnowledgeIndex knowledge;
  private final HeatRules rules;
  private final Set<Id.FacilityId> targeted = new HashSet<>();
  private final Map<Id.FacilityId, OwnHeat> owners;

  private HeatStep(Registry stated, Knowledge known, HeatRules rules) {
    this.stated = stated;
    this.known = known;
    this.rules = rules;
    knowledge = new KnowledgeIndex(known);
    owners = OwnHeat.byFacility(stated.processes(), knowledge);
    stated.processes().heat().forEach(h -> targeted.add(h.facility()));
  }

  /** A region with the streams it states. */
  public static HeatStep of(Registry stated, Knowledge knowledge, HeatRules rules) {
    return new HeatStep(stated, knowledge(stated, knowledge, rules), rules);
  }

  /**
   * The knowledge with the surplus heat and the own steam of a region as materials; the knowledge
   * itself where there is no process heat and no boiler, and where they are in it already.
   */
  public static Knowledge knowledge(Registry registry, Knowledge knowledge, HeatRules rules) {
    return registry.processes().hasHeat()
        ? new HeatMaterials(registry, knowledge, rules).known()
        : knowledge;
  }

  /** The knowledge that the streams of {@link #join} are to be judged by. */
  public Knowledge known() {
    return known;
  }

  /**
   * Estimates without the steam and hot water of facilities that state their process heat, and
   * without what their boilers burn; such a facility is no gap.
   */
  public EstimateResult withoutReplaced(EstimateResult estimate) {
    return targeted.isEmpty()
        ? estimate
        : new EstimateResult(
            estimate.offers().stream().filter(o -> !isReplaced(o)).toList(),
            estimate.needs().stream().filter(n -> !isReplaced(n)).toList(),
            estimate.gaps().stream().filter(g -> !targeted.contains(g.facility())).toList());
  }

  private boolean isReplaced(ResourceStream estimated) {
    return targeted.contains(estimated.facility())
        && (isHeat(estimated) || isBoilerFuel(estimated));
  }

  private boolean isBoilerFuel(ResourceStream stream) {
    OwnHeat own = owners.get(stream.facility());
    return stream instanceof Need && own != null && own.burns(stream.material());
  }

  /**
   * A region with its process heat.
   *
   * @param registry with stated and estimated streams
   * @param sites one a facility and profile
   * @param shared where parks could build a plant for the heat of all; not in the registry
   */
  public record Joined(Registry registry, List<SiteHeat> sites, SharedPlants shared) {
    public Joined {
      sites = List.copyOf(sites);
    }
  }

  /**
   * Adds the offers and needs of process heat, and lets needs of steam and hot water at facilities
   * with boilers be worth what these boilers burn.
   *
   * @param registry the stated region, with estimated streams
   */
  public Joined join(Registry registry, Run run) {
    HeatStreams streams =
        new HeatStreams(knowledge, rules, registry.streams().map(ResourceStream::id).toList());
    Set<Id.FacilityId> holding =
        stated
            .streams()
            .filter(this::isHeat)
            .map(ResourceStream::facility)
            .collect(Collectors.toSet());
    List<SiteHeat> sites = new ArrayList<>();
    for (HeatTargets.Targeted site : new HeatTargets(stated, knowledge, rules).all(run)) {
      sites.add(site(site, holding.contains(site.facility().id()), streams));
    }
    List<Need> own = registry.needs().stream().map(this::fromOwnBoiler).toList();
    boolean same = sites.isEmpty() && own.equals(registry.needs());
    Registry joined =
        same
            ? registry
            : registry.withStreams(
                Stream.concat(registry.offers().stream(), streams.offers().stream()).toList(),
                Stream.concat(own.stream(), streams.needs().stream()).toList());
    return new Joined(joined, sites, SharedPlants.of(joined, known, knowledge, sites));
  }

  private SiteHeat site(HeatTargets.Targeted site, boolean isStated, HeatStreams streams) {
    Passing passing = Passing.of(site.result());
    List<SiteHeat.Passed> offers = new ArrayList<>();
    List<SiteHeat.Passed> needs = new ArrayList<>();
    boolean unknown = false;
    for (int l = 0; l < rules.levels().size(); l++) {
      HeatLevel level = rules.levels().get(l);
      double surplus = passing.surplus().get(l);
      double shortage = passing.shortage().get(l);
      unknown |= !streams.carries(level) && surplus + shortage > 0;
      if (!isStated && streams.carries(level)) {
        if (surplus > 0) {
          offers.add(streams.offer(site, level, surplus));
        }
        if (shortage > 0) {
          needs.add(streams.need(site, level, shortage));
        }
      }
    }
    return new SiteHeat(
        site.facility(),
        site.profile(),
        site.hours(),
        site.problem(),
        site.result(),
        offers,
        needs,
        notes(site, isStated, unknown));
  }

  private List<SiteHeat.Note> notes(HeatTargets.Targeted site, boolean isStated, boolean unknown) {
    List<SiteHeat.Note> notes = new ArrayList<>();
    if (isStated) {
      notes.add(SiteHeat.Note.STATED_STREAMS_HOLD);
    }
    if (!isStated
        && stated.needs().stream()
            .anyMatch(n -> n.facility().equals(site.facility().id()) && isBoilerFuel(n))) {
      notes.add(SiteHeat.Note.FUEL_STATED_TOO);
    }
    if (site.result().totals().fired().kilowatts() > 0) {
      notes.add(SiteHeat.Note.FIRED_ABOVE_LEVELS);
    }
    OwnHeat own = owners.get(site.facility().id());
    double boilers = site.result().totals().boilers().kilowatts();
    if (own != null && own.capacity().filter(c -> c.kilowatts() < boilers).isPresent()) {
      notes.add(SiteHeat.Note.BOILERS_TOO_SMALL);
    }
    if (unknown) {
      notes.add(SiteHeat.Note.CARRIER_UNKNOWN);
    }
    return notes;
  }

  /** A need of steam or hot water as what the facility's own boilers raise. */
  private Need fromOwnBoiler(Need need) {
    Id.MaterialId bought = need.material();
    Id.MaterialId own = HeatMaterials.own(bought, need.facility());
    if (knowledge.findMaterial(own).isEmpty()) {
      return need;
    }
    List<Need.Acceptance> accepts = new ArrayList<>(need.accepts());
    if (accepts.stream().noneMatch(a -> a.material().equals(bought))) {
      Origin origin = new Origin("streams", need.id().value(), DataSource.ENGINEERING_JUDGEMENT);
      accepts.add(
          new Need.Acceptance(bought, Figure.exact(new Ratio(1), Grade.ESTIMATED, origin), 1));
    }
    return new Need(
        need.id(),
        need.facility(),
        own,
        need.rate(),
        need.purchasePrice(),
        accepts,
        need.quality(),
        need.terms());
  }

  private boolean isHeat(ResourceStream stream) {
    List<Id.MaterialId> lineage = knowledge.lineage(stream.material());
    return lineage.contains(Carriers.STEAM) || lineage.contains(Carriers.HOT_WATER);
  }
}
