package org.millrace.study.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Activity;
import org.millrace.domain.Calendar;
import org.millrace.domain.DataSource;
import org.millrace.domain.Economy;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Origin;
import org.millrace.domain.Phase;
import org.millrace.domain.Policy;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.Region;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.Route;
import org.millrace.domain.Site;
import org.millrace.domain.Terms;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Transport;
import org.millrace.engine.Run;
import org.millrace.enterprise.Candidate;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.EnergyIntensity;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;

/** Rubble of two sites, crushed to nothing but less cost of disposal. */
class GrowthTest {
  private static final Id.MaterialId RUBBLE = new Id.MaterialId("rubble");

  private static <Q extends Quantity<Q>> Figure<Q> exact(Q value) {
    return Figure.exact(
        value, Grade.REPORTED, new Origin("test", "exact", DataSource.ENGINEERING_JUDGEMENT));
  }

  private static Facility facility(String id, Site site) {
    return new Facility(
        new Id.FacilityId(id), new Id.FirmId(id), id, new Activity.Unstated(), site);
  }

  private static Offer offer(String facility, double tonnes, Route route) {
    return new Offer(
        new Id.StreamId(facility + ".rubble"),
        new Id.FacilityId(facility),
        RUBBLE,
        exact(new MassFlow(tonnes)),
        new Quote.Known(exact(new Price(20))),
        route,
        Quality.of(Phase.SOLID),
        Terms.OPEN);
  }

  private static Registry registry(List<Policy> policies) {
    return new Registry(
        new Region(
            new Id.RegionId("test"),
            "Test",
            "",
            2020,
            List.of(),
            List.of(),
            List.of(),
            Economy.NONE),
        Calendar.YEAR,
        List.of(),
        List.of(
            facility("site-a", new Site.At(new GeoPoint(60, 10))),
            facility("site-b", new Site.At(new GeoPoint(60.1, 10))),
            facility("nowhere", new Site.Unplaced())),
        List.of(
            offer("site-a", 1000, Route.DISPOSAL),
            offer("site-b", 500, Route.RECOVERY),
            offer("nowhere", 500, Route.DISPOSAL)),
        List.of(),
        Reports.NONE,
        Registry.Relations.NONE,
        policies);
  }

  private static Knowledge knowledge() {
    Technology crushing =
        new Technology(
            new Id.TechnologyId("crushing"),
            new Names("Crushing", ""),
            Technology.Maturity.MATURE,
            List.of(new Technology.Recipe(RUBBLE, List.of(), 1)),
            new Technology.Size(
                new MassFlow(100),
                new MassFlow(1000),
                new MassFlow(5000),
                exact(new Money(10_000)),
                exact(new Ratio(0.6)),
                10,
                new Headcount(3)),
            new Technology.Running(
                exact(new Price(5)),
                new Technology.Energy(
                    exact(new EnergyIntensity(0)),
                    exact(new EnergyIntensity(0)),
                    exact(new EnergyIntensity(0))),
                exact(new EmissionFactor(0)),
                EmissionFactor.ZERO));
    return new Knowledge(
        "test",
        List.of(
            new Material(
                RUBBLE,
                List.of(),
                new Names("Rubble", ""),
                List.of(),
                Phase.SOLID,
                Material.Hazard.NO)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(crushing),
        List.of(),
        List.of(),
        List.of(
            new Transport(
                Phase.SOLID,
                "truck",
                exact(new Price(0.1)),
                exact(new Price(1)),
                exact(new EmissionFactor(0)),
                exact(new Money(0)),
                exact(new Money(0)),
                new Distance(100))),
        List.of());
  }

  private static GrowthStudy study(List<Policy> policies, double planned) {
    return Growth.of(
        new GrowthInputs(
            registry(policies),
            knowledge(),
            List.of(new GrowthInputs.Used(new Id.StreamId("site-a.rubble"), new MassFlow(planned))),
            List.of(),
            1,
            0),
        Run.PLAIN);
  }

  /** 600 t left at 20 - 5 EUR, a tenth of 10,000 · 0.6^0.6 EUR a year. */
  @Test
  void worksWithWhatThePlanLeaves() {
    GrowthStudy study = study(List.of(), 400);
    Candidate candidate = study.result().candidates().getFirst();
    assertThat(candidate.account().gain().amount())
        .isCloseTo(600 * 15 - 1000 * Math.pow(0.6, 0.6), within(0.01));
    assertThat(study.spots().getFirst().nearest()).isEqualTo(new Id.FacilityId("site-a"));
    assertThat(study.sources()).isEqualTo(1);
    assertThat(study.unplaced()).isEqualTo(1);
  }

  @Test
  void aLandfillTaxIsSavedToo() {
    Policy tax = new Policy.LandfillTax(new Id.PolicyId("tax"), new Price(10));
    double taxed =
        study(List.of(tax), 400).result().candidates().getFirst().account().gain().amount();
    assertThat(taxed).isCloseTo(600 * 25 - 1000 * Math.pow(0.6, 0.6), within(0.01));
  }

  @Test
  void nothingIsLeftWhenAllIsPlanned() {
    GrowthStudy study = study(List.of(), 1000);
    assertThat(study.sources()).isZero();
    assertThat(study.result().candidates()).isEmpty();
  }
}
