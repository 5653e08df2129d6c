package org.millrace.pinch.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Concentration;
import org.millrace.unit.Require;

/**
 * What uses water, of one or several plants.
 *
 * @param contaminant its name
 * @param fresh what fresh water holds of it
 */
public record WaterPinchProblem(
    String contaminant,
    List<Operation> operations,
    Concentration fresh,
    Regeneration regeneration) {
  /** Larger numbers are refused: their products would have no end. */
  private static final double MOST = 1e60;

  public WaterPinchProblem {
    Require.text("contaminant", contaminant);
    operations = List.copyOf(operations);
    Set<Id.ProcessId> seen = new HashSet<>();
    for (Operation operation : operations) {
      Require.that(
          seen.add(operation.id()), "Operation '%s' stands there twice.", operation.id().value());
      String name = " operation '%s'".formatted(operation.id().value());
      Require.between("flow into" + name + " [t/h]", operation.asked().amount(), 0, MOST);
      Require.between("flow out of" + name + " [t/h]", operation.given().amount(), 0, MOST);
      Require.between("inlet of" + name + " [ppm]", operation.inlet().amount(), 0, MOST);
      Require.between("outlet of" + name + " [ppm]", operation.outlet().amount(), 0, MOST);
    }
    Require.between("concentration of fresh water [ppm]", fresh.amount(), 0, MOST);
  }
}
