package org.millrace.io.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.millrace.domain.DataSource;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material.Hazard;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Use;

/** Laws that the technologies and uses of the product obey. */
final class ProductKnowledgeTest {
  private static final Knowledge KNOWLEDGE = KnowledgeReader.read();
  private static final KnowledgeIndex INDEX = new KnowledgeIndex(KNOWLEDGE);

  /** The dirtiest electricity and the dirtiest fuel there are [tCO2e/GJ]. */
  private static final double DIRTIEST_POWER = 1.2 / 3.6;

  private static final double DIRTIEST_FUEL = 0.12;

  /** Rounding of the figures in the tables. */
  private static final double ROUNDING = 1e-3;

  @Test
  void theKnowledgeHasItsWorkingSize() {
    assertThat(KNOWLEDGE.technologies()).hasSizeGreaterThanOrEqualTo(80);
    assertThat(KNOWLEDGE.uses()).hasSizeGreaterThanOrEqualTo(400);
  }

  @Test
  void massIsKeptByEachRecipe() {
    assertThat(KNOWLEDGE.technologies())
        .flatExtracting(Technology::recipes)
        .allSatisfy(
            r -> {
              double out = r.outputs().stream().mapToDouble(o -> o.yield().amount()).sum();
              assertThat(Math.abs(out + r.losses() - 1)).as(r.toString()).isLessThanOrEqualTo(1e-6);
            });
  }

  @Test
  void nothingIsMadeOfItselfAlone() {
    assertThat(KNOWLEDGE.technologies())
        .flatExtracting(Technology::recipes)
        .allSatisfy(
            r ->
                assertThat(r.outputs())
                    .as(r.input().value())
                    .anyMatch(o -> !o.material().equals(r.input())));
  }

  @Test
  void noPlantEmitsMoreThanItsEnergyCanExplain() {
    assertThat(KNOWLEDGE.technologies())
        .allSatisfy(
            t -> {
              Technology.Running running = t.running();
              Technology.Energy energy = running.energy();
              double most =
                  energy.electricity().amount() * DIRTIEST_POWER
                      + (energy.heat().amount() + energy.fuel().amount()) * DIRTIEST_FUEL;
              double ofEnergy = running.emission().amount() - running.directEmission().amount();
              assertThat(ofEnergy).as(t.id().value()).isBetween(-ROUNDING, most + ROUNDING);
            });
  }

  /** A tonne never costs less to run than a tenth of what its electricity costs at least. */
  @Test
  void runningCostsHoldTheCostOfEnergy() {
    double leastPrice = 30 / 3.6;
    assertThat(KNOWLEDGE.technologies())
        .allSatisfy(
            t ->
                assertThat(t.running().cost().high())
                    .as(t.id().value())
                    .isGreaterThan(t.running().energy().electricity().amount() * leastPrice));
  }

  @Test
  void scaleExponentsAreThoseOfProcessPlants() {
    assertThat(KNOWLEDGE.technologies())
        .allSatisfy(
            t -> assertThat(t.size().exponent().amount()).as(t.id().value()).isBetween(0.5, 0.85))
        .allSatisfy(t -> assertThat(t.size().jobs().people()).as(t.id().value()).isPositive());
  }

  /** Each technology is worth having: something it makes has a use or is converted further. */
  @Test
  void eachTechnologyMakesSomethingThatIsUsed() {
    Set<Id.MaterialId> bought = new HashSet<>();
    KNOWLEDGE.uses().forEach(u -> bought.add(u.replaces()));
    KNOWLEDGE.flows().forEach(f -> bought.add(f.material()));
    assertThat(KNOWLEDGE.technologies())
        .allSatisfy(
            t ->
                assertThat(t.recipes())
                    .as(t.id().value())
                    .allMatch(
                        r ->
                            r.outputs().stream()
                                .map(Technology.Output::material)
                                .anyMatch(
                                    m ->
                                        !INDEX.uses(m).isEmpty()
                                            || !INDEX.technologies(m).isEmpty()
                                            || bought.contains(m))));
  }

  /** What grows, is eaten or lies on fields never comes from hazardous waste. */
  @Test
  void hazardousWasteNeverGoesToFieldsOrFeed() {
    Set<String> growers =
        Set.of(
            "farm",
            "forestry",
            "greenhouse",
            "cattle",
            "pigs",
            "sows",
            "poultry",
            "livestock",
            "fish-farm",
            "feed-maker",
            "fur-feed");
    Stream<Use> open =
        KNOWLEDGE.uses().stream()
            .filter(u -> u.sectors().stream().anyMatch(s -> growers.contains(s.value())))
            .filter(u -> u.hazard() != Use.Hazard.NEVER)
            .filter(u -> INDEX.findMaterial(u.material()).orElseThrow().hazard() == Hazard.YES);
    assertThat(open).isEmpty();
  }

  @Test
  void whatWasSeenNamesItsSource() {
    Set<Id.SourceId> opened = new HashSet<>();
    KNOWLEDGE.sources().stream().filter(DataSource::opened).forEach(s -> opened.add(s.id()));
    assertThat(KNOWLEDGE.uses())
        .filteredOn(u -> u.substitution().grade() == Grade.REPORTED)
        .isNotEmpty()
        .extracting(u -> u.substitution().origin())
        .extracting(Origin::source)
        .allMatch(opened::contains);
  }
}
