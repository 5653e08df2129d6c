package org.millrace.match;

import java.util.List;
import java.util.Optional;
import org.millrace.domain.Content;
import org.millrace.domain.Offer;
import org.millrace.domain.Phase;

/**
 * An offer on a way, with all that no taker changes.
 *
 * @param facility number of the giver
 * @param profile number of its profile
 * @param rate offered in a year [t/a]
 * @param lot smallest that the giver would deal in [t/a]
 * @param delivered tonnes that arrive for a tonne of by-product
 * @param wet basis towards a need that is counted wet
 * @param dry basis towards a need that is counted dry
 * @param isOpen whether something is unknown of the offer itself
 * @param hazards stated of what arrives
 * @param wasteCodes of what arrives
 * @param isHazardous whether what arrives is hazardous for sure
 * @param isPriceOpen whether what disposal costs is unknown
 * @param money savings and costs of the giver for a tonne
 * @param carbon emissions that the giver avoids and causes for a tonne
 * @param farthest limit of the giver and of the phase [km by road]
 */
record Approach(
    Offer offer,
    Way way,
    int facility,
    int profile,
    Phase phase,
    Haulage haulage,
    double rate,
    double lot,
    double delivered,
    Basis wet,
    Basis dry,
    boolean isOpen,
    boolean isPriceOpen,
    List<String> hazards,
    List<String> wasteCodes,
    boolean isHazardous,
    Tally money,
    Tally carbon,
    double farthest) {

  Basis basis(boolean need) {
    return need ? dry : wet;
  }

  /** What is known of a property, in a need's basis. */
  Optional<Content> content(String property, Basis basis) {
    return QualityRules.content(offer.quality(), way, property).map(basis::of);
  }
}
