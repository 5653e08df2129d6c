package org.millrace.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.knowledge.KnowledgeIndex;

/** The needs that one delivered material can serve. */
final class Takers implements Grove.Stand {
  private final Ground ground;
  private final Fitter fitter;

  /** Needs with a place and a material that is certain. */
  private final Groves sure;

  /** Needs with a place of which somebody must say more first. */
  private final Groves vague;

  /** Needs without a place. */
  private final Groves unplaced;

  /** The takers of a delivered material among the needs that are there. */
  Takers(Ground ground, Id.MaterialId delivered) {
    this.ground = ground;
    fitter = new Fitter(delivered, ground);
    Map<Integer, Need> accepting = new HashMap<>();
    KnowledgeIndex knowledge = ground.knowledge();
    Stream.concat(knowledge.lineage(delivered).stream(), knowledge.narrower(delivered).stream())
        .flatMap(m -> ground.needs().accepting(m).stream())
        .forEach(a -> accepting.put(a.row(), a.need()));
    Rows found = new Rows(0);
    accepting.forEach((row, need) -> found.add(row, fitter.templateFor(need)));
    for (int material : ground.needs().boughtAs(fitter.replaceable())) {
      Id.MaterialId bought = ground.words().materialId(material);
      ground.needs().buying(material).stream()
          .filter(row -> !accepting.containsKey(row) && !ground.needs().isGone(row))
          .forEach(row -> found.add(row, fitter.templateFor(bought, taker(row))));
    }
    Places places = ground.needs().places();
    sure = new Groves(this, places, true);
    vague = new Groves(this, places, true);
    unplaced = new Groves(this, places, false);
    sure.plant(found.where(this::isSure));
    vague.plant(found.where(this::isVague));
    unplaced.plant(found.where((row, t) -> !places.isPlaced(row)));
  }

  private Id.FacilityId taker(int row) {
    return ground.words().facility(ground.needs().facility(row));
  }

  /** A need with its row. */
  record Accepting(int row, Need need) {}

  private boolean isSure(int row, int template) {
    return ground.needs().places().isPlaced(row) && !templates().get(template).isVague();
  }

  private boolean isVague(int row, int template) {
    return ground.needs().places().isPlaced(row) && templates().get(template).isVague();
  }

  @Override
  public boolean isPriced(int row) {
    return !Double.isNaN(ground.needs().price(row));
  }

  @Override
  public void enter(int row, int template, double[] entries, int at) {
    enter(ground, templates().get(template), row, entries, at);
  }

  /** Writes what the entry of a need holds that is fitted by a template. */
  static void enter(Ground ground, Template fit, int row, double[] entries, int at) {
    NeedColumns needs = ground.needs();
    needs.places().copyTo(row, entries, at);
    Span emission = ground.words().emission(needs.material(row));
    double replaced = fit.substitution().value();
    double avoided =
        (emission.isKnown() ? replaced * emission.value() * ground.rules().displacement() : 0)
            - fit.emission().value();
    entries[at + Grove.WORTH] =
        (!Double.isNaN(needs.price(row)) ? replaced * needs.price(row) : 0)
            - fit.cost().value()
            + ground.accounts().carbonPrice() * avoided;
    entries[at + Grove.AVOIDED] = avoided;
    entries[at + Grove.REACH] = needs.farthest(row);
    entries[at + Grove.QUANTITY] = fit.maximumShare() * needs.rate(row) / replaced;
  }

  Fitter fitter() {
    return fitter;
  }

  List<Template> templates() {
    return fitter.templates();
  }

  boolean isEmpty() {
    return sure.isEmpty() && vague.isEmpty() && unplaced.isEmpty();
  }

  /** Groves of a kind. */
  List<Grove> groves(Kind kind) {
    return ofKind(kind).all();
  }

  private Groves ofKind(Kind kind) {
    return switch (kind) {
      case SURE -> sure;
      case VAGUE -> vague;
      case UNPLACED -> unplaced;
    };
  }

  /** What is known of needs. */
  enum Kind {
    SURE,
    VAGUE,
    UNPLACED
  }

  /** Adds a need if it can be served; tells whether it can. */
  boolean add(int row, Need need) {
    int template = fitter.templateFor(need);
    if (template < 0) {
      return false;
    }
    Kind kind =
        isSure(row, template) ? Kind.SURE : isVague(row, template) ? Kind.VAGUE : Kind.UNPLACED;
    ofKind(kind).add(row, template);
    return true;
  }
}
