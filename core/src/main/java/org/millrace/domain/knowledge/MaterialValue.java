package org.millrace.domain.knowledge;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.HeatContent;
import org.millrace.unit.Price;

/** One thing known of a tonne of a material. */
public sealed interface MaterialValue {
  /** Of which material. */
  Id.MaterialId material();

  /** What a tonne bought costs. */
  record VirginPrice(Id.MaterialId material, Figure<Price> figure) implements MaterialValue {}

  /** Emission of a tonne bought: cradle to gate; for a fuel cradle to flue. */
  record VirginEmission(Id.MaterialId material, Figure<EmissionFactor> figure)
      implements MaterialValue {}

  /** What landfilling or burning a tonne costs, taxes of the place included. */
  record DisposalPrice(Id.MaterialId material, Figure<Price> figure) implements MaterialValue {}

  /** Gate fee of a tonne that goes to recovery today; negative when it is sold. */
  record RecoveryPrice(Id.MaterialId material, Figure<Price> figure) implements MaterialValue {}

  /** Emission of landfilling or burning a tonne. */
  record DisposalEmission(Id.MaterialId material, Figure<EmissionFactor> figure)
      implements MaterialValue {}

  /** Net calorific value, or usable heat of steam and hot water. */
  record Heat(Id.MaterialId material, Figure<HeatContent> figure) implements MaterialValue {}
}
