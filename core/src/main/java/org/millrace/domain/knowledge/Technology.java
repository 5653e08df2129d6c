package org.millrace.domain.knowledge;

import java.util.List;
import org.millrace.domain.Annuity;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.EnergyIntensity;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;

/**
 * A way to turn one material into others.
 *
 * @param recipes what it can take, one of several, and what each becomes
 * @param size the plants that are sold and what they cost
 * @param running cost, energy and emission for each tonne of input
 */
public record Technology(
    Id.TechnologyId id,
    Names names,
    Maturity maturity,
    List<Recipe> recipes,
    Size size,
    Running running) {
  public Technology {
    recipes = List.copyOf(recipes);
  }

  /** What it can take. */
  public List<Id.MaterialId> inputs() {
    return recipes.stream().map(Recipe::input).toList();
  }

  /** How far it has come. */
  public enum Maturity {
    RESEARCH,
    PILOT,
    DEMONSTRATION,
    COMMERCIAL,
    MATURE
  }

  /**
   * What a tonne of an input becomes.
   *
   * @param losses tonnes a tonne of input loses to water, gas or reject; below zero when it takes
   *     up water, air or additives
   */
  public record Recipe(Id.MaterialId input, List<Output> outputs, double losses) {
    /** Outputs and losses may miss one tonne by this much. */
    private static final double ROUNDING = 1e-6;

    public Recipe {
      outputs = List.copyOf(outputs);
      double out = outputs.stream().mapToDouble(o -> o.yield().amount()).sum() + losses;
      Require.that(
          Math.abs(out - 1) <= ROUNDING,
          "A tonne of '%s' becomes %s tonnes; outputs and losses must sum to 1.",
          input.value(),
          out);
    }
  }

  /**
   * Tonnes of a material from a tonne of input.
   *
   * @param changes what the technology does to contents, one a property at most; a property without
   *     a change is not known afterwards
   */
  public record Output(Id.MaterialId material, Figure<Ratio> yield, List<ContentChange> changes) {
    public Output {
      changes = List.copyOf(changes);
      Require.that(
          changes.stream().map(ContentChange::property).distinct().count() == changes.size(),
          "Output '%s' has two changes of one property.",
          material.value());
    }
  }

  /**
   * The plants that are sold.
   *
   * @param smallest input of the smallest plant sold
   * @param reference input of the plant the investment is quoted for
   * @param largest input of the largest single line; a larger plant has several lines
   * @param investment for the reference plant
   * @param exponent the investment in a line grows with its input to this power
   * @param lifetimeYears years of service
   * @param jobs in the reference plant
   */
  public record Size(
      MassFlow smallest,
      MassFlow reference,
      MassFlow largest,
      Figure<Money> investment,
      Figure<Ratio> exponent,
      double lifetimeYears,
      Headcount jobs) {
    public Size {
      Require.atLeast("lifetime [a]", lifetimeYears, 1);
      Require.that(reference.amount() > 0, "The capacity of a plant must be above 0.");
      Require.that(
          Math.max(smallest.amount(), reference.amount()) <= largest.amount(),
          "The largest line takes %s t/a; the smallest and the reference plant must not take more.",
          largest.amount());
      Require.that(
          exponent.low() > 0 && exponent.high() <= 1, "The scale exponent must lie in (0, 1].");
    }

    /** A capacity may pass a whole number of lines by this share of a line. */
    private static final double ROUNDING = 1e-9;

    /** The capacity [t/a] of a plant for so much input: no smaller than the smallest sold. */
    public double capacity(double input) {
      return Math.max(input, smallest.amount());
    }

    /** Equal lines of a plant of some capacity [t/a]. */
    public int lines(double capacity) {
      return (int) Math.max(1, Math.ceil(capacity / largest.amount() - ROUNDING));
    }

    /**
     * The investment as a multiple of that in the reference plant: (C / C_ref)^m up to the largest
     * line, beyond it that of n equal lines.
     *
     * @param capacity C [t/a]
     * @param power m
     */
    public double multiple(double capacity, double power) {
      int lines = lines(capacity);
      return lines * Math.pow(capacity / lines / reference.amount(), power);
    }

    /** What a year of a plant costs for one unit of money invested. */
    public double annuity(double interestRate) {
      return Annuity.of(interestRate, lifetimeYears);
    }
  }

  /**
   * What each tonne of input costs, takes and emits.
   *
   * @param cost labour, consumables and all energy; no capital
   * @param emission all of it, that of its energy and its reagents included; nothing is added to it
   * @param directEmission the part of it that is not of its energy, such as methane, carbonate or
   *     making its reagents
   */
  public record Running(
      Figure<Price> cost,
      Energy energy,
      Figure<EmissionFactor> emission,
      EmissionFactor directEmission) {}

  /**
   * Energy for a tonne of input; what it costs and emits is in the running cost and emission.
   *
   * @param fuel burnt in the process itself, such as in a kiln
   */
  public record Energy(
      Figure<EnergyIntensity> electricity,
      Figure<EnergyIntensity> heat,
      Figure<EnergyIntensity> fuel) {}
}
