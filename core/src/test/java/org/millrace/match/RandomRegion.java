package org.millrace.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.domain.Activity;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Calendar;
import org.millrace.domain.Content;
import org.millrace.domain.DataSource;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Link;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Origin;
import org.millrace.domain.PeriodSet;
import org.millrace.domain.Permit;
import org.millrace.domain.Phase;
import org.millrace.domain.Policy;
import org.millrace.domain.Profile;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.Route;
import org.millrace.domain.Site;
import org.millrace.domain.Terms;
import org.millrace.math.RandomStream;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;

/** A made region in which every rule has something to say; equal seeds give equal regions. */
final class RandomRegion {
  private static final Id.ProfileId WINTER = new Id.ProfileId("winter");
  private static final Id.ProfileId SUMMER = new Id.ProfileId("summer");
  private static final Calendar CALENDAR =
      new Calendar(
          new PeriodSet(
              List.of(
                  new PeriodSet.Period("cold", 4_000, 1), new PeriodSet.Period("warm", 4_760, 1))),
          List.of(new Profile(WINTER, List.of(1.0, 0.0)), new Profile(SUMMER, List.of(0.2, 0.8))));

  private final long seed;
  private final RandomStream random;
  private final RandomKnowledge knowledge;
  private final int facilities;

  RandomRegion(long seed, int facilities) {
    this.seed = seed;
    this.facilities = facilities;
    random = RandomStream.of(seed, "region");
    knowledge = new RandomKnowledge(seed);
  }

  /** Half as many offers as streams, half as many needs. */
  MatchProblem problem(int streams, MatchRules rules) {
    List<Facility> all = IntStream.range(0, facilities).mapToObj(this::facility).toList();
    List<Offer> offers = IntStream.range(0, streams / 2).mapToObj(this::offer).toList();
    List<Need> needs = IntStream.range(0, streams / 2).mapToObj(this::need).toList();
    return new MatchProblem(
        all,
        permits(),
        CALENDAR,
        offers,
        needs,
        policies(),
        List.of(new Link(id(0), id(1), Link.Kind.TRUST, "", 0)),
        knowledge.knowledge(),
        rules);
  }

  private static Id.FacilityId id(int facility) {
    return new Id.FacilityId("f" + facility);
  }

  private Facility facility(int i) {
    Site site =
        chance(0.07)
            ? new Site.Unplaced()
            : new Site.At(new GeoPoint(50 + 2 * random.uniform(), 10 + 3 * random.uniform()));
    Activity activity =
        chance(0.15)
            ? new Activity.Unstated()
            : new Activity.Coded("nace", chance(0.5) ? "23.51" : "20.11");
    return new Facility(id(i), new Id.FirmId("firm" + i), "Facility " + i, activity, site);
  }

  private List<Permit> permits() {
    List<Permit> permits = new ArrayList<>();
    for (int i = 0; i < facilities; i++) {
      if (chance(0.4)) {
        permits.add(new Permit(id(i), chance(0.5) ? "10.01.0" + random.below(6) + "*" : "HP7"));
      }
    }
    return permits;
  }

  private List<Policy> policies() {
    return seed % 3 == 0
        ? List.of(
            new Policy.CarbonPrice(new Id.PolicyId("carbon"), new Price(40)),
            new Policy.LandfillTax(new Id.PolicyId("tax"), new Price(9)))
        : List.of();
  }

  Offer offer(int i) {
    Id.MaterialId material = knowledge.material();
    return new Offer(
        new Id.StreamId("o" + i),
        id(random.below(facilities)),
        material,
        about(new MassFlow(Math.exp(6 + 2 * random.normal())), 1, 1),
        chance(0.5) ? new Quote.Unknown() : new Quote.Known(price(10)),
        chance(0.1) ? Route.RECOVERY : Route.DISPOSAL,
        new Quality(
            chance(0.1) ? Phase.SLUDGE : Phase.SOLID,
            chance(0.2),
            chance(0.1) ? List.of("HP7") : List.of(),
            contents(0.5)),
        terms());
  }

  Need need(int i) {
    List<Need.Acceptance> accepts =
        chance(0.2)
            ? List.of(
                new Need.Acceptance(
                    knowledge.material(), about(new Ratio(0.3 + random.uniform()), 0.8, 1.2), 0.4))
            : List.of();
    return new Need(
        new Id.StreamId("n" + i),
        id(random.below(facilities)),
        knowledge.material(),
        about(new MassFlow(Math.exp(7 + 2 * random.normal())), 1, 1),
        chance(0.5) ? new Quote.Unknown() : new Quote.Known(price(30)),
        accepts,
        new Quality(Phase.SOLID, chance(0.2), List.of(), limits()),
        terms(),
        blend());
  }

  private List<BlendLimit> blend() {
    double most = chance(0.1) ? 0 : 30_000 * random.uniform();
    return chance(0.3)
        ? List.of(new BlendLimit(RandomKnowledge.PROPERTIES.getLast(), most, most / 2))
        : List.of();
  }

  private List<Content> contents(double share) {
    List<Content> contents = new ArrayList<>();
    for (String property : RandomKnowledge.PROPERTIES) {
      if (chance(share)) {
        double low = 20_000 * random.uniform();
        contents.add(
            new Content(property, low, chance(0.3) ? low : low + 20_000 * random.uniform()));
      }
    }
    if (chance(0.5)) {
      double water = 100_000 + 500_000 * random.uniform();
      contents.add(new Content("moisture", water, chance(0.7) ? water : 1.1 * water));
    }
    return contents;
  }

  private List<Content> limits() {
    return chance(0.3)
        ? List.of(
            new Content(
                RandomKnowledge.PROPERTIES.getFirst(),
                Double.NEGATIVE_INFINITY,
                10_000 + 40_000 * random.uniform()))
        : List.of();
  }

  private Terms terms() {
    Id.ProfileId profile = chance(0.8) ? Profile.EVEN : chance(0.5) ? WINTER : SUMMER;
    return new Terms(
        profile,
        new MassFlow(chance(0.3) ? 100 * random.uniform() : 0),
        chance(0.3) ? new Distance(200 * random.uniform()) : Distance.UNLIMITED);
  }

  private Figure<Price> price(double middle) {
    return about(new Price(middle * (2 * random.uniform() - 0.4)), 0.7, 1.4);
  }

  private boolean chance(double share) {
    return random.uniform() < share;
  }

  /** A figure with a range around its value. */
  static <Q extends Quantity<Q>> Figure<Q> about(Q value, double low, double high) {
    double a = value.amount() * low;
    double b = value.amount() * high;
    return Figure.between(
        value.withAmount(Math.min(a, b)),
        value,
        value.withAmount(Math.max(a, b)),
        Grade.ESTIMATED,
        new Origin("test", "row", DataSource.ENGINEERING_JUDGEMENT));
  }
}
