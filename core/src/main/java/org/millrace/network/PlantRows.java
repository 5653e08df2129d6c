package org.millrace.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.unit.Require;

/**
 * Columns and rows of plants. A plant of several sizes has a choice for each straight piece of its
 * curve of costs, and a capacity on that piece.
 */
final class PlantRows {
  /** A plant of a single size has no column for it. */
  private static final int FIXED = -1;

  /**
   * A piece of a curve of costs.
   *
   * @param chosen the column that says whether the size lies on it
   * @param capacity the column of the size [t/a]; {@link #FIXED} if there is but one
   */
  private record Piece(int chosen, int capacity, PlantSize small, PlantSize large) {
    double slope(double at, double above) {
      return (above - at) / (large.capacity().amount() - small.capacity().amount());
    }
  }

  /** The columns of a plant: its pieces, and in each period what it takes in. */
  private record Columns(
      List<Piece> pieces, List<List<Integer>> intake, List<List<Integer>> feeds) {}

  private final Layout layout;
  private final Effects effects;
  private final SharedRows shared;
  private final LinearProgramBuilder program;
  private final Map<Id.PlantId, Columns> columns = new HashMap<>();

  PlantRows(Layout layout, Effects effects, SharedRows shared, LinearProgramBuilder program) {
    this.layout = layout;
    this.effects = effects;
    this.shared = shared;
    this.program = program;
  }

  /**
   * Adds a plant.
   *
   * @param inputs arcs that enter it
   * @param flows their columns
   */
  void add(Plant plant, List<Arc> inputs, List<int[]> flows) {
    List<Piece> pieces = pieces(plant);
    List<Integer> choices = pieces.stream().map(Piece::chosen).toList();
    if (pieces.size() > 1) {
      List<Entry> one = choices.stream().map(c -> new Entry(c, 1)).toList();
      program.row("one-size[" + plant.id().value() + ']', Model.NONE, 1, one);
    }
    List<List<Integer>> feeds = feeds(plant);
    for (int i = 0; i < inputs.size(); i++) {
      limit("input-capacity", inputs.get(i), flows.get(i), choices);
    }
    List<List<Integer>> intake = new ArrayList<>();
    for (int t = 0; t < layout.periods(); t++) {
      List<Integer> all = new ArrayList<>();
      for (int[] flow : flows) {
        all.add(flow[t]);
      }
      for (List<Integer> feed : feeds) {
        all.add(feed.get(t));
      }
      intake.add(all);
      addCapacity(plant, pieces, all, t);
    }
    columns.put(plant.id(), new Columns(pieces, intake, feeds));
  }

  private void addCapacity(Plant plant, List<Piece> pieces, List<Integer> intake, int t) {
    List<Entry> entries = new ArrayList<>();
    intake.forEach(j -> entries.add(new Entry(j, 1)));
    for (Piece piece : pieces) {
      entries.add(
          piece.capacity() == FIXED
              ? new Entry(piece.chosen(), -layout.capacity(plant, t))
              : new Entry(piece.capacity(), -layout.share(t)));
    }
    program.row(Model.name("plant-capacity", plant.id(), t), Model.NONE, 0, entries);
  }

  private List<List<Integer>> feeds(Plant plant) {
    return plant.feeds().stream().map(f -> feed(plant, f)).toList();
  }

  private List<Integer> feed(Plant plant, Plant.Feed feed) {
    Effects.Effect effect = effects.of(plant, feed);
    List<Integer> columns = new ArrayList<>();
    for (int t = 0; t < layout.periods(); t++) {
      double weight = layout.weight(t);
      String name = "feed[" + plant.id().value() + '/' + feed.material().value() + "][" + t + ']';
      int column = program.column(name, 0, layout.throughput(plant, t), weight * effect.cost());
      columns.add(column);
      shared.emits(column, weight * effect.emission());
      shared.pays(plant.facility(), column, weight * effect.cost());
    }
    return columns;
  }

  private List<Piece> pieces(Plant plant) {
    List<PlantSize> sizes = plant.sizes();
    String name = plant.id().value();
    if (sizes.size() == 1) {
      PlantSize only = sizes.getFirst();
      int chosen = program.binary("build[" + name + ']', only.fixedPerYear().amount());
      charge(plant, chosen, only.fixedPerYear().amount(), only.investment().amount());
      return List.of(new Piece(chosen, FIXED, only, only));
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 1; i < sizes.size(); i++) {
      pieces.add(piece(plant, name + '/' + i, sizes.get(i - 1), sizes.get(i)));
    }
    return pieces;
  }

  /** Cost and investment are a + b · capacity between two sizes. */
  private Piece piece(Plant plant, String name, PlantSize small, PlantSize large) {
    Piece piece = new Piece(0, 0, small, large);
    double least = small.capacity().amount();
    double most = large.capacity().amount();
    double perYear = piece.slope(small.fixedPerYear().amount(), large.fixedPerYear().amount());
    double invested = piece.slope(small.investment().amount(), large.investment().amount());
    double fixed = small.fixedPerYear().amount() - perYear * least;
    int chosen = program.binary("build[" + name + ']', fixed);
    int capacity = program.column("capacity[" + name + ']', 0, most, perYear);
    charge(plant, chosen, fixed, small.investment().amount() - invested * least);
    charge(plant, capacity, perYear, invested);
    program.row(
        "largest-size[" + name + ']',
        Model.NONE,
        0,
        List.of(new Entry(capacity, 1), new Entry(chosen, -most)));
    if (least > 0) {
      program.row(
          "smallest-size[" + name + ']',
          0,
          Model.ANY,
          List.of(new Entry(capacity, 1), new Entry(chosen, -least)));
    }
    return new Piece(chosen, capacity, small, large);
  }

  private void charge(Plant plant, int column, double perYear, double investment) {
    shared.invests(column, investment);
    shared.pays(plant.facility(), column, perYear);
  }

  /** f ≤ U · (the sum of some choices) in each period. */
  void limit(String row, Arc arc, int[] flow, List<Integer> choices) {
    for (int t = 0; t < flow.length; t++) {
      List<Entry> entries = new ArrayList<>();
      entries.add(new Entry(flow[t], 1));
      double most = layout.most(arc, t);
      choices.forEach(c -> entries.add(new Entry(c, -most)));
      program.row(Model.name(row, arc.id(), t), Model.NONE, 0, entries);
    }
  }

  /** The columns of all that a plant takes in in a period. */
  List<Integer> intake(Plant plant, int t) {
    return of(plant).intake().get(t);
  }

  /** The columns of what a plant buys, for each feed one a period. */
  List<List<Integer>> bought(Plant plant) {
    return of(plant).feeds();
  }

  /** Notes the choices that some flows make for a plant, and its size. */
  void choose(Plant plant, Flows flows, Map<Integer, Double> made) {
    double size = flows.size(plant).capacity().amount();
    boolean open = flows.isBuilt(plant);
    for (Piece piece : of(plant).pieces()) {
      boolean here = open && size <= piece.large().capacity().amount();
      made.put(piece.chosen(), here ? 1.0 : 0.0);
      if (piece.capacity() != FIXED) {
        made.put(piece.capacity(), here ? size : 0.0);
      }
      open = open && !here;
    }
  }

  private Columns of(Plant plant) {
    return Require.known("plant", columns, plant.id());
  }
}
