package org.millrace.pinch.piping;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Concentration;
import org.millrace.unit.Distance;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.Money;

/** Which pipes to lay. */
public sealed interface WaterNetworkResult {
  /**
   * A network.
   *
   * @param fresh all fresh water of the network
   * @param leastFresh fresh water of the network that needs least water, whatever its pipes
   * @param withoutReuse fresh water with no pipe between givers and takers
   * @param waters what is drawn of each
   * @param discharge all that is let out
   * @param pipes that carry something, counted or not
   * @param counted how many of them count
   * @param pipeCost of those in a year
   * @param inlets what enters each sink and operation
   * @param objective what the aim makes least: number of pipes, or EUR a year
   * @param bound no network has less
   */
  record Designed(
      HourlyFlow fresh,
      HourlyFlow leastFresh,
      WithoutReuse withoutReuse,
      List<Drawn> waters,
      HourlyFlow discharge,
      List<Pipe> pipes,
      int counted,
      Money pipeCost,
      List<Inlet> inlets,
      double objective,
      double bound,
      Ending ending,
      String solver)
      implements WaterNetworkResult {
    public Designed {
      waters = List.copyOf(waters);
      pipes = List.copyOf(pipes);
      inlets = List.copyOf(inlets);
    }

    /** The share of the objective that a better network may still save, in [0, 1]. */
    public double gap() {
      return objective <= bound || objective <= 0
          ? 0
          : Math.min(1, (objective - bound) / objective);
    }
  }

  /** No network serves all sinks and operations. */
  record Infeasible() implements WaterNetworkResult {}

  /**
   * A limit ended the search before a network was found.
   *
   * @param bound no network has less
   */
  record NotFound(double bound, Ending ending) implements WaterNetworkResult {}

  /** Why a search ended. */
  enum Ending {
    OPTIMAL,
    TIME,
    NODES,
    NUMERICS
  }

  /** Fresh water alone. */
  sealed interface WithoutReuse {
    /** It is enough. */
    record Enough(HourlyFlow fresh) implements WithoutReuse {}

    /** Some takers want cleaner water, or more than there is. */
    record NotEnough() implements WithoutReuse {}
  }

  /** Fresh water drawn. */
  record Drawn(Id.ProcessId water, HourlyFlow flow) {}

  /**
   * A pipe.
   *
   * @param from a node, or a fresh water
   * @param costPerYear zero if it does not count
   */
  record Pipe(
      Id.ProcessId from,
      End to,
      HourlyFlow flow,
      Distance length,
      boolean counted,
      Money costPerYear) {}

  /** Where a pipe ends. */
  sealed interface End {
    /** At a sink or an operation. */
    record Used(Id.ProcessId node) implements End {}

    /** Nowhere. */
    record Discharged() implements End {}
  }

  /** What enters a sink or an operation; outlets of operations count as holding all they may. */
  record Inlet(Id.ProcessId node, HourlyFlow flow, List<Concentration> concentrations) {
    public Inlet {
      concentrations = List.copyOf(concentrations);
    }
  }
}
