package org.millrace.io.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Phase;
import org.millrace.domain.Profile;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.Route;
import org.millrace.domain.Terms;
import org.millrace.domain.Water;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.knowledge.KnowledgeTables;
import org.millrace.io.table.Row;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/**
 * The rows of the tables {@code streams}, {@code water}, {@code properties} and {@code accepts}.
 */
final class StreamRows {
  private static final String OFFER = "offer";
  private static final String NEED = "need";

  private final KnowledgeIndex index;
  private final CodedMaterials coded;
  private final Quantities quantities;
  private final double euroPerUnit;
  private final Scope scope;
  private final List<Offer> offers = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();
  private final ContentRows contents = new ContentRows();
  private final WaterRows water;
  private final Map<String, List<Need.Acceptance>> acceptances = new HashMap<>();

  /**
   * Starts without streams.
   *
   * @param knowledge with the rows of the package
   * @param tables where the rows of the package were taken from
   * @param euroPerUnit euro for one of the package's currency
   * @param scope whose streams are kept
   */
  StreamRows(Knowledge knowledge, KnowledgeTables tables, double euroPerUnit, Scope scope) {
    this.index = new KnowledgeIndex(knowledge);
    this.coded = new CodedMaterials(knowledge);
    this.quantities = new Quantities(index, coded, tables);
    this.euroPerUnit = euroPerUnit;
    this.scope = scope;
    this.water = new WaterRows(index, contents, scope);
  }

  void acceptStream(Row row) {
    boolean need = row.text("direction").equals(NEED);
    contents.learn(row.text("id"), need ? ContentRows.Role.NEED : ContentRows.Role.OFFER);
    if (need && row.has("route")) {
      row.report(IssueCode.VALUE_IGNORED, "route", OFFER, "");
    }
    List<String> hazards = Hazards.read(row);
    Optional<Id.MaterialId> named = coded.find(row);
    quantities.check(row, named);
    if (!row.isSound() || named.isEmpty()) {
      return;
    }
    if (!scope.keeps(row.text("facility"))) {
      contents.drop(row.text("id"));
      return;
    }
    Id.MaterialId material = named.get();
    Optional<Phase> phase = phase(row, material);
    if (phase.isEmpty()) {
      return;
    }
    Quality quality = new Quality(phase.get(), row.text("basis").equals("dry"), hazards, List.of());
    if (need) {
      needs.add(need(row, material, quality));
    } else {
      offers.add(offer(row, material, quality));
    }
  }

  void acceptWater(Row row) {
    water.accept(row, quote(row), terms(row));
  }

  void acceptProperty(Row row) {
    contents.accept(row);
  }

  void acceptAcceptance(Row row) {
    String need = row.text("need");
    if (contents.knows(need) && !contents.is(need, ContentRows.Role.NEED)) {
      row.report(IssueCode.STREAM_OF_OTHER_DIRECTION, "need", NEED, "");
    }
    Optional<Id.MaterialId> material = coded.find(row);
    if (row.isSound() && material.isPresent() && !contents.isDropped(need)) {
      Ratio substitution = new Ratio(row.number("substitution"));
      acceptances
          .computeIfAbsent(row.text("need"), s -> new ArrayList<>())
          .add(
              new Need.Acceptance(
                  material.get(),
                  Figure.exact(substitution, row.grade(), row.origin()),
                  row.numberOr("maximum_share", 1)));
    }
  }

  /** Materials that streams named by codes alone. */
  List<Material> coded() {
    return coded.added();
  }

  List<Offer> offers() {
    return offers.stream().map(this::complete).toList();
  }

  List<Need> needs() {
    return needs.stream().map(this::complete).toList();
  }

  Water water() {
    return water.water();
  }

  private Offer offer(Row row, Id.MaterialId material, Quality quality) {
    Route route = row.isEmpty("route") ? Route.DISPOSAL : row.constant("route", Route.class);
    return new Offer(
        new Id.StreamId(row.text("id")),
        new Id.FacilityId(row.text("facility")),
        material,
        quantities.rate(row, material),
        quote(row),
        route,
        quality,
        terms(row));
  }

  private Need need(Row row, Id.MaterialId material, Quality quality) {
    return new Need(
        new Id.StreamId(row.text("id")),
        new Id.FacilityId(row.text("facility")),
        material,
        quantities.rate(row, material),
        quote(row),
        List.of(),
        quality,
        terms(row));
  }

  private Quote quote(Row row) {
    if (!row.has("unit_cost")) {
      return new Quote.Unknown();
    }
    Price price = new Price(row.number("unit_cost") * euroPerUnit);
    return new Quote.Known(Figure.exact(price, row.grade(), row.origin()));
  }

  private static Terms terms(Row row) {
    return new Terms(
        row.has("profile") ? new Id.ProfileId(row.text("profile")) : Profile.EVEN,
        new MassFlow(row.has("minimum_lot") ? row.number("minimum_lot") : 0),
        row.has("distance_limit_km")
            ? new Distance(row.number("distance_limit_km"))
            : Distance.UNLIMITED);
  }

  /** The phase as stated, else that of the material; nothing if that was not read. */
  private Optional<Phase> phase(Row row, Id.MaterialId material) {
    return row.has("phase")
        ? Optional.of(row.constant("phase", Phase.class))
        : index.findMaterial(material).or(() -> coded.findAdded(material)).map(Material::phase);
  }

  private Quality complete(Id.StreamId id, Quality quality) {
    return new Quality(
        quality.phase(), quality.dryMass(), quality.hazards(), contents.contents(id.value()));
  }

  private Offer complete(Offer o) {
    return new Offer(
        o.id(),
        o.facility(),
        o.material(),
        o.rate(),
        o.disposalCost(),
        o.route(),
        complete(o.id(), o.quality()),
        o.terms());
  }

  private Need complete(Need n) {
    return new Need(
        n.id(),
        n.facility(),
        n.material(),
        n.rate(),
        n.purchasePrice(),
        acceptances.getOrDefault(n.id().value(), List.of()),
        complete(n.id(), n.quality()),
        n.terms(),
        contents.blend(n.id().value()));
  }
}
