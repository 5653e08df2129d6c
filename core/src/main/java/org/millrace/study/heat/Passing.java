package org.millrace.study.heat;

import java.util.ArrayList;
import java.util.List;
import org.millrace.pinch.site.SiteResult;

/**
 * Surplus of levels passed to shortages of the same facility: each takes from the coldest surplus
 * that suits, so that the hottest is kept. Heat in kW, levels from hot to cold.
 *
 * @param surplus what is left at each level
 * @param shortage what is still missing at each level
 */
record Passing(List<Double> surplus, List<Double> shortage) {
  /** Heat below this share of all that is used and raised counts as none. */
  private static final double NOTHING = 1e-9;

  Passing {
    surplus = List.copyOf(surplus);
    shortage = List.copyOf(shortage);
  }

  /** Of a targeted facility. */
  static Passing of(SiteResult result) {
    return of(
        result.levels().stream().map(l -> l.raised().kilowatts()).toList(),
        result.levels().stream().map(l -> l.used().kilowatts()).toList());
  }

  /** Of what is raised and used at each level. */
  static Passing of(List<Double> raised, List<Double> used) {
    double[] surplus = new double[raised.size()];
    double[] shortage = new double[raised.size()];
    double all = 0;
    for (int l = 0; l < surplus.length; l++) {
      surplus[l] = Math.max(0, raised.get(l) - used.get(l));
      shortage[l] = Math.max(0, used.get(l) - raised.get(l));
      all += raised.get(l) + used.get(l);
      for (int hotter = l - 1; hotter >= 0; hotter--) {
        double passed = Math.min(surplus[hotter], shortage[l]);
        surplus[hotter] -= passed;
        shortage[l] -= passed;
      }
    }
    return new Passing(cleared(surplus, NOTHING * all), cleared(shortage, NOTHING * all));
  }

  private static List<Double> cleared(double[] heats, double nothing) {
    List<Double> cleared = new ArrayList<>();
    for (double heat : heats) {
      cleared.add(heat <= nothing ? 0 : heat);
    }
    return cleared;
  }
}
