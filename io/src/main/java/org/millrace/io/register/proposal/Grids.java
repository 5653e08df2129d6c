package org.millrace.io.register.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.millrace.io.register.CoordinateSystems;
import org.millrace.io.register.CoordinateSystems.Point;
import org.millrace.io.register.Decimals;
import org.millrace.io.register.RegisterMapping.NumberStyle;

/** Which national coordinate system pairs of eastings and northings are in. */
final class Grids {
  private static final double MOST = 0.9;

  /** Pairs that are turned into degrees. */
  private static final int PAIRS = 500;

  /** Farther apart, two places of a row are not the same [km]. */
  private static final double SAME_PLACE_KM = 2;

  private final CoordinateSystems systems = new CoordinateSystems();
  private final List<Grid> grids =
      WordTable.read("grids.csv").stream()
          .map(
              row ->
                  new Grid(
                      Integer.parseInt(WordTable.field(row, "epsg")),
                      WordTable.field(row, "name"),
                      Double.parseDouble(WordTable.field(row, "south")),
                      Double.parseDouble(WordTable.field(row, "north")),
                      Double.parseDouble(WordTable.field(row, "west")),
                      Double.parseDouble(WordTable.field(row, "east"))))
          .toList();

  /** A coordinate system and the box of degrees around its area, rough. */
  record Grid(int epsg, String name, double south, double north, double west, double east) {
    boolean holds(Point point) {
      return point.lat() >= south
          && point.lat() <= north
          && point.lon() >= west
          && point.lon() <= east;
    }
  }

  /**
   * A system that the values fit.
   *
   * @param swapped whether the column called x holds the northing
   */
  record Fit(Grid grid, boolean swapped) {}

  /** A row with both coordinates, and its degrees if it has them. */
  private record Pair(double x, double y, Optional<Point> degrees) {}

  /**
   * Every system that nearly all pairs fit.
   *
   * @param columns x and y, and latitude and longitude when the file has them
   */
  List<Fit> fits(List<ColumnProfile> columns, NumberStyle style) {
    List<Pair> pairs = pairs(columns, style);
    List<Fit> fits = new ArrayList<>();
    for (Grid grid : pairs.isEmpty() ? List.<Grid>of() : grids) {
      for (boolean swapped : new boolean[] {false, true}) {
        long good = pairs.stream().filter(pair -> isIn(grid, swapped, pair)).count();
        if (good >= MOST * pairs.size()) {
          fits.add(new Fit(grid, swapped));
        }
      }
    }
    return fits;
  }

  private boolean isIn(Grid grid, boolean swapped, Pair pair) {
    Optional<Point> point =
        swapped
            ? systems.toDegrees(grid.epsg(), pair.y(), pair.x())
            : systems.toDegrees(grid.epsg(), pair.x(), pair.y());
    return point
        .filter(grid::holds)
        .filter(
            found -> pair.degrees().stream().allMatch(d -> d.kilometersTo(found) <= SAME_PLACE_KM))
        .isPresent();
  }

  private static List<Pair> pairs(List<ColumnProfile> columns, NumberStyle style) {
    int rows = columns.getFirst().all().size();
    List<Pair> pairs =
        IntStream.range(0, rows)
            .mapToObj(row -> columns.stream().map(c -> Decimals.fromFile(c.all().get(row), style)))
            .map(cells -> cells.map(cell -> cell.map(Double::valueOf)).toList())
            .filter(cells -> cells.get(0).isPresent() && cells.get(1).isPresent())
            .map(
                cells ->
                    new Pair(
                        cells.get(0).orElseThrow(), cells.get(1).orElseThrow(), degrees(cells)))
            .toList();
    List<Pair> sure = pairs.stream().filter(pair -> pair.degrees().isPresent()).toList();
    return (sure.isEmpty() ? pairs : sure).stream().limit(PAIRS).toList();
  }

  private static Optional<Point> degrees(List<Optional<Double>> cells) {
    return cells.size() > 3 && cells.get(2).isPresent() && cells.get(3).isPresent()
        ? Optional.of(new Point(cells.get(2).orElseThrow(), cells.get(3).orElseThrow()))
        : Optional.empty();
  }
}
