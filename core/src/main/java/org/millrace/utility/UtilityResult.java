package org.millrace.utility;

import java.util.List;
import org.millrace.domain.Datum;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.Emission;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Money;

/** Which utilities pay, how large and how they run; or why nothing can be said. */
public sealed interface UtilityResult {
  /**
   * The best plan found, and how good it is.
   *
   * @param before the park with what stands already, nothing retired, without cap
   * @param grade the worst that the problem's numbers have
   * @param payback of all investment together: what it saves before capital, against before
   * @param equipment converters, stores and pipes in the order of the problem
   * @param runs converters and pipes that stand
   * @param stores stores that stand
   * @param carriers in the order of the problem
   * @param cogeneration converters that make heat and power of fuel
   */
  record Planned(
      Before before,
      Totals plan,
      Proof proof,
      Grade grade,
      Payback payback,
      List<Sized> equipment,
      List<ConverterRun> runs,
      List<StoreRun> stores,
      List<CarrierBalance> carriers,
      List<Cogeneration> cogeneration)
      implements UtilityResult {
    public Planned {
      equipment = List.copyOf(equipment);
      runs = List.copyOf(runs);
      stores = List.copyOf(stores);
      carriers = List.copyOf(carriers);
      cogeneration = List.copyOf(cogeneration);
    }
  }

  /** Nothing can be built and run that keeps all rules. */
  record Infeasible(Reason reason) implements UtilityResult {}

  /** More and more could be gained: something is sold for more than it costs, without limit. */
  record Unbounded() implements UtilityResult {}

  /**
   * A limit ended the search before any plan was found.
   *
   * @param before the park with what stands already
   */
  record NotFound(Before before, Ending ending) implements UtilityResult {}

  /** Why there is no plan. */
  sealed interface Reason {
    /** Demands can't be served, or what arises can't be taken up; least lacks that are possible. */
    record Lacking(List<Lack> lacks) implements Reason {
      public Lacking {
        lacks = List.copyOf(lacks);
      }
    }

    /**
     * The cap is too low.
     *
     * @param least emission covered by the cap that is possible
     */
    record CapOutOfReach(Emission cap, Emission least) implements Reason {}

    /**
     * The budget is too small.
     *
     * @param least investment with which demands, and the cap if there is one, can be kept
     */
    record BudgetTooSmall(Money budget, Money least) implements Reason {}

    /** A limit ended the search for the reason. */
    record Unexplained(Ending ending) implements Reason {}
  }

  /**
   * What is missing, or too much.
   *
   * @param period its name
   * @param rate [unit/h]
   */
  record Lack(Id.CarrierId carrier, String period, Side side, double rate) {}

  /** On which side a carrier does not balance. */
  enum Side {
    /** Demand that can't be served. */
    SHORT,
    /** What nobody uses and must not be thrown away. */
    EXCESS
  }

  /** The park with what stands already. */
  sealed interface Before {
    /** It serves all. */
    record Served(Totals totals) implements Before {}

    /** It does not. */
    record Insufficient(List<Lack> lacks) implements Before {
      public Insufficient {
        lacks = List.copyOf(lacks);
      }
    }

    /** Nobody knows in time, or its cost has no end. */
    record Unknown() implements Before {}
  }

  /** Why a search ended. */
  enum Ending {
    OPTIMAL,
    TIME,
    NODES,
    NUMERICS
  }

  /** How good a plan is. */
  record Proof(Bound bound, Ending ending, String solver) {}

  /** How much better a plan could be. */
  sealed interface Bound {
    /**
     * No plan can cost less than this.
     *
     * @param gap what the plan may miss, as a share of the greater of its cost and the bound
     */
    record Known(Money cost, double gap) implements Bound {}

    /** A limit ended the search before it could be told. */
    record Unknown() implements Bound {}
  }

  /**
   * A year's costs and emissions.
   *
   * @param purchase of carriers
   * @param sale gained by selling carriers
   * @param running of converters and pipes, beside what they take
   * @param fixed having equipment, renewals of what is kept included
   * @param capital annuities of what is built
   * @param surplus fees on what is thrown away
   * @param carbon carbon price on what it covers
   * @param investment spent once; part of cost only by its annuity
   * @param scope1 let out here
   * @param scope2 let out where bought power, heat and cold are made
   * @param avoidedElsewhere what buyers let out less; in no other line
   */
  record Totals(
      Money purchase,
      Money sale,
      Money running,
      Money fixed,
      Money capital,
      Money surplus,
      Money carbon,
      Money investment,
      Emission scope1,
      Emission scope2,
      Emission avoidedElsewhere) {
    /** All costs of a year together. */
    public Money cost() {
      return new Money(operating() + capital.amount());
    }

    /** Costs of a year but capital. */
    double operating() {
      return purchase.amount()
          - sale.amount()
          + running.amount()
          + fixed.amount()
          + surplus.amount()
          + carbon.amount();
    }
  }

  /** How many years an investment takes to come back, without interest. */
  sealed interface Payback {
    /** So many. */
    record Years(double years) implements Payback {}

    /** It saves nothing. */
    record Never() implements Payback {}

    /** Demand can't be served without it, so there is nothing to compare with. */
    record Needed() implements Payback {}

    /** Nothing is built, or nobody asked, or time was up. */
    record Untold() implements Payback {}
  }

  /**
   * What becomes of a piece of equipment.
   *
   * @param before units that stood
   * @param now units that stand
   * @param perYear capital and fixed cost
   * @param worth what one more unit would save in a year, its own cost not counted [EUR/a]; unknown
   *     without marginal values
   * @param payback what it saves is what the plan would cost more in a year if it were not built,
   *     all else kept and run anew
   */
  record Sized(
      Id.EquipmentId equipment,
      Fate fate,
      double before,
      double now,
      Money investment,
      Money perYear,
      Datum worth,
      Payback payback) {}

  /** What becomes of a piece of equipment. */
  enum Fate {
    BUILT,
    NOT_BUILT,
    KEPT,
    PARTLY_RETIRED,
    RETIRED,
    /** It has no size. */
    FREE
  }

  /** How a converter or pipe runs. */
  record ConverterRun(
      Id.EquipmentId equipment, List<ModeRun> modes, List<FlowRun> inputs, List<FlowRun> outputs) {
    public ConverterRun {
      modes = List.copyOf(modes);
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
    }
  }

  /** Units that run in a mode, one number a period. */
  record ModeRun(String mode, Vector units) {}

  /** A carrier taken or given [unit/h], one number a period. */
  record FlowRun(Id.CarrierId carrier, Vector rates) {}

  /**
   * How a store runs.
   *
   * @param levels at the start of each period [unit]
   * @param charge put in [unit/h]
   * @param discharge taken out [unit/h]
   * @param atOnce put in and taken out in the same period, in a year [unit]; a store that throws
   *     away
   */
  record StoreRun(
      Id.EquipmentId equipment, Vector levels, Vector charge, Vector discharge, double atOnce) {}

  /**
   * What crosses the border of a carrier [unit/h], and what it is worth.
   *
   * @param value what serving one unit more costs
   */
  record CarrierBalance(
      Id.CarrierId carrier, Vector purchase, Vector sale, Vector surplus, Value value) {}

  /** What a unit more is worth. */
  sealed interface Value {
    /**
     * The change of cost, all choices held. Where one unit more costs something else than one unit
     * less saves, as when nothing is used or equipment runs full, a number between the two.
     *
     * @param perUnit [EUR/unit], one number a period
     * @param average over the hours of the year [EUR/unit]
     */
    record Marginal(Vector perUnit, double average) implements Value {}

    /** A limit ended the search before it could be told. */
    record Untold() implements Value {}
  }

  /**
   * Heat and power of one fuel in a year.
   *
   * @param efficiency heat and power for fuel
   * @param saving of primary energy against making them apart
   */
  record Cogeneration(
      Id.EquipmentId equipment,
      EnergyFlow fuel,
      EnergyFlow heat,
      EnergyFlow power,
      Datum efficiency,
      Datum saving) {}
}
