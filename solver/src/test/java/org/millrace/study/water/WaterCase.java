package org.millrace.study.water;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Activity;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Calendar;
import org.millrace.domain.CleanerProduction;
import org.millrace.domain.Content;
import org.millrace.domain.DataSource;
import org.millrace.domain.Economy;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Origin;
import org.millrace.domain.Park;
import org.millrace.domain.Phase;
import org.millrace.domain.Processes;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.Region;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.Route;
import org.millrace.domain.Site;
import org.millrace.domain.Terms;
import org.millrace.domain.Water;
import org.millrace.domain.knowledge.EmissionKnowledge;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Transport;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;
import org.millrace.study.RegionStudy;
import org.millrace.study.StudyProblem;
import org.millrace.study.StudyResult;
import org.millrace.unit.Distance;
import org.millrace.unit.Emission;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;

/** A region that states water, made by hand. */
final class WaterCase {
  static final String SALT = "salt";

  private final List<Offer> sources = new ArrayList<>();
  private final List<Need> sinks = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();
  private final Map<String, Site> sites = new LinkedHashMap<>();
  private final List<CleanerProduction> measures = new ArrayList<>();
  private double pipe;

  /** What a link costs a year, and each of its kilometers. */
  WaterCase pipes(double perYear) {
    pipe = perYear;
    return this;
  }

  WaterCase at(String facility, double latitude, double longitude) {
    sites.put(facility, new Site.At(new GeoPoint(latitude, longitude)));
    return this;
  }

  WaterCase nowhere(String facility) {
    sites.put(facility, new Site.Unplaced());
    return this;
  }

  /** A source at a facility of its own name. */
  WaterCase source(String id, double tonnes, Content... contents) {
    return sourceAt(id, id, tonnes, contents);
  }

  WaterCase sourceAt(String id, String facility, double tonnes, Content... contents) {
    place(facility);
    sources.add(offer(id, facility, Water.USED, tonnes, contents));
    return this;
  }

  /** A sink at a facility of its own name. */
  WaterCase sink(String id, double tonnes, BlendLimit... limits) {
    return sinkAt(id, id, tonnes, limits);
  }

  WaterCase sinkAt(String id, String facility, double tonnes, BlendLimit... limits) {
    place(facility);
    sinks.add(need(id, facility, tonnes, limits));
    return this;
  }

  /** Water among the other streams. */
  WaterCase offered(String id, String facility, double tonnes, Content... contents) {
    place(facility);
    offers.add(offer(id, facility, Water.USED, tonnes, contents));
    return this;
  }

  /** A need that takes used water. */
  WaterCase needed(String id, String facility, double tonnes, BlendLimit... limits) {
    place(facility);
    Figure<Ratio> one = figure(new Ratio(1));
    needs.add(
        need(id, facility, tonnes, limits)
            .withAccepts(List.of(new Need.Acceptance(Water.USED, one, 1))));
    return this;
  }

  static Content holds(String property, double content) {
    return new Content(property, content, content);
  }

  static BlendLimit most(String property, double most) {
    return new BlendLimit(property, most, 0);
  }

  /** A measure without investment that shrinks a stream at a facility of its own name. */
  WaterCase measure(String stream, double share, double perYear) {
    measures.add(
        new CleanerProduction(
            new Id.MeasureId(stream + "-" + measures.size()),
            new Id.FacilityId(stream),
            "Measure",
            CleanerProduction.Kind.AVOID,
            figure(Money.ZERO),
            10,
            figure(new Money(perYear)),
            figure(Emission.ZERO),
            List.of(new CleanerProduction.Cut(new Id.StreamId(stream), figure(new Ratio(share))))));
    return this;
  }

  private void place(String facility) {
    sites.putIfAbsent(facility, new Site.At(new GeoPoint(50, 10)));
  }

  private static Offer offer(
      String id, String facility, Id.MaterialId material, double tonnes, Content... contents) {
    return new Offer(
        new Id.StreamId(id),
        new Id.FacilityId(facility),
        material,
        figure(new MassFlow(tonnes)),
        new Quote.Known(figure(new Price(0))),
        Route.DISPOSAL,
        new Quality(Phase.WATER, false, List.of(), List.of(contents)),
        Terms.OPEN);
  }

  private static Need need(String id, String facility, double tonnes, BlendLimit... limits) {
    return new Need(
        new Id.StreamId(id),
        new Id.FacilityId(facility),
        Water.FRESH,
        figure(new MassFlow(tonnes)),
        new Quote.Known(figure(new Price(1))),
        List.of(),
        Quality.of(Phase.WATER),
        Terms.OPEN,
        List.of(limits));
  }

  Registry registry() {
    List<Id.FacilityId> members = sites.keySet().stream().map(Id.FacilityId::new).toList();
    return new Registry(
        new Region(
            new Id.RegionId("made"),
            "Made",
            "",
            2020,
            List.of(),
            List.of(),
            List.of(),
            Economy.NONE),
        Calendar.YEAR,
        List.of(
            new Park(
                    new Id.ParkId("park"),
                    "Park",
                    Park.Level.OTHER,
                    "",
                    0,
                    new Site.Unplaced(),
                    List.of())
                .withMembers(members)),
        sites.entrySet().stream()
            .map(
                s ->
                    new Facility(
                        new Id.FacilityId(s.getKey()),
                        new Id.FirmId(s.getKey()),
                        s.getKey(),
                        new Activity.Unstated(),
                        s.getValue()))
            .toList(),
        offers,
        needs,
        Reports.NONE,
        Registry.Relations.NONE,
        List.of(),
        new Processes(List.of(), List.of(), measures),
        new Water(sources, sinks));
  }

  Knowledge knowledge() {
    return new Knowledge(
        "made",
        List.of(
            water("water", List.of()),
            water("process-water", List.of(Water.ANY)),
            water("treated-waste-water", List.of(Water.ANY))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Transport(
                Phase.WATER,
                "pipe",
                figure(new Price(0)),
                figure(new Price(0)),
                figure(new EmissionFactor(0)),
                figure(new Money(pipe)),
                figure(new Money(pipe)),
                new Distance(20))),
        List.of());
  }

  private static Material water(String id, List<Id.MaterialId> parents) {
    return new Material(
        new Id.MaterialId(id),
        parents,
        new Names(id, id),
        List.of(),
        Phase.WATER,
        Material.Hazard.NO);
  }

  StudyProblem problem() {
    return StudyProblem.of(registry(), knowledge(), EmissionKnowledge.NONE);
  }

  StudyResult.Planned plan() {
    return (StudyResult.Planned) new RegionStudy(new HighsSolver()).solve(problem(), Run.PLAIN);
  }

  private static <Q extends Quantity<Q>> Figure<Q> figure(Q value) {
    return Figure.exact(
        value, Grade.ASSUMED, new Origin("water", "made", DataSource.ENGINEERING_JUDGEMENT));
  }
}
