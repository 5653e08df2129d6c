package org.millrace.io.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Content;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Profile;
import org.millrace.domain.Quote;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.Water;
import org.millrace.domain.knowledge.Material;
import org.millrace.io.datapackage.PackageWriter;

/** Writes the tables {@code streams}, {@code water}, {@code properties} and {@code accepts}. */
final class StreamTexts {
  private final PackageWriter files;
  private final RowText text;

  StreamTexts(PackageWriter files, RowText text) {
    this.files = files;
    this.text = text;
  }

  void add(Offer offer) {
    Map<String, String> row = stream(offer, offer.disposalCost());
    row.put("direction", "offer");
    row.put("route", RowText.word(offer.route()));
    files.table("streams").row(row);
    offer.quality().contents().forEach(c -> addContent(offer, c));
  }

  void add(Need need) {
    Map<String, String> row = stream(need, need.purchasePrice());
    row.put("direction", "need");
    files.table("streams").row(row);
    addLimits(need);
    need.accepts().forEach(a -> addAcceptance(need, a));
  }

  void add(Water water) {
    for (Offer source : water.sources()) {
      files.table("water").row(water(source, "source", source.disposalCost()));
      source.quality().contents().forEach(c -> addContent(source, c));
    }
    for (Need sink : water.sinks()) {
      files.table("water").row(water(sink, "sink", sink.purchasePrice()));
      addLimits(sink);
    }
  }

  private Map<String, String> water(ResourceStream stream, String role, Quote cost) {
    Map<String, String> row = stream(stream, cost);
    List.of("quantity", "quantity_low", "quantity_high", "basis", "phase", "hazard")
        .forEach(row::remove);
    row.put("role", role);
    row.put("unit", "t/a");
    row.put("flow", RowText.number(stream.rate().amount()));
    if (stream.rate().low() < stream.rate().high()) {
      row.put("flow_low", RowText.number(stream.rate().low()));
      row.put("flow_high", RowText.number(stream.rate().high()));
    }
    return row;
  }

  /** A least that stands beside a limit of the blend shares its row. */
  private void addLimits(Need need) {
    Map<String, Content> each = new LinkedHashMap<>();
    need.quality().contents().forEach(c -> each.put(c.property(), c));
    for (BlendLimit limit : need.blend()) {
      Content least = each.remove(limit.property());
      double low = least == null ? Double.NEGATIVE_INFINITY : least.low();
      Map<String, String> row = content(need, new Content(limit.property(), low, limit.maximum()));
      row.put("bought", RowText.number(limit.virginContent()));
      files.table("properties").row(row);
    }
    each.values().forEach(c -> addContent(need, c));
  }

  /** The material's name; the code of one that is known by a code alone. */
  private static String material(Id.MaterialId id) {
    return Material.findCode(id).orElse(id.value());
  }

  /** One grade holds for a row: that of the quantity, or of the cost where that is worse. */
  private Map<String, String> stream(ResourceStream stream, Quote cost) {
    Map<String, String> row = text.of(stream.rate());
    row.put("id", stream.id().value());
    row.put("facility", stream.facility().value());
    row.put("material", material(stream.material()));
    row.put("quantity", RowText.number(stream.rate().amount()));
    if (stream.rate().low() < stream.rate().high()) {
      row.put("quantity_low", RowText.number(stream.rate().low()));
      row.put("quantity_high", RowText.number(stream.rate().high()));
    }
    row.put("unit", "t");
    row.put("basis", stream.quality().dryMass() ? "dry" : "wet");
    if (cost instanceof Quote.Known known) {
      row.put("unit_cost", RowText.number(known.price().amount()));
      row.put("grade", RowText.word(stream.rate().grade().worse(known.price().grade())));
    }
    row.put("phase", RowText.word(stream.quality().phase()));
    row.put("hazard", String.join(" ", stream.quality().hazards()));
    if (!stream.terms().profile().equals(Profile.EVEN)) {
      row.put("profile", stream.terms().profile().value());
    }
    if (stream.terms().minimumLot().amount() > 0) {
      row.put("minimum_lot", RowText.number(stream.terms().minimumLot().amount()));
    }
    if (Double.isFinite(stream.terms().farthestPartner().amount())) {
      row.put("distance_limit_km", RowText.number(stream.terms().farthestPartner().amount()));
    }
    return row;
  }

  private void addContent(ResourceStream stream, Content content) {
    files.table("properties").row(content(stream, content));
  }

  private Map<String, String> content(ResourceStream stream, Content content) {
    Map<String, String> row = text.of(stream.rate());
    row.put("stream", stream.id().value());
    row.put("property", content.property());
    if (Double.isFinite(content.low())) {
      row.put("min", RowText.number(content.low()));
    }
    if (Double.isFinite(content.high())) {
      row.put("max", RowText.number(content.high()));
    }
    boolean warm = content.property().toLowerCase(Locale.ROOT).contains("temperature");
    row.put("unit", warm ? "degC" : "g/t");
    return row;
  }

  private void addAcceptance(Need need, Need.Acceptance acceptance) {
    Map<String, String> row = text.of(acceptance.substitution());
    row.put("need", need.id().value());
    row.put("material", material(acceptance.material()));
    row.put("substitution", RowText.number(acceptance.substitution().amount()));
    row.put("maximum_share", RowText.number(acceptance.maximumShare()));
    files.table("accepts").row(row);
  }
}
