package org.millrace.study.cluster;

import java.util.List;
import org.millrace.classify.matrix.ClassifyResult.Arrow;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.Emission;
import org.millrace.unit.Headcount;
import org.millrace.unit.Money;

/** A strategy for a cluster, and what it would bring. */
public record StrategyCase(Id.StrategyId strategy, Outcome outcome) {

  /** What a strategy would bring. */
  public sealed interface Outcome {
    /** Where it would lead in the matrix; none if that can't be told. */
    List<Arrow> arrows();

    /**
     * It was computed.
     *
     * @param abated emission less in a year; below zero if it is more
     * @param costPerYear more cost in a year; below zero if it saves money
     * @param investment once
     * @param jobs created in the cluster; below zero if they are lost
     * @param released what is set free for something else
     * @param arrows in the matrix; none if the cluster leaves it or is not classifiable
     * @param assumption what was supposed
     */
    record Computed(
        Figure<Emission> abated,
        Figure<Money> costPerYear,
        Figure<Money> investment,
        Jobs jobs,
        List<Release> released,
        List<Arrow> arrows,
        Assumption assumption)
        implements Outcome {
      public Computed {
        released = List.copyOf(released);
        arrows = List.copyOf(arrows);
      }
    }

    /**
     * Only where it would lead can be said, not what it takes.
     *
     * @param moreValue value added more, as a share of today's
     * @param arrows in the matrix
     */
    record WhatIf(double moreValue, List<Arrow> arrows) implements Outcome {
      public WhatIf {
        arrows = List.copyOf(arrows);
      }
    }

    /** It can't be computed yet. */
    record Later(Lack lack) implements Outcome {
      @Override
      public List<Arrow> arrows() {
        return List.of();
      }
    }
  }

  /** Jobs won or lost. */
  public sealed interface Jobs {
    /** They can be told. */
    record Known(double change) implements Jobs {}

    /** They can't. */
    record Unknown() implements Jobs {}
  }

  /** Something set free. */
  public sealed interface Release {
    /** People who look for other work. */
    record Labor(Headcount people) implements Release {}

    /** Money that is lost: what the plants cost and nobody pays for any more. */
    record SunkCost(Figure<Money> money) implements Release {}

    /** Gain of planned exchanges that needed a member, in a year. */
    record LostExchanges(int exchanges, Money gainPerYear) implements Release {}
  }

  /** What a computed case supposes. */
  public enum Assumption {
    /** All members close, and nothing takes their place. */
    ALL_CLOSE,
    /** Each member takes the measures of that kind that pay at the region's carbon price. */
    MEASURES_THAT_PAY,
    /** The planned exchanges with a member in them are carried out. */
    PLANNED_EXCHANGES
  }

  /** Why a case can't be computed. */
  public enum Lack {
    /** No member reported anything that emits. */
    NO_EMISSION,
    /** No measure of that kind fits a member or pays. */
    NO_MEASURE,
    /** There is no value added to start from. */
    NO_VALUE_ADDED,
    /** Nothing planned touches a member. */
    NO_EXCHANGE,
    /** The engine that computes it comes with a later version. */
    ENGINE
  }
}
