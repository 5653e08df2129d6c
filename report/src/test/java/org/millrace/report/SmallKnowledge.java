package org.millrace.report;

import java.util.List;
import org.millrace.domain.Content;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.domain.knowledge.Names;
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

/** As much knowledge as the small study needs. */
final class SmallKnowledge {
  static final Knowledge KNOWLEDGE =
      new Knowledge(
          "small-1",
          List.of(
              material("fly-ash", "Fly ash", "粉煤灰"),
              material("fgd-gypsum", "FGD gypsum", "脱硫石膏"),
              material("sawdust", "Sawdust", "锯末"),
              material("red-mud", "Red mud", "赤泥"),
              material("cement-clinker", "Cement clinker", "水泥熟料"),
              material("natural-gypsum", "Natural gypsum", "天然石膏"),
              material("wood-pellets", "Wood pellets", "木颗粒")),
          List.of(
              emitted("cement-clinker", 0.85),
              emitted("natural-gypsum", 0.01),
              emitted("wood-pellets", 0.1),
              disposed("fly-ash"),
              disposed("fgd-gypsum"),
              disposed("sawdust"),
              disposed("red-mud")),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              use("ash-in-cement", "fly-ash", "cement-clinker", List.of()),
              use(
                  "gypsum-in-board",
                  "fgd-gypsum",
                  "natural-gypsum",
                  List.of(new Content("chloride", 0, 100)))),
          List.of(pressing()),
          List.of(),
          List.of(),
          List.of(lorry()),
          List.of());

  private SmallKnowledge() {}

  private static Material material(String id, String english, String chinese) {
    return new Material(
        new Id.MaterialId(id),
        List.of(),
        new Names(english, chinese),
        List.of(),
        Phase.SOLID,
        Material.Hazard.NO);
  }

  private static MaterialValue emitted(String id, double factor) {
    return new MaterialValue.VirginEmission(
        new Id.MaterialId(id), assumed(new EmissionFactor(factor), id));
  }

  private static MaterialValue disposed(String id) {
    return new MaterialValue.DisposalEmission(
        new Id.MaterialId(id), assumed(new EmissionFactor(0.02), id));
  }

  private static Use use(String id, String material, String replaces, List<Content> limits) {
    return new Use(
        new Id.UseId(id),
        new Id.MaterialId(material),
        new Id.MaterialId(replaces),
        List.of(),
        assumed(new Ratio(0.9), id),
        0.3 + 0.7 * limits.size(),
        limits,
        new Use.Effort(assumed(Price.ZERO, id), assumed(EmissionFactor.ZERO, id)),
        Use.Hazard.ASK);
  }

  private static Technology pressing() {
    return new Technology(
        new Id.TechnologyId("pelleting"),
        new Names("Pellet press", "制粒机"),
        Technology.Maturity.MATURE,
        List.of(
            new Technology.Recipe(
                new Id.MaterialId("sawdust"),
                List.of(
                    new Technology.Output(
                        new Id.MaterialId("wood-pellets"),
                        assumed(new Ratio(0.9), "pelleting"),
                        List.of())),
                0.1)),
        new Technology.Size(
            new MassFlow(1_000),
            new MassFlow(20_000),
            new MassFlow(100_000),
            assumed(new Money(2_000_000), "pelleting"),
            Figure.exact(
                new Ratio(0.65),
                Grade.ASSUMED,
                new Origin("knowledge", "pelleting", DataSource.ENGINEERING_JUDGEMENT)),
            15,
            new Headcount(5)),
        new Technology.Running(
            assumed(new Price(20), "pelleting"),
            new Technology.Energy(
                assumed(new EnergyIntensity(0.5), "pelleting"),
                assumed(new EnergyIntensity(3), "pelleting"),
                assumed(new EnergyIntensity(0), "pelleting")),
            assumed(new EmissionFactor(0.01), "pelleting"),
            EmissionFactor.ZERO));
  }

  private static Transport lorry() {
    return new Transport(
        Phase.SOLID,
        "lorry",
        assumed(new Price(0.1), "lorry"),
        assumed(new Price(3), "lorry"),
        assumed(new EmissionFactor(0.0001), "lorry"),
        assumed(new Money(1_000), "lorry"),
        assumed(new Money(0), "lorry"),
        new Distance(200));
  }

  private static <Q extends Quantity<Q>> Figure<Q> assumed(Q value, String row) {
    return Figure.between(
        value.withAmount(value.amount() * 0.7),
        value,
        value.withAmount(value.amount() * 1.3),
        Grade.ASSUMED,
        new Origin("knowledge", row, DataSource.ENGINEERING_JUDGEMENT));
  }
}
