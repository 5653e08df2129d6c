package org.millrace.access;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.domain.Stated;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Require;

/**
 * The park that is asked.
 *
 * @param byProducts that find no taker yet
 * @param needs that by-products could serve
 * @param emissionLeft what its umbrella permit still allows in a year
 * @param loadsLeft what its permits still allow of other things
 */
public record Park(
    List<ByProduct> byProducts,
    List<Need> needs,
    Stated<Emission> emissionLeft,
    List<LoadLeft> loadsLeft) {
  public Park {
    byProducts = List.copyOf(byProducts);
    needs = List.copyOf(needs);
    loadsLeft = List.copyOf(loadsLeft);
  }

  /** A by-product without a taker. */
  public record ByProduct(Id.MaterialId material, MassFlow rate) {
    public ByProduct {
      Require.finite("by-product '%s' [t/a]".formatted(material.value()), rate.amount());
    }
  }

  /**
   * A need that by-products could serve.
   *
   * @param accepts what may stand in for it
   */
  public record Need(Id.MaterialId material, List<Id.MaterialId> accepts, MassFlow rate) {
    public Need {
      accepts = List.copyOf(accepts);
      Require.finite("need '%s' [t/a]".formatted(material.value()), rate.amount());
    }
  }

  /** What may still be let out of a pollutant in a year. */
  public record LoadLeft(String pollutant, Stated<MassFlow> left) {
    public LoadLeft {
      Require.text("pollutant of a permit", pollutant);
    }
  }
}
