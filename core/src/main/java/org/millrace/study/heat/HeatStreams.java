package org.millrace.study.heat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.millrace.domain.Content;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Origin;
import org.millrace.domain.ProcessHeat;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.Route;
import org.millrace.domain.Terms;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.unit.Distance;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.MassFlow;

/** Turns what a facility's processes leave over and lack into offers and needs. */
final class HeatStreams {
  /** The property by which matches tell whether heat is hot enough. */
  private static final String TEMPERATURE = "temperature";

  private static final double GIGAJOULES_PER_KILOWATT_HOUR = 3.6e-3;

  private final KnowledgeIndex knowledge;
  private final HeatRules rules;
  private final Set<Id.StreamId> names = new HashSet<>();
  private final List<Offer> offers = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();

  /**
   * Starts without streams.
   *
   * @param others streams whose names are taken
   */
  HeatStreams(KnowledgeIndex knowledge, HeatRules rules, List<Id.StreamId> others) {
    this.knowledge = knowledge;
    this.rules = rules;
    names.addAll(others);
  }

  List<Offer> offers() {
    return offers;
  }

  List<Need> needs() {
    return needs;
  }

  /** Whether a level's carrier is known with what a tonne of it holds. */
  boolean carries(HeatLevel level) {
    return knowledge.findMaterial(level.carrier()).isPresent()
        && content(level.carrier()).isPresent();
  }

  /** Offers surplus heat of a level whose carrier is known. */
  SiteHeat.Passed offer(HeatTargets.Targeted site, HeatLevel level, double kilowatts) {
    double at = level.saturation().celsius();
    Offer offer =
        new Offer(
            name(site, level, "surplus"),
            site.facility().id(),
            HeatMaterials.surplus(level.carrier()),
            rate(site, level, kilowatts),
            new Quote.Unknown(),
            Route.DISPOSAL,
            quality(level, at),
            terms(site));
    offers.add(offer);
    return new SiteHeat.Passed(level.id(), offer.id(), new HeatFlow(kilowatts));
  }

  /** Needs heat of a level, or of a hotter one, whose carrier is known. */
  SiteHeat.Passed need(HeatTargets.Targeted site, HeatLevel level, double kilowatts) {
    Id.MaterialId own = HeatMaterials.own(level.carrier(), site.facility().id());
    Need need =
        new Need(
            name(site, level, "boiler"),
            site.facility().id(),
            knowledge.findMaterial(own).isPresent() ? own : level.carrier(),
            rate(site, level, kilowatts),
            new Quote.Unknown(),
            accepts(level.carrier()),
            quality(level, Double.POSITIVE_INFINITY),
            terms(site));
    needs.add(need);
    return new SiteHeat.Passed(level.id(), need.id(), new HeatFlow(kilowatts));
  }

  private List<Need.Acceptance> accepts(Id.MaterialId carrier) {
    List<Need.Acceptance> accepts = new ArrayList<>();
    accepts.add(new Need.Acceptance(carrier, rules.arriving(), 1));
    if (!carrier.equals(Carriers.STEAM)) {
      content(Carriers.STEAM)
          .ifPresent(
              steam ->
                  accepts.add(
                      new Need.Acceptance(
                          Carriers.STEAM,
                          rules.arriving().times(steam / content(carrier).orElseThrow()),
                          1)));
    }
    return accepts;
  }

  private Optional<Double> content(Id.MaterialId carrier) {
    return knowledge.findHeatContent(carrier).map(Figure::amount).filter(heat -> heat > 0);
  }

  private Figure<MassFlow> rate(HeatTargets.Targeted site, HeatLevel level, double kilowatts) {
    double tonnes =
        kilowatts
            * site.hours()
            * GIGAJOULES_PER_KILOWATT_HOUR
            / content(level.carrier()).orElseThrow();
    Grade grade = Grade.ESTIMATED;
    for (ProcessHeat row : site.rows()) {
      grade = grade.worse(row.heat().grade());
    }
    Origin origin =
        new Origin(
            "heat", site.facility().id().value(), site.rows().getFirst().heat().origin().source());
    return Figure.exact(new MassFlow(tonnes), grade, origin);
  }

  private Quality quality(HeatLevel level, double hottest) {
    return new Quality(
        knowledge.findMaterial(level.carrier()).map(Material::phase).orElseThrow(),
        false,
        List.of(),
        List.of(new Content(TEMPERATURE, level.saturation().celsius(), hottest)));
  }

  private static Terms terms(HeatTargets.Targeted site) {
    return new Terms(site.profile(), MassFlow.ZERO, Distance.UNLIMITED);
  }

  /** A name that no other stream has. */
  private Id.StreamId name(HeatTargets.Targeted site, HeatLevel level, String kind) {
    String first =
        String.join(
            ".", site.facility().id().value(), site.profile().value(), level.id().value(), kind);
    Id.StreamId name = new Id.StreamId(first);
    for (int number = 2; !names.add(name); number++) {
      name = new Id.StreamId(first + "." + number);
    }
    return name;
  }
}
