package org.millrace.domain;

import java.util.List;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;

/**
 * A material that a facility has to buy.
 *
 * @param purchasePrice what a tonne costs today
 * @param accepts what the firm itself says may stand in for it; beside this, the uses of the
 *     knowledge base hold
 * @param quality limits the taker sets to each delivery; its phase is that of the bought material
 * @param blend limits the taker sets to the blend of all it takes and still buys
 */
public record Need(
    Id.StreamId id,
    Id.FacilityId facility,
    Id.MaterialId material,
    Figure<MassFlow> rate,
    Quote purchasePrice,
    List<Acceptance> accepts,
    Quality quality,
    Terms terms,
    List<BlendLimit> blend)
    implements ResourceStream {

  public Need {
    accepts = List.copyOf(accepts);
    blend = List.copyOf(blend);
  }

  /** A need whose limits hold for each delivery. */
  public Need(
      Id.StreamId id,
      Id.FacilityId facility,
      Id.MaterialId material,
      Figure<MassFlow> rate,
      Quote purchasePrice,
      List<Acceptance> accepts,
      Quality quality,
      Terms terms) {
    this(id, facility, material, rate, purchasePrice, accepts, quality, terms, List.of());
  }

  /** This need with another quantity. */
  public Need withRate(Figure<MassFlow> other) {
    return new Need(id, facility, material, other, purchasePrice, accepts, quality, terms, blend);
  }

  /** This need with another price. */
  public Need withPurchasePrice(Quote other) {
    return new Need(id, facility, material, rate, other, accepts, quality, terms, blend);
  }

  /** This need with other materials that may stand in for it. */
  public Need withAccepts(List<Acceptance> others) {
    return new Need(id, facility, material, rate, purchasePrice, others, quality, terms, blend);
  }

  /**
   * A material that may stand in for the bought one.
   *
   * @param substitution tonnes of the bought material that a tonne replaces
   * @param maximumShare largest share of the need it may cover, in [0, 1]
   */
  public record Acceptance(
      Id.MaterialId material, Figure<Ratio> substitution, double maximumShare) {
    public Acceptance {
      Require.between("maximum share", maximumShare, 0, 1);
      Require.that(substitution.amount() > 0, "A tonne must replace something, not 0 t.");
    }
  }
}
