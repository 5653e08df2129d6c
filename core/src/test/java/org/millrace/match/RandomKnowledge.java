package org.millrace.match;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Activity;
import org.millrace.domain.Content;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.ContentChange;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Sector;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Transport;
import org.millrace.domain.knowledge.Use;
import org.millrace.math.RandomStream;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.EnergyIntensity;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/** Made materials in a tree, a wide code, uses and technologies in chains. */
final class RandomKnowledge {
  static final List<String> PROPERTIES = List.of("chlorine", "loss on ignition");
  private static final int MATERIALS = 12;

  private final RandomStream random;
  private final List<Material> materials = new ArrayList<>();

  RandomKnowledge(long seed) {
    random = RandomStream.of(seed, "knowledge");
    for (int i = 0; i < MATERIALS; i++) {
      materials.add(
          new Material(
              id(i),
              i > 3 && random.uniform() < 0.5 ? List.of(id(random.below(3))) : List.of(),
              new Names("Material " + i, ""),
              List.of("ewc:10.01.0" + i % 6 + (i % 5 == 0 ? "*" : "")),
              i % 7 == 6 ? Phase.SLUDGE : Phase.SOLID,
              i % 5 == 0
                  ? Material.Hazard.YES
                  : i % 5 == 1 ? Material.Hazard.MIRROR : Material.Hazard.NO));
    }
    materials.add(
        new Material(
            Material.named("ewc:10.01"),
            List.of(),
            new Names("10.01", ""),
            List.of("ewc:10.01"),
            Phase.SOLID,
            Material.Hazard.NO));
  }

  private static Id.MaterialId id(int i) {
    return new Id.MaterialId("m" + i);
  }

  /** Any of the materials. */
  Id.MaterialId material() {
    return materials.get(random.below(materials.size())).id();
  }

  Knowledge knowledge() {
    List<Use> uses = new ArrayList<>();
    for (int i = 0; i < 2 * MATERIALS; i++) {
      uses.add(use(i));
    }
    List<Technology> technologies = new ArrayList<>();
    for (int i = 0; i < MATERIALS / 3; i++) {
      technologies.add(technology(i));
    }
    return new Knowledge(
        "random",
        materials,
        values(),
        List.of(sector("cement", "23.51"), sector("chemicals", "20.11")),
        List.of(),
        List.of(),
        uses,
        technologies,
        List.of(),
        List.of(),
        List.of(truck(Phase.SOLID, 150), truck(Phase.SLUDGE, 60)),
        List.of());
  }

  private static Sector sector(String id, String code) {
    return new Sector(
        new Id.SectorId(id), new Names(id, ""), List.of(new Activity.Coded("nace", code)));
  }

  private List<MaterialValue> values() {
    List<MaterialValue> values = new ArrayList<>();
    for (Material material : materials) {
      Id.MaterialId id = material.id();
      if (random.uniform() < 0.8) {
        values.add(new MaterialValue.VirginPrice(id, price(40)));
        values.add(new MaterialValue.VirginEmission(id, emission(0.5)));
      }
      if (random.uniform() < 0.8) {
        values.add(new MaterialValue.DisposalPrice(id, price(15)));
        values.add(new MaterialValue.DisposalEmission(id, emission(0.05)));
      }
    }
    return values;
  }

  private Use use(int i) {
    return new Use(
        new Id.UseId("use" + i),
        material(),
        material(),
        random.uniform() < 0.5 ? List.of() : List.of(new Id.SectorId("cement")),
        RandomRegion.about(new Ratio(0.3 + random.uniform()), 0.9, 1.1),
        0.2 + 0.8 * random.uniform(),
        random.uniform() < 0.4
            ? List.of(new Content(PROPERTIES.get(i % 2), 0, 30_000 * random.uniform()))
            : List.of(),
        new Use.Effort(
            RandomRegion.about(new Price(3 * random.uniform()), 0.5, 2),
            RandomRegion.about(new EmissionFactor(0.01 * random.uniform()), 0.5, 2)),
        List.of(Use.Hazard.ASK, Use.Hazard.PERMIT, Use.Hazard.NEVER).get(i % 3));
  }

  private Technology technology(int i) {
    double yield = 0.4 + 0.5 * random.uniform();
    return new Technology(
        new Id.TechnologyId("t" + i),
        new Names("Technology " + i, ""),
        i % 2 == 0 ? Technology.Maturity.MATURE : Technology.Maturity.PILOT,
        List.of(
            new Technology.Recipe(
                material(),
                List.of(
                    new Technology.Output(
                        material(),
                        RandomRegion.about(new Ratio(yield), 0.9, 1.05),
                        List.of(
                            new ContentChange.Scaled(PROPERTIES.getFirst(), 0.3),
                            new ContentChange.Made(new Content("moisture", 0, 100_000))))),
                1 - yield)),
        new Technology.Size(
            new MassFlow(50 * random.uniform()),
            new MassFlow(5_000),
            new MassFlow(50_000),
            RandomRegion.about(new Money(200_000), 0.7, 1.5),
            RandomRegion.about(new Ratio(0.65), 0.9, 1.1),
            20,
            new Headcount(3)),
        new Technology.Running(
            RandomRegion.about(new Price(4), 0.5, 2),
            new Technology.Energy(
                RandomRegion.about(new EnergyIntensity(0.1), 1, 1),
                RandomRegion.about(new EnergyIntensity(0), 1, 1),
                RandomRegion.about(new EnergyIntensity(0), 1, 1)),
            RandomRegion.about(new EmissionFactor(0.01), 0.5, 2),
            EmissionFactor.ZERO));
  }

  private static Transport truck(Phase phase, double cap) {
    return new Transport(
        phase,
        "truck",
        RandomRegion.about(new Price(0.1), 0.7, 1.5),
        RandomRegion.about(new Price(2), 0.7, 1.5),
        RandomRegion.about(new EmissionFactor(0.0001), 0.7, 1.5),
        RandomRegion.about(new Money(200), 0.7, 1.5),
        RandomRegion.about(new Money(0), 1, 1),
        new Distance(cap));
  }

  private Figure<Price> price(double middle) {
    return RandomRegion.about(new Price(middle * (0.2 + 1.6 * random.uniform())), 0.6, 1.6);
  }

  private Figure<EmissionFactor> emission(double middle) {
    return RandomRegion.about(new EmissionFactor(middle * random.uniform()), 0.6, 1.6);
  }
}
