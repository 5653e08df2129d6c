package org.millrace.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Scenario.Change;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;

class ScenarioTest {
  private static final Origin ORIGIN =
      new Origin("streams", "ash", DataSource.ENGINEERING_JUDGEMENT);
  private static final Facility STATION = facility("station");
  private static final Offer ASH =
      new Offer(
          new Id.StreamId("ash"),
          STATION.id(),
          new Id.MaterialId("fly-ash"),
          Figure.exact(new MassFlow(10), Grade.REPORTED, ORIGIN),
          new Quote.Unknown(),
          Route.DISPOSAL,
          Quality.of(Phase.SOLID),
          Terms.OPEN);
  private static final Registry BASE =
      new Registry(
          new Region(
              new Id.RegionId("r"), "R", "", 2020, List.of(), List.of(), List.of(), Economy.NONE),
          Calendar.YEAR,
          List.of(),
          List.of(STATION),
          List.of(ASH),
          List.of(),
          Reports.NONE,
          Registry.Relations.NONE,
          List.of());

  private static Facility facility(String id) {
    return new Facility(
        new Id.FacilityId(id), new Id.FirmId(id), id, new Activity.Unstated(), new Site.Unplaced());
  }

  private static Registry apply(Change... changes) {
    return new Scenario("test", BASE, List.of(changes)).apply();
  }

  @Test
  void withoutChangesIsItsBase() {
    assertThat(apply()).isEqualTo(BASE);
  }

  @Test
  void closesAFacilityWithItsStreams() {
    Registry closed = apply(new Change.Close(STATION.id()));
    assertThat(closed.facilities()).isEmpty();
    assertThat(closed.offers()).isEmpty();
  }

  @Test
  void opensAFacilityWithItsStreams() {
    Offer more =
        new Offer(
            new Id.StreamId("slag"),
            new Id.FacilityId("works"),
            new Id.MaterialId("slag"),
            ASH.rate(),
            new Quote.Unknown(),
            Route.DISPOSAL,
            ASH.quality(),
            Terms.OPEN);
    Registry opened = apply(new Change.Open(facility("works"), List.of(more), List.of()));
    assertThat(opened.facilities()).hasSize(2);
    assertThat(opened.offers()).containsExactly(ASH, more);
  }

  @Test
  void setsPriceAndQuantityAsAssumed() {
    Registry changed =
        apply(
            new Change.SetPrice(ASH.id(), new Price(-3)),
            new Change.SetQuantity(ASH.id(), new MassFlow(7)));
    Offer offer = changed.offers().getFirst();
    assertThat(offer.rate().value()).isEqualTo(new MassFlow(7));
    assertThat(offer.rate().grade()).isEqualTo(Grade.ASSUMED);
    assertThat(offer.disposalCost())
        .isInstanceOfSatisfying(
            Quote.Known.class, q -> assertThat(q.price().value()).isEqualTo(new Price(-3)));
  }

  @Test
  void theLastPolicyOfANameHolds() {
    Id.PolicyId id = new Id.PolicyId("carbon-price");
    Registry changed =
        apply(
            new Change.Enact(new Policy.CarbonPrice(id, new Price(10))),
            new Change.Enact(new Policy.CarbonPrice(id, new Price(50))),
            new Change.ChangeCap(new Emission(9)));
    assertThat(Policies.carbonPrice(changed.policies())).isEqualTo(50);
    assertThat(Policies.emissionCap(changed.policies())).isEqualTo(9);
  }

  @Test
  void refusesToChangeWhatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> apply(new Change.Close(new Id.FacilityId("nobody"))))
        .withMessage("Facility 'nobody' can't close: it is not in the registry.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> apply(new Change.SetPrice(new Id.StreamId("nothing"), Price.ZERO)))
        .withMessageContaining("'nothing'");
  }
}
