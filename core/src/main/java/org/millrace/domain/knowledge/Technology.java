package org.millrace.domain.knowledge;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;

/**
 * A way to turn one material into others.
 *
 * @param inputs what it can take, one of several
 * @param outputs what a tonne of input becomes
 * @param losses tonnes a tonne of input loses to water, gas or reject
 * @param size the plant the investment is quoted for
 * @param running cost and emission for each tonne of input
 */
public record Technology(
    Id.TechnologyId id,
    Names names,
    Maturity maturity,
    List<Id.MaterialId> inputs,
    List<Output> outputs,
    double losses,
    Size size,
    Running running) {
  /** Outputs and losses may miss one tonne by this much. */
  private static final double ROUNDING = 1e-6;

  public Technology {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    double out = outputs.stream().mapToDouble(o -> o.yield().amount()).sum() + losses;
    Require.that(
        Math.abs(out - 1) <= ROUNDING,
        "Technology '%s' turns a tonne into %s tonnes; outputs and losses must sum to 1.",
        id.value(),
        out);
  }

  /** How far it has come. */
  public enum Maturity {
    RESEARCH,
    PILOT,
    DEMONSTRATION,
    COMMERCIAL,
    MATURE
  }

  /** Tonnes of a material from a tonne of input. */
  public record Output(Id.MaterialId material, Figure<Ratio> yield) {}

  /**
   * The reference plant.
   *
   * @param smallest input of the smallest plant sold
   * @param capacity input of the reference plant
   * @param investment for the reference plant
   * @param lifetimeYears years of service
   */
  public record Size(
      MassFlow smallest, MassFlow capacity, Figure<Money> investment, double lifetimeYears) {
    public Size {
      Require.atLeast("lifetime [a]", lifetimeYears, 1);
      Require.that(capacity.amount() > 0, "The capacity of a plant must be above 0.");
    }
  }

  /** What each tonne of input costs and emits. */
  public record Running(Figure<Price> cost, Figure<EmissionFactor> emission) {}
}
