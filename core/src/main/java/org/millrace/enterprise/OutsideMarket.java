package org.millrace.enterprise;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * Somebody outside who buys a product; what is sold so is told apart, for it closes no loop here.
 *
 * @param price at the gate of the plant
 * @param most that can be sold so in a year
 */
public record OutsideMarket(Id.MaterialId product, Figure<Price> price, MassFlow most) {
  public OutsideMarket {
    Require.finite("most of product '%s' [t/a]".formatted(product.value()), most.amount());
  }
}
