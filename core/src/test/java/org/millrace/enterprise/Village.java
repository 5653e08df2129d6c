package org.millrace.enterprise;

import java.util.List;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Phase;
import org.millrace.domain.PlaceKind;
import org.millrace.domain.Quote;
import org.millrace.domain.Stated;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Technology.Maturity;
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
import org.millrace.unit.Relative;

/**
 * Rice mills with husk, a boiler that burns coal, and a works that could make char of husk. All
 * stand on one meridian, so that distances are easy.
 */
final class Village {
  static final Id.MaterialId HUSK = new Id.MaterialId("husk");
  static final Id.MaterialId STRAW = new Id.MaterialId("straw");
  static final Id.MaterialId CHAR = new Id.MaterialId("char");
  static final Id.MaterialId COAL = new Id.MaterialId("coal");
  static final Id.MaterialId SLUDGE = new Id.MaterialId("sludge");
  static final Id.TechnologyId CHARRING = new Id.TechnologyId("charring");

  private Village() {}

  static GeoPoint at(double kilometres) {
    return new GeoPoint(kilometres / (6371.0088 * Math.PI / 180), 105);
  }

  static <Q extends Quantity<Q>> Figure<Q> exact(Q value) {
    return Figure.exact(value, Grade.ASSUMED, origin("exact"));
  }

  static Origin origin(String row) {
    return new Origin("village", row, DataSource.ENGINEERING_JUDGEMENT);
  }

  static Source source(String id, Id.MaterialId material, double km, double tonnes, double cost) {
    return new Source(
        new Id.StreamId(id),
        at(km),
        material,
        Phase.SOLID,
        exact(new MassFlow(tonnes)),
        new Quote.Known(exact(new Price(cost))),
        new Stated.Known<>(exact(new EmissionFactor(0.1))),
        Distance.UNLIMITED);
  }

  static Sink sink(String id, double km, double tonnes, double price) {
    return new Sink(
        new Id.StreamId(id),
        at(km),
        COAL,
        List.of(),
        exact(new MassFlow(tonnes)),
        new Quote.Known(exact(new Price(price))),
        new Stated.Known<>(exact(new EmissionFactor(2))),
        List.of(),
        Distance.UNLIMITED);
  }

  static Place place(String id, double km) {
    Figure<Relative> one = exact(new Relative(1));
    return new Place(new Id.PlaceId(id), PlaceKind.RURAL, at(km), one, one);
  }

  static Technology charring(double yield, double smallest, double largest, double exponent) {
    return technology("charring", List.of(HUSK), yield, smallest, largest, exponent, 100_000);
  }

  static Technology technology(
      String id,
      List<Id.MaterialId> inputs,
      double yield,
      double smallest,
      double largest,
      double exponent,
      double investment) {
    return new Technology(
        new Id.TechnologyId(id),
        new Names(id, id),
        Maturity.MATURE,
        inputs.stream()
            .map(
                i ->
                    new Technology.Recipe(
                        i,
                        List.of(new Technology.Output(CHAR, exact(new Ratio(yield)), List.of())),
                        1 - yield))
            .toList(),
        new Technology.Size(
            new MassFlow(smallest),
            new MassFlow(1000),
            new MassFlow(largest),
            exact(new Money(investment)),
            exact(new Ratio(exponent)),
            10,
            new Headcount(10)),
        new Technology.Running(
            exact(new Price(5)),
            new Technology.Energy(
                exact(new EnergyIntensity(0)),
                exact(new EnergyIntensity(0)),
                exact(new EnergyIntensity(0))),
            exact(new EmissionFactor(0.02)),
            EmissionFactor.ZERO));
  }

  static Technology withMaturity(Technology technology, Maturity maturity) {
    return new Technology(
        technology.id(),
        technology.names(),
        maturity,
        technology.recipes(),
        technology.size(),
        technology.running());
  }

  static Transport transport(double cap, double link) {
    return new Transport(
        Phase.SOLID,
        "truck",
        exact(new Price(0.1)),
        exact(new Price(1)),
        exact(new EmissionFactor(0.0001)),
        exact(new Money(link)),
        exact(new Money(0)),
        new Distance(cap));
  }

  static Use charForCoal() {
    return new Use(
        new Id.UseId("char.coal"),
        CHAR,
        COAL,
        List.of(),
        exact(new Ratio(1)),
        1,
        List.of(),
        new Use.Effort(exact(Price.ZERO), exact(EmissionFactor.ZERO)),
        Use.Hazard.ASK);
  }

  /** What it costs to be rid of a tonne of char. */
  static MaterialValue leftover(double cost) {
    return new MaterialValue.DisposalPrice(CHAR, exact(new Price(cost)));
  }

  /** Char that is left over costs nothing. */
  static Knowledge knowledge(List<Technology> technologies, Transport transport) {
    return knowledge(technologies, transport, List.of(leftover(0)));
  }

  static Knowledge knowledge(
      List<Technology> technologies, Transport transport, List<MaterialValue> values) {
    return new Knowledge(
        "test",
        List.of(HUSK, STRAW, CHAR, COAL, SLUDGE).stream().map(Village::material).toList(),
        values,
        List.of(),
        List.of(),
        List.of(),
        List.of(charForCoal()),
        technologies,
        List.of(),
        List.of(),
        List.of(transport),
        List.of());
  }

  private static Material material(Id.MaterialId id) {
    return new Material(
        id,
        List.of(),
        new Names(id.value(), id.value()),
        List.of(),
        Phase.SOLID,
        Material.Hazard.NO);
  }

  /** No interest, so an annuity is a tenth; straight roads. */
  static EnterpriseRules rules(double carbonPrice) {
    return new EnterpriseRules(1, 0, new Price(carbonPrice), Maturity.COMMERCIAL, 40, 10, 5);
  }

  static EnterpriseProblem problem(
      List<Source> sources, List<Sink> sinks, List<Place> places, Knowledge knowledge) {
    return new EnterpriseProblem(sources, sinks, places, List.of(), knowledge, rules(0));
  }

  /** Two mills at 0 and 10 km and a boiler at 0 km that burns 400 t of coal a year. */
  static EnterpriseProblem base() {
    return problem(
        List.of(source("mill-a", HUSK, 0, 1000, 20), source("mill-b", HUSK, 10, 500, 20)),
        List.of(sink("boiler", 0, 400, 100)),
        List.of(place("home", 0)),
        knowledge(List.of(charring(0.5, 100, 2000, 0.5)), transport(100, 0)));
  }
}
