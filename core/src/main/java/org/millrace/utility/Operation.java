package org.millrace.utility;

import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.millrace.domain.Id;
import org.millrace.math.Vector;

/** What a point of a model means. */
final class Operation {
  private final Model model;
  private final Fleet fleet;
  private final Vector point;

  Operation(Model model, Vector point) {
    this.model = model;
    this.fleet = model.fleet();
    this.point = point;
  }

  /** Units that stand; infinite if there is no limit. */
  double size(Id.EquipmentId id) {
    int column = model.sizes().size(id);
    return column == Sizes.UNLIMITED ? Double.POSITIVE_INFINITY : Math.max(0, point.at(column));
  }

  /** The investment in a piece of equipment [EUR]. */
  double investment(Id.EquipmentId id, Sizing sizing) {
    return switch (sizing) {
      case Sizing.Standing standing -> 0;
      case Sizing.Unlimited unlimited -> 0;
      case Sizing.Units units -> size(id) * units.each().investment().amount();
      case Sizing.Scaled scaled -> scaled.investment(size(id));
    };
  }

  /** Annuity of the investment in a piece of equipment [EUR/a]. */
  double capital(Id.EquipmentId id, Sizing sizing) {
    return switch (sizing) {
      case Sizing.Standing standing -> 0;
      case Sizing.Unlimited unlimited -> 0;
      case Sizing.Units units -> fleet.capital(investment(id, sizing), units.each().life());
      case Sizing.Scaled scaled -> fleet.capital(investment(id, sizing), scaled.life());
    };
  }

  /** What having a piece of equipment costs beside capital [EUR/a]. */
  double fixed(Id.EquipmentId id, Sizing sizing) {
    return switch (sizing) {
      case Sizing.Standing standing -> size(id) * fleet.keeping(standing);
      case Sizing.Unlimited unlimited -> 0;
      case Sizing.Units units -> size(id) * units.each().fixedPerYear().amount();
      case Sizing.Scaled scaled -> scaled.fixedShare() * investment(id, sizing);
    };
  }

  /** Units that run in a mode in each period. */
  double[] units(Running running, int mode) {
    double[] units = new double[fleet.periods()];
    int points = running.machine().modes().get(mode).points().size();
    for (int p = 0; p < points; p++) {
      for (int t = 0; t < units.length; t++) {
        units[t] += running.at(point, mode, p, t);
      }
    }
    return units;
  }

  /** A number of a converter's operating points, as it runs, in each period. */
  double[] rates(Running running, ToDoubleFunction<Converter.OperatingPoint> of) {
    double[] rates = new double[fleet.periods()];
    for (int m = 0; m < running.machine().modes().size(); m++) {
      Converter.Mode mode = running.machine().modes().get(m);
      for (int p = 0; p < mode.points().size(); p++) {
        double each = of.applyAsDouble(mode.points().get(p));
        for (int t = 0; each != 0 && t < rates.length; t++) {
          rates[t] += each * running.at(point, m, p, t);
        }
      }
    }
    return rates;
  }

  double[] purchases(int carrier) {
    return read(t -> model.trading().purchase(carrier, t));
  }

  double[] sales(int carrier) {
    return read(t -> model.trading().sale(carrier, t));
  }

  double[] surpluses(int carrier) {
    return read(t -> model.trading().surplus(carrier, t));
  }

  double[] shortages(int carrier) {
    return read(t -> model.trading().shortage(carrier, t));
  }

  double[] excesses(int carrier) {
    return read(t -> model.trading().excess(carrier, t));
  }

  private double[] read(IntUnaryOperator column) {
    double[] values = new double[fleet.periods()];
    for (int t = 0; t < values.length; t++) {
      int j = column.applyAsInt(t);
      values[t] = j == Trading.NONE ? 0 : Math.max(0, point.at(j));
    }
    return values;
  }

  Model model() {
    return model;
  }

  Vector point() {
    return point;
  }
}
