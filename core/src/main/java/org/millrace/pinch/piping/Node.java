package org.millrace.pinch.piping;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Concentration;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.MassLoad;
import org.millrace.unit.Require;

/** Who gives or takes water; concentrations and loads stand in the order of the contaminants. */
public sealed interface Node {
  /** Its name. */
  Id.ProcessId id();

  /** To whom it belongs. */
  Id.FacilityId facility();

  /** How many contaminants it knows. */
  int contaminants();

  /** It gives a flow; what nobody takes is discharged. */
  record Source(
      Id.ProcessId id, Id.FacilityId facility, HourlyFlow flow, List<Concentration> concentrations)
      implements Node {
    public Source {
      Require.finite("flow of source '%s' [t/h]".formatted(id.value()), flow.amount());
      concentrations = List.copyOf(concentrations);
    }

    @Override
    public int contaminants() {
      return concentrations.size();
    }
  }

  /**
   * It takes a flow.
   *
   * @param limits most that the blend may hold
   */
  record Sink(Id.ProcessId id, Id.FacilityId facility, HourlyFlow flow, List<Concentration> limits)
      implements Node {
    public Sink {
      Require.finite("flow of sink '%s' [t/h]".formatted(id.value()), flow.amount());
      limits = List.copyOf(limits);
    }

    @Override
    public int contaminants() {
      return limits.size();
    }
  }

  /**
   * It hands loads to whatever flows through it.
   *
   * @param loads handed over
   * @param inlets most that the water may hold coming in
   * @param outlets most that it may hold going out; above the inlets
   */
  record Operation(
      Id.ProcessId id,
      Id.FacilityId facility,
      List<MassLoad> loads,
      List<Concentration> inlets,
      List<Concentration> outlets)
      implements Node {
    public Operation {
      loads = List.copyOf(loads);
      inlets = List.copyOf(inlets);
      outlets = List.copyOf(outlets);
      Require.that(
          loads.size() == inlets.size() && loads.size() == outlets.size(),
          "Operation '%s' has %s loads, %s inlets and %s outlets; each contaminant needs one of"
              + " each.",
          id.value(),
          loads.size(),
          inlets.size(),
          outlets.size());
      for (int k = 0; k < loads.size(); k++) {
        Require.atLeast(
            "load of operation '%s' [g/h]".formatted(id.value()), loads.get(k).amount(), 0);
        Require.that(
            outlets.get(k).compareTo(inlets.get(k)) > 0,
            "An outlet of operation '%s' may hold %s ppm and its inlet %s; the outlet must be"
                + " above.",
            id.value(),
            outlets.get(k).amount(),
            inlets.get(k).amount());
      }
    }

    @Override
    public int contaminants() {
      return loads.size();
    }

    /** The flow that carries every load from the greatest inlet to the greatest outlet. */
    HourlyFlow limiting() {
      double most = 0;
      for (int k = 0; k < loads.size(); k++) {
        double width = outlets.get(k).amount() - inlets.get(k).amount();
        most = Math.max(most, loads.get(k).amount() / width);
      }
      return new HourlyFlow(most);
    }
  }
}
