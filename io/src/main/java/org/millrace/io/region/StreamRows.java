package org.millrace.io.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.millrace.domain.Content;
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
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.knowledge.Contents;
import org.millrace.io.knowledge.KnowledgeTables;
import org.millrace.io.table.Row;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/** The rows of the tables {@code streams}, {@code properties} and {@code accepts}. */
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
  private final Map<String, String> directions = new HashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private final Map<String, List<Content>> contents = new HashMap<>();
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
  }

  void acceptStream(Row row) {
    directions.put(row.text("id"), row.text("direction"));
    boolean need = row.text("direction").equals(NEED);
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
      dropped.add(row.text("id"));
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

  void acceptProperty(Row row) {
    Contents.checkRange(row);
    if (row.isSound() && !dropped.contains(row.text("stream"))) {
      contents.computeIfAbsent(row.text("stream"), s -> new ArrayList<>()).add(Contents.of(row));
    }
  }

  void acceptAcceptance(Row row) {
    if (OFFER.equals(directions.get(row.text("need")))) {
      row.report(IssueCode.STREAM_OF_OTHER_DIRECTION, "need", NEED, "");
    }
    Optional<Id.MaterialId> material = coded.find(row);
    if (row.isSound() && material.isPresent() && !dropped.contains(row.text("need"))) {
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
    if (row.isEmpty("unit_cost")) {
      return new Quote.Unknown();
    }
    Price price = new Price(row.number("unit_cost") * euroPerUnit);
    return new Quote.Known(Figure.exact(price, row.grade(), row.origin()));
  }

  private static Terms terms(Row row) {
    return new Terms(
        row.isEmpty("profile") ? Profile.EVEN : new Id.ProfileId(row.text("profile")),
        new MassFlow(row.numberOr("minimum_lot", 0)),
        row.isEmpty("distance_limit_km")
            ? Distance.UNLIMITED
            : new Distance(row.number("distance_limit_km")));
  }

  /** The phase as stated, else that of the material; nothing if that was not read. */
  private Optional<Phase> phase(Row row, Id.MaterialId material) {
    return row.has("phase")
        ? Optional.of(row.constant("phase", Phase.class))
        : index.findMaterial(material).or(() -> coded.findAdded(material)).map(Material::phase);
  }

  private Quality complete(Id.StreamId id, Quality quality) {
    return new Quality(
        quality.phase(),
        quality.dryMass(),
        quality.hazards(),
        contents.getOrDefault(id.value(), List.of()));
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
        n.terms());
  }
}
