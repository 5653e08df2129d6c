package org.millrace.abatement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Measure;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * Emitters, measures they may take, and what is wanted.
 *
 * @param sets sets of measures tried at a site at most; the dearest measures go first
 * @param nodes branch-and-bound nodes at most
 */
public record AbatementProblem(
    List<Emitter> emitters,
    List<Measure> measures,
    AbatementRules rules,
    Goal goal,
    int sets,
    long nodes) {
  /** Sets tried at a site unless somebody says otherwise. */
  public static final int SETS = 20_000;

  /** Nodes searched unless somebody says otherwise. */
  public static final long NODES = 500;

  public AbatementProblem {
    emitters = List.copyOf(emitters);
    measures = List.copyOf(measures);
    Require.that(sets >= 2, "The sets are %s; at least 2 must be tried.", sets);
    Require.that(nodes >= 0, "The nodes are %s; they must be at least 0.", nodes);
    Set<Id> names = new HashSet<>();
    emitters.forEach(
        e -> Require.that(names.add(e.facility()), "There are two '%s'.", e.facility().value()));
    measures.forEach(
        m -> Require.that(names.add(m.id()), "There are two measures '%s'.", m.id().value()));
  }

  /** A problem with the usual limits. */
  public static AbatementProblem of(
      List<Emitter> emitters, List<Measure> measures, AbatementRules rules, Goal goal) {
    return new AbatementProblem(emitters, measures, rules, goal, SETS, NODES);
  }

  /** What is wanted. */
  public sealed interface Goal {
    /** Whatever pays at the carbon price. */
    record AtPrice() implements Goal {}

    /**
     * At least this share of all emission abated, at least cost.
     *
     * @param share in [0, 1]
     */
    record Target(double share) implements Goal {
      public Target {
        Require.between("target share", share, 0, 1);
      }
    }

    /** The most gain at the carbon price without investing more than this. */
    record Budget(Money investment) implements Goal {
      public Budget {
        Require.atLeast("budget [EUR]", investment.amount(), 0);
      }
    }
  }
}
