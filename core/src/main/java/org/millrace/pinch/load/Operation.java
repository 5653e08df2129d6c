package org.millrace.pinch.load;

import org.millrace.domain.Id;
import org.millrace.unit.Concentration;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.MassLoad;
import org.millrace.unit.Require;

/** What uses water. */
public sealed interface Operation {
  /** Its name. */
  Id.ProcessId id();

  /** To whom it belongs. */
  Id.FacilityId facility();

  /** Flow that it takes, at most when it may take less of cleaner water. */
  HourlyFlow asked();

  /** Flow that it gives back when it takes that. */
  HourlyFlow given();

  /** The greatest concentration that it takes. */
  Concentration inlet();

  /** The greatest concentration that it gives. */
  Concentration outlet();

  /**
   * It hands over a load, however much water runs through.
   *
   * @param inlet most that the water may hold coming in
   * @param outlet most that it may hold going out; above the inlet
   */
  record FixedLoad(
      Id.ProcessId id,
      Id.FacilityId facility,
      MassLoad load,
      Concentration inlet,
      Concentration outlet)
      implements Operation {
    public FixedLoad {
      Require.atLeast("load of operation '%s' [g/h]".formatted(id.value()), load.amount(), 0);
      Require.that(
          outlet.compareTo(inlet) > 0,
          "The outlet of operation '%s' may hold %s ppm and its inlet %s; the outlet must be above.",
          id.value(),
          outlet.amount(),
          inlet.amount());
    }

    /** The flow that carries the load from the greatest inlet to the greatest outlet. */
    @Override
    public HourlyFlow asked() {
      return new HourlyFlow(load.amount() / (outlet.amount() - inlet.amount()));
    }

    @Override
    public HourlyFlow given() {
      return asked();
    }
  }

  /**
   * It takes and gives flows that do not change, whatever their concentration.
   *
   * @param asked taken
   * @param inlet most that the water may hold coming in
   * @param given let out; less than taken when water is lost, more when it is won
   * @param outlet what it holds going out
   */
  record FixedFlow(
      Id.ProcessId id,
      Id.FacilityId facility,
      HourlyFlow asked,
      Concentration inlet,
      HourlyFlow given,
      Concentration outlet)
      implements Operation {
    public FixedFlow {
      Require.finite("flow into operation '%s' [t/h]".formatted(id.value()), asked.amount());
      Require.finite("flow out of operation '%s' [t/h]".formatted(id.value()), given.amount());
    }
  }
}
