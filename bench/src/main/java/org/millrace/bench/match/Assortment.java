package org.millrace.bench.match;

import java.util.ArrayList;
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
import org.millrace.domain.knowledge.Transport;
import org.millrace.domain.knowledge.Use;
import org.millrace.math.RandomStream;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;

/**
 * A thousand made materials and what is known of them: each replaces one to four others, more often
 * such as are bought often; one of ten is hazardous.
 */
final class Assortment {
  static final int MATERIALS = 1_000;

  /** What contents are stated of. */
  static final List<String> PROPERTIES =
      List.of("ash", "chlorine", "lead", "ash", "sulfur", "zinc");

  /** By how much a content or a limit may lie above another of the same material. */
  private static final double TYPICAL_CONTENT = 1_000;

  private static final double VALUE_KNOWN = 0.95;

  private final List<Material> materials = new ArrayList<>();
  private final List<MaterialValue> values = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final int[] boughtByRank;
  private final float[] disposal = new float[MATERIALS];
  private final float[] virgin = new float[MATERIALS];
  private final int[][] properties = new int[MATERIALS][];
  private final float[][] contents = new float[MATERIALS][];

  Assortment(Seeds seeds) {
    boughtByRank = seeds.order("bought", MATERIALS);
    Zipf targets = new Zipf(MATERIALS, 0.5);
    for (int m = 0; m < MATERIALS; m++) {
      RandomStream random = seeds.of("material", m);
      addMaterial(m, random);
      addValues(m, random);
      addUses(m, targets, random);
    }
  }

  Knowledge knowledge() {
    return new Knowledge(
        "made",
        materials,
        values,
        List.of(),
        List.of(),
        List.of(),
        uses,
        List.of(),
        List.of(),
        List.of(),
        transport(),
        List.of());
  }

  Material material(int m) {
    return materials.get(m);
  }

  /** The material that comes at a rank among those bought. */
  int bought(int rank) {
    return boughtByRank[rank];
  }

  /** What a tonne costs to dispose of, about. */
  float disposal(int m) {
    return disposal[m];
  }

  /** What a tonne costs when bought, about. */
  float virgin(int m) {
    return virgin[m];
  }

  /** Which two properties matter for a material. */
  int property(int m, int which) {
    return properties[m][which];
  }

  /** What a material holds of a property that matters, about [g/t]. */
  float content(int m, int which) {
    return contents[m][which];
  }

  /** The group of materials whose code it shares. */
  static int group(int m) {
    return m % Country.CODES;
  }

  private void addMaterial(int m, RandomStream random) {
    double phase = random.uniform();
    double hazard = random.uniform();
    int first = random.below(PROPERTIES.size());
    int second = (first + 1 + random.below(PROPERTIES.size() - 1)) % PROPERTIES.size();
    properties[m] = new int[] {first, second};
    contents[m] =
        new float[] {
          Seeds.lognormal(random, TYPICAL_CONTENT, 1), Seeds.lognormal(random, TYPICAL_CONTENT, 1)
        };
    String name = Numbered.of('m', m);
    materials.add(
        new Material(
            id(m),
            List.of(),
            new Names(name, name),
            hazard < 0.1
                ? List.of("ewc:" + Country.code(group(m)))
                : List.of("ewc:%02d.%02d.99".formatted(m / 99 + 1, m % 99 + 1)),
            phase < 0.7
                ? Phase.SOLID
                : phase < 0.8 ? Phase.SLUDGE : phase < 0.95 ? Phase.LIQUID : Phase.GAS,
            hazard < 0.1
                ? Material.Hazard.YES
                : hazard < 0.15 ? Material.Hazard.MIRROR : Material.Hazard.NO));
  }

  private void addValues(int m, RandomStream random) {
    disposal[m] = Seeds.lognormal(random, 50, 0.7);
    virgin[m] = Seeds.lognormal(random, 60, 1);
    float emission = Seeds.lognormal(random, 0.3, 1);
    float landfilled = Seeds.lognormal(random, 0.05, 1);
    if (Seeds.chance(random, VALUE_KNOWN)) {
      values.add(
          new MaterialValue.DisposalPrice(id(m), about(new Price(disposal[m]), 0.5, 2, "values")));
    }
    if (Seeds.chance(random, VALUE_KNOWN)) {
      values.add(
          new MaterialValue.VirginPrice(id(m), about(new Price(virgin[m]), 0.6, 1.5, "values")));
    }
    if (Seeds.chance(random, VALUE_KNOWN)) {
      values.add(
          new MaterialValue.VirginEmission(
              id(m), about(new EmissionFactor(emission), 0.5, 2, "values")));
    }
    if (Seeds.chance(random, VALUE_KNOWN)) {
      values.add(
          new MaterialValue.DisposalEmission(
              id(m), about(new EmissionFactor(landfilled), 0.5, 2, "values")));
    }
  }

  private void addUses(int m, Zipf targets, RandomStream random) {
    List<Integer> replaced = new ArrayList<>();
    int count = 1 + random.below(4);
    while (replaced.size() < count) {
      int target = boughtByRank[targets.draw(random)];
      if (target != m && !replaced.contains(target)) {
        uses.add(use(m, target, random));
        replaced.add(target);
      }
    }
  }

  private Use use(int m, int target, RandomStream random) {
    String name = "%s-%s".formatted(Numbered.of('u', m), Numbered.of('m', target));
    float substitution = (float) (0.3 + 0.8 * random.uniform());
    float share = Seeds.chance(random, 0.5) ? 1 : (float) (0.1 + 0.8 * random.uniform());
    float cost = Seeds.chance(random, 0.3) ? (float) (20 * random.uniform()) : 0;
    float emission = Seeds.chance(random, 0.1) ? (float) (0.5 * random.uniform()) : 0;
    double hazard = random.uniform();
    return new Use(
        new Id.UseId(name),
        id(m),
        id(target),
        List.of(),
        about(new Ratio(substitution), 0.8, 1.2, "uses"),
        share,
        limits(m, random),
        new Use.Effort(
            about(new Price(cost), 0.5, 2, "uses"),
            about(new EmissionFactor(emission), 0.5, 2, "uses")),
        hazard < 0.6 ? Use.Hazard.ASK : hazard < 0.8 ? Use.Hazard.PERMIT : Use.Hazard.NEVER);
  }

  private List<Content> limits(int m, RandomStream random) {
    List<Content> limits = new ArrayList<>();
    int count = Seeds.chance(random, 0.4) ? 0 : Seeds.chance(random, 0.6) ? 1 : 2;
    for (int which = 0; which < count; which++) {
      double kind = random.uniform();
      double high = Seeds.lognormal(random, contents[m][which] * 2.0, 0.5);
      double low = Seeds.lognormal(random, contents[m][which] / 2.0, 0.5);
      limits.add(
          new Content(
              PROPERTIES.get(properties[m][which]),
              kind < 0.75 ? Double.NEGATIVE_INFINITY : Math.min(low, high),
              kind < 0.75 || kind > 0.9 ? Math.max(low, high) : Double.POSITIVE_INFINITY));
    }
    return limits;
  }

  private static List<Transport> transport() {
    return List.of(
        moved(Phase.SOLID, 0.12, 4, 1_000, 0, 150),
        moved(Phase.SLUDGE, 0.15, 6, 1_500, 0, 80),
        moved(Phase.LIQUID, 0.14, 5, 1_500, 0, 120),
        moved(Phase.GAS, 0.02, 1, 5_000, 10_000, 10));
  }

  private static Transport moved(
      Phase phase, double cost, double handling, double link, double linkKilometre, double cap) {
    return new Transport(
        phase,
        "made",
        about(new Price(cost), 0.7, 1.5, "transport"),
        about(new Price(handling), 0.5, 2, "transport"),
        about(new EmissionFactor(0.0001), 0.5, 2, "transport"),
        about(new Money(link), 0.5, 2, "transport"),
        about(new Money(linkKilometre), 0.5, 2, "transport"),
        new Distance(cap));
  }

  /** A figure whose range is given by factors; for values below zero they change sides. */
  static <Q extends Quantity<Q>> Figure<Q> about(
      Q value, double lowFactor, double highFactor, String table) {
    double a = value.amount() * lowFactor;
    double b = value.amount() * highFactor;
    return Figure.between(
        value.withAmount(Math.min(a, b)),
        value,
        value.withAmount(Math.max(a, b)),
        Grade.ASSUMED,
        new Origin(table, "made", DataSource.ENGINEERING_JUDGEMENT));
  }

  static Id.MaterialId id(int m) {
    return new Id.MaterialId(Numbered.of('m', m));
  }
}
