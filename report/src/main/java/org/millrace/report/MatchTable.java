package org.millrace.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Registry;
import org.millrace.match.Match;
import org.millrace.match.ReasonCode;
import org.millrace.unit.Require;

/** Matches as a CSV table: unrounded, ids and codes in place of words. */
public final class MatchTable {
  private static final List<String> COLUMNS =
      List.of(
          "offer",
          "need",
          "giver",
          "giver_name",
          "taker",
          "taker_name",
          "material",
          "delivered_material",
          "replaced_material",
          "conversions",
          "outcome",
          "distance_km",
          "quantity_t_per_a",
          "surplus_eur_per_t",
          "surplus_low_eur_per_t",
          "surplus_high_eur_per_t",
          "lowest_price_eur_per_t",
          "highest_price_eur_per_t",
          "avoided_tco2e_per_t",
          "avoided_low_tco2e_per_t",
          "avoided_high_tco2e_per_t",
          "score",
          "score_low",
          "score_high",
          "grade",
          "reasons");

  private final Map<Id.StreamId, Offer> offers = new HashMap<>();
  private final Map<Id.StreamId, Need> needs = new HashMap<>();
  private final Map<Id.FacilityId, Facility> facilities = new HashMap<>();

  private MatchTable(Registry registry) {
    registry.offers().forEach(o -> offers.put(o.id(), o));
    registry.needs().forEach(n -> needs.put(n.id(), n));
    registry.facilities().forEach(f -> facilities.put(f.id(), f));
  }

  /**
   * Writes matches, a row each; tonnes are of by-product, as it is offered.
   *
   * @param registry has the streams that they join
   * @return the file
   */
  public static Path write(Stream<Match> matches, Registry registry, Path file) throws IOException {
    MatchTable table = new MatchTable(registry);
    return CsvTable.write(file, COLUMNS, () -> matches.map(table::row).iterator());
  }

  private List<Object> row(Match match) {
    Offer offer = Require.known("offer", offers, match.offer());
    Need need = Require.known("need", needs, match.need());
    boolean unplaced =
        match.reasons().stream().anyMatch(r -> r.code() == ReasonCode.DISTANCE_UNKNOWN);
    return List.of(
        offer.id(),
        need.id(),
        offer.facility(),
        Require.known("facility", facilities, offer.facility()).name(),
        need.facility(),
        Require.known("facility", facilities, need.facility()).name(),
        offer.material(),
        match.delivered(),
        need.material(),
        String.join("|", match.chain().stream().map(c -> c.technology().value()).toList()),
        match.outcome(),
        unplaced ? "" : match.distance().amount(),
        match.quantity().amount(),
        match.money().value(),
        match.money().low(),
        match.money().high(),
        match.lowestPrice().amount(),
        match.highestPrice().amount(),
        match.carbon().value(),
        match.carbon().low(),
        match.carbon().high(),
        match.score().value(),
        match.score().low(),
        match.score().high(),
        match.money().grade().worse(match.carbon().grade()),
        PlanTables.codes(match.reasons()));
  }
}
