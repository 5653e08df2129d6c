package org.millrace.match;

import java.util.List;
import org.millrace.domain.Activity;
import org.millrace.domain.Calendar;
import org.millrace.domain.Content;
import org.millrace.domain.DataSource;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Origin;
import org.millrace.domain.Permit;
import org.millrace.domain.Phase;
import org.millrace.domain.Policy;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.Route;
import org.millrace.domain.Site;
import org.millrace.domain.Terms;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Sector;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Transport;
import org.millrace.domain.knowledge.Use;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.EnergyIntensity;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;

/**
 * Fly ash for cement: loss on ignition 3 to 5 %, 30 km, 0.6 t of clinker saved by a tonne. Each
 * part can be put in place of another, so that a test changes one thing.
 */
record AshCase(
    Offer offer,
    Need need,
    Facility giver,
    Facility taker,
    List<Permit> permits,
    List<Policy> policies,
    Calendar calendar,
    Knowledge knowledge,
    MatchRules rules) {
  static final Id.MaterialId ASH = new Id.MaterialId("fly-ash");
  static final Id.MaterialId PELLETS = new Id.MaterialId("ash-pellets");
  static final Id.MaterialId CLINKER = new Id.MaterialId("clinker");
  static final Id.SectorId CEMENT = new Id.SectorId("cement");

  /** 30 km on a meridian [°]. */
  private static final double THIRTY_KM = 30 / (6371.0088 * Math.PI / 180);

  static AshCase base() {
    return new AshCase(
        offer(Route.DISPOSAL, Quality.of(Phase.SOLID), Terms.OPEN),
        need(Terms.OPEN, List.of()),
        facility("power-station", "35.11", 0),
        facility("cement-works", "23.51", THIRTY_KM),
        List.of(),
        List.of(),
        Calendar.YEAR,
        knowledge(Material.Hazard.NO, List.of(use()), values(), List.of()),
        rules(1));
  }

  static MatchRules rules(int conversions) {
    MatchRules usual = MatchRules.DEFAULT;
    return new MatchRules(
        1,
        conversions,
        usual.interestRate(),
        usual.bestPerOffer(),
        true,
        usual.displacement(),
        usual.ranking(),
        usual.ignored(),
        usual.weights());
  }

  static Offer offer(Route route, Quality quality, Terms terms) {
    return new Offer(
        new Id.StreamId("ash"),
        new Id.FacilityId("power-station"),
        ASH,
        figure(new MassFlow(100_000)),
        new Quote.Unknown(),
        route,
        quality,
        terms);
  }

  static Need need(Terms terms, List<Content> limits) {
    return new Need(
        new Id.StreamId("clinker"),
        new Id.FacilityId("cement-works"),
        CLINKER,
        figure(new MassFlow(500_000)),
        new Quote.Unknown(),
        List.of(),
        new Quality(Phase.SOLID, false, List.of(), limits),
        terms);
  }

  static Facility facility(String id, String code, double degreesNorth) {
    return new Facility(
        new Id.FacilityId(id),
        new Id.FirmId(id),
        id,
        new Activity.Coded("nace", code),
        new Site.At(new GeoPoint(55 + degreesNorth, 11)));
  }

  static Use use() {
    return new Use(
        new Id.UseId("fly-ash.clinker"),
        ASH,
        CLINKER,
        List.of(CEMENT),
        figure(new Ratio(0.6)),
        0.2,
        List.of(new Content("loss on ignition", Double.NEGATIVE_INFINITY, 60_000)),
        effort(0, 0),
        Use.Hazard.ASK);
  }

  static List<MaterialValue> values() {
    return List.of(
        new MaterialValue.VirginPrice(CLINKER, figure(new Price(38))),
        new MaterialValue.VirginEmission(CLINKER, figure(new EmissionFactor(0.85))),
        new MaterialValue.DisposalPrice(ASH, figure(new Price(12))),
        new MaterialValue.DisposalEmission(ASH, figure(new EmissionFactor(0.005))));
  }

  static Knowledge knowledge(
      Material.Hazard hazard,
      List<Use> uses,
      List<MaterialValue> values,
      List<Technology> technologies) {
    return new Knowledge(
        "test",
        List.of(
            material(ASH, hazard),
            material(PELLETS, Material.Hazard.NO),
            material(CLINKER, Material.Hazard.NO)),
        values,
        List.of(
            new Sector(
                CEMENT, new Names("Cement", ""), List.of(new Activity.Coded("nace", "23.51"))),
            new Sector(
                new Id.SectorId("brick"),
                new Names("Bricks", ""),
                List.of(new Activity.Coded("nace", "23.32")))),
        List.of(),
        List.of(),
        uses,
        technologies,
        List.of(),
        List.of(),
        List.of(truck(Phase.SOLID), truck(Phase.SLUDGE)),
        List.of());
  }

  private static Material material(Id.MaterialId id, Material.Hazard hazard) {
    return new Material(
        id, List.of(), new Names(id.value(), ""), List.of("ewc:10.01.02"), Phase.SOLID, hazard);
  }

  private static Transport truck(Phase phase) {
    return new Transport(
        phase,
        "truck",
        figure(new Price(0.12)),
        figure(new Price(1)),
        figure(new EmissionFactor(0.0001)),
        figure(Money.ZERO),
        figure(Money.ZERO),
        new Distance(150));
  }

  static Technology pelletizing(Technology.Maturity maturity, double smallest) {
    return new Technology(
        new Id.TechnologyId("pelletizing"),
        new Names("Pelletizing", ""),
        maturity,
        List.of(
            new Technology.Recipe(
                ASH,
                List.of(new Technology.Output(PELLETS, figure(new Ratio(0.9)), List.of())),
                0.1)),
        new Technology.Size(
            new MassFlow(smallest),
            new MassFlow(100_000),
            new MassFlow(400_000),
            figure(new Money(1_000_000)),
            Figure.between(
                new Ratio(0.6),
                new Ratio(0.65),
                new Ratio(0.7),
                Grade.ASSUMED,
                new Origin("test", "row", DataSource.ENGINEERING_JUDGEMENT)),
            20,
            new Headcount(3)),
        new Technology.Running(
            figure(new Price(3)),
            new Technology.Energy(
                figure(new EnergyIntensity(0.2)),
                figure(new EnergyIntensity(0)),
                figure(new EnergyIntensity(0))),
            figure(new EmissionFactor(0.01)),
            EmissionFactor.ZERO));
  }

  static Use.Effort effort(double cost, double emission) {
    return new Use.Effort(figure(new Price(cost)), figure(new EmissionFactor(emission)));
  }

  static <Q extends Quantity<Q>> Figure<Q> figure(Q value) {
    return Figure.exact(
        value, Grade.REPORTED, new Origin("test", "row", DataSource.ENGINEERING_JUDGEMENT));
  }

  AshCase withOffer(Offer other) {
    return new AshCase(other, need, giver, taker, permits, policies, calendar, knowledge, rules);
  }

  AshCase withNeed(Need other) {
    return new AshCase(offer, other, giver, taker, permits, policies, calendar, knowledge, rules);
  }

  AshCase withTaker(Facility other) {
    return new AshCase(offer, need, giver, other, permits, policies, calendar, knowledge, rules);
  }

  AshCase withPermits(List<Permit> others) {
    return new AshCase(offer, need, giver, taker, others, policies, calendar, knowledge, rules);
  }

  AshCase withPolicies(List<Policy> others) {
    return new AshCase(offer, need, giver, taker, permits, others, calendar, knowledge, rules);
  }

  AshCase withCalendar(Calendar other) {
    return new AshCase(offer, need, giver, taker, permits, policies, other, knowledge, rules);
  }

  AshCase withKnowledge(Knowledge other) {
    return new AshCase(offer, need, giver, taker, permits, policies, calendar, other, rules);
  }

  MatchProblem problem() {
    return new MatchProblem(
        List.of(giver, taker),
        permits,
        calendar,
        List.of(offer),
        List.of(need),
        policies,
        List.of(),
        knowledge,
        rules);
  }
}
