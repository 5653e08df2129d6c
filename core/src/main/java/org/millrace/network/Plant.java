package org.millrace.network;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/**
 * A plant that could be built.
 *
 * @param facility at whose site
 * @param capacity input in a year, spread over the periods by their hours
 * @param fixedPerYear what having it costs
 * @param running what a tonne of input costs
 * @param emission of a tonne of input
 */
public record Plant(
    Id.PlantId id,
    Id.FacilityId facility,
    Id.TechnologyId technology,
    MassFlow capacity,
    Money fixedPerYear,
    Price running,
    EmissionFactor emission,
    List<Output> outputs) {
  public Plant {
    outputs = List.copyOf(outputs);
  }

  /**
   * What a tonne of input becomes.
   *
   * @param disposalPrice of a tonne that finds no taker
   * @param disposalEmission of a tonne that finds no taker
   */
  public record Output(
      Id.MaterialId material, Ratio yield, Price disposalPrice, EmissionFactor disposalEmission) {}
}
