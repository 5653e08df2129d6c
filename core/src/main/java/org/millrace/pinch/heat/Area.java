package org.millrace.pinch.heat;

import java.util.ArrayList;
import java.util.List;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.Film;
import org.millrace.pinch.cascade.HeatCascade;
import org.millrace.pinch.cascade.HeatColumns;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.unit.ExchangeArea;
import org.millrace.unit.Temperature;

/** Adds up the area of vertical exchange between the balanced composite curves. */
final class Area {
  /** Differences nearer than this share are alike, and so is their mean. */
  private static final double ALIKE = 1e-6;

  private final HeatProblem problem;
  private final HeatCascade cascade;
  private final Placement placement;

  Area(HeatProblem problem, HeatCascade cascade, Placement placement) {
    this.problem = problem;
    this.cascade = cascade;
    this.placement = placement;
  }

  /**
   * Streams of one side between two of their ends.
   *
   * @param resistance Σ q / h of the streams there [m2 K]
   */
  private record Piece(double heat, double resistance, double colder, double warmer) {
    double at(double done) {
      return colder + done / heat * (warmer - colder);
    }
  }

  AreaTarget target() {
    boolean isNeeded = cascade.hotUtility() > 0 || cascade.coldUtility() > 0;
    if (isNeeded && !(placement instanceof Placement.Placed)) {
      return new AreaTarget.Unknown(AreaTarget.Reason.NO_UTILITY);
    }
    if (placement instanceof Placement.Placed placed
        && placed.unservedHot().kilowatts() + placed.unservedCold().kilowatts() > 0) {
      return new AreaTarget.Unknown(AreaTarget.Reason.NO_UTILITY);
    }
    Side hot = new Side();
    Side cold = new Side();
    for (HeatStream stream : problem.streams()) {
      (stream.direction() == Direction.GIVES ? hot : cold).add(stream);
    }
    if (placement instanceof Placement.Placed placed) {
      hot.addAll(problem.hotUtilities(), placed.hot());
      cold.addAll(problem.coldUtilities(), placed.cold());
    }
    if (!hot.isComplete || !cold.isComplete) {
      return new AreaTarget.Unknown(AreaTarget.Reason.NO_FILM_COEFFICIENT);
    }
    return between(hot.pieces(Direction.GIVES), cold.pieces(Direction.TAKES));
  }

  /** Both sides begin at their cold ends and give and take the same heat. */
  private AreaTarget between(List<Piece> hot, List<Piece> cold) {
    double area = 0;
    int giver = 0;
    int taker = 0;
    double given = 0;
    double taken = 0;
    while (giver < hot.size() && taker < cold.size()) {
      Piece from = hot.get(giver);
      Piece to = cold.get(taker);
      double heat = Math.min(from.heat() - given, to.heat() - taken);
      if (heat > cascade.nothing()) {
        double atColdEnd = from.at(given) - to.at(taken);
        double atHotEnd = from.at(given + heat) - to.at(taken + heat);
        if (Math.min(atColdEnd, atHotEnd) <= cascade.tolerance()) {
          return new AreaTarget.Unknown(AreaTarget.Reason.NO_DIFFERENCE);
        }
        double resistance =
            from.resistance() / from.heat() * heat + to.resistance() / to.heat() * heat;
        area += resistance / logarithmicMean(atColdEnd, atHotEnd);
      }
      given += heat;
      taken += heat;
      if (from.heat() - given <= to.heat() - taken) {
        giver++;
        given = 0;
      } else {
        taker++;
        taken = 0;
      }
    }
    return new AreaTarget.Known(new ExchangeArea(area));
  }

  private static double logarithmicMean(double one, double other) {
    return Math.abs(one - other) <= ALIKE * Math.max(one, other)
        ? (one + other) / 2
        : (one - other) / Math.log(one / other);
  }

  /** Streams and utilities that all give or all take. */
  private static final class Side {
    private final List<Double> uppers = new ArrayList<>();
    private final List<Double> lowers = new ArrayList<>();
    private final List<Double> heats = new ArrayList<>();
    private final List<Double> resistances = new ArrayList<>();
    private boolean isComplete = true;

    void add(HeatStream stream) {
      add(
          stream.flow().kilowatts(),
          new Temperature(stream.upper()),
          new Temperature(stream.lower()),
          stream.film());
    }

    void addAll(List<Utility> utilities, List<Placement.Load> loads) {
      for (int u = 0; u < utilities.size(); u++) {
        Utility utility = utilities.get(u);
        add(
            loads.get(u).load().kilowatts(),
            new Temperature(utility.upper()),
            new Temperature(utility.lower()),
            utility.film());
      }
    }

    private void add(double heat, Temperature upper, Temperature lower, Film film) {
      if (heat > 0) {
        switch (film) {
          case Film.Known known -> {
            uppers.add(upper.celsius());
            lowers.add(lower.celsius());
            heats.add(heat);
            resistances.add(heat / known.coefficient().kilowattsPerSquareMeterKelvin());
          }
          case Film.Unknown unknown -> isComplete = false;
        }
      }
    }

    /** From cold to hot. */
    List<Piece> pieces(Direction direction) {
      HeatCascade heat = cascade(direction, heats);
      HeatCascade resistance = cascade(direction, resistances);
      List<Piece> pieces = new ArrayList<>();
      for (int row = heat.rows() - 1; row >= 0; row--) {
        double at = heat.temperature(row);
        if (row + 1 < heat.rows()) {
          double q = above(heat, row + 1) - below(heat, row);
          double r = above(resistance, row + 1) - below(resistance, row);
          pieces.add(new Piece(q, r, heat.temperature(row + 1), at));
        }
        double q = below(heat, row) - above(heat, row);
        pieces.add(new Piece(q, below(resistance, row) - above(resistance, row), at, at));
      }
      return pieces.stream().filter(p -> p.heat() > heat.nothing()).toList();
    }

    private HeatCascade cascade(Direction direction, List<Double> amounts) {
      return HeatCascade.of(
          HeatColumns.of(direction, array(uppers), array(lowers), array(amounts)));
    }

    private static double above(HeatCascade cascade, int row) {
      return cascade.givenAbove(row) + cascade.takenAbove(row);
    }

    private static double below(HeatCascade cascade, int row) {
      return cascade.givenBelow(row) + cascade.takenBelow(row);
    }

    private static double[] array(List<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}
