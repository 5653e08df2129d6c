package org.millrace.carbon.decomposition;

import java.util.HashSet;
import java.util.List;
import org.millrace.unit.Require;

/**
 * A total over years that is a sum over sub-sectors of products of factors.
 *
 * @param methods each is answered
 */
public record DecompositionProblem(Identity identity, List<Method> methods) {
  public DecompositionProblem {
    methods = List.copyOf(methods);
    Require.that(!methods.isEmpty(), "No method is named; at least one is needed.");
    Require.that(
        new HashSet<>(methods).size() == methods.size(), "A method is named more than once.");
  }

  /** Ways to share out a change. */
  public enum Method {
    /** Logarithmic mean Divisia index I; consistent in aggregation. */
    LMDI_I,
    /** Logarithmic mean Divisia index II; its weights sum to 1. */
    LMDI_II,
    /** Shapley value, which Sun's rule is; its ratios are the generalized Fisher index. */
    SHAPLEY
  }

  /** How the total comes about. */
  public sealed interface Identity {
    /**
     * By factors as they are.
     *
     * @param factors their names, in the order of the values of a part
     */
    record Products(List<String> factors, List<Year> years) implements Identity {
      public Products {
        factors = List.copyOf(factors);
        years = List.copyOf(years);
        Shape.check(factors, years);
      }
    }

    /**
     * By levels that follow each other: the first factor is the first level, each further one a
     * level over the one before, and the last level is what is summed. Population, output, energy
     * and emission give the Kaya identity; energy in all, energy of a fuel and its emission give
     * the energy mix.
     *
     * @param factors names of the factors, as many as levels
     */
    record Levels(List<String> factors, List<Year> years) implements Identity {
      public Levels {
        factors = List.copyOf(factors);
        years = List.copyOf(years);
        Shape.checkLevels(factors, years);
      }
    }

    /** By activity, structure and intensity, of the activity and the energy of each part. */
    record ActivityAndEnergy(List<SplitYear> years) implements Identity {
      public ActivityAndEnergy {
        years = List.copyOf(years);
        Shape.checkSplit(years);
      }
    }
  }

  /** A year, or any other time or place that is compared; all have the same parts in one order. */
  public record Year(String label, List<Part> parts) {
    public Year {
      Require.text("label of a year", label);
      parts = List.copyOf(parts);
    }
  }

  /**
   * A sub-sector.
   *
   * @param values of each factor or level, none below zero, in one unit over all years
   */
  public record Part(String name, List<Double> values) {
    public Part {
      Require.text("name of a part", name);
      values = List.copyOf(values);
    }
  }

  /** A year of sub-sectors with what they made and used. */
  public record SplitYear(String label, List<SplitPart> parts) {
    public SplitYear {
      Require.text("label of a year", label);
      parts = List.copyOf(parts);
    }
  }

  /**
   * A sub-sector with what it made and used.
   *
   * @param activity such as value added at constant prices; one unit over all parts and years
   * @param energy energy or emission; one unit over all parts and years
   */
  public record SplitPart(String name, double activity, double energy) {
    public SplitPart {
      Require.text("name of a part", name);
    }
  }
}
