package org.millrace.utility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.unit.Require;

/** The columns that say how much of each piece of equipment stands. */
final class Sizes {
  /** There is no column: as much as wanted. */
  static final int UNLIMITED = -1;

  private final Fleet fleet;
  private final Program program;
  private final Map<Id.EquipmentId, List<Integer>> columns = new LinkedHashMap<>();

  Sizes(Fleet fleet, Program program) {
    this.fleet = fleet;
    this.program = program;
    fleet.machines().forEach(m -> add(m.id(), m.sizing()));
    fleet.problem().stores().forEach(s -> add(s.id(), s.sizing()));
  }

  /** The column of the size itself, or {@link #UNLIMITED}. */
  int size(Id.EquipmentId id) {
    List<Integer> all = columns(id);
    return all.isEmpty() ? UNLIMITED : all.getFirst();
  }

  /** All columns of a size: itself, then its parts and choices. */
  List<Integer> columns(Id.EquipmentId id) {
    return Require.known("equipment", columns, id);
  }

  private boolean isFrozen() {
    return program.setting().standingOnly();
  }

  private void add(Id.EquipmentId id, Sizing sizing) {
    String name = "size[" + id.value() + ']';
    columns.put(
        id,
        switch (sizing) {
          case Sizing.Standing standing -> List.of(standing(name, standing));
          case Sizing.Units units -> List.of(units(name, units));
          case Sizing.Scaled scaled ->
              scaled.isProportional()
                  ? List.of(proportional(name, scaled))
                  : inSegments(id, name, scaled);
          case Sizing.Unlimited unlimited -> List.of();
        });
  }

  private int standing(String name, Sizing.Standing standing) {
    Program.Effect effect = Program.Effect.having(fleet.keeping(standing), 0);
    return standing.retirable()
        ? program.integer(name, isFrozen() ? standing.units() : 0, standing.units(), effect)
        : program.column(name, standing.units(), standing.units(), effect);
  }

  private int units(String name, Sizing.Units units) {
    Sizing.Capital each = units.each();
    double investment = each.investment().amount();
    double cost = fleet.capital(investment, each.life()) + each.fixedPerYear().amount();
    return program.integer(
        name, 0, isFrozen() ? 0 : units.most(), Program.Effect.having(cost, investment));
  }

  private Program.Effect having(Sizing.Scaled scaled, double investment) {
    return Program.Effect.having(
        fleet.capital(investment, scaled.life()) + scaled.fixedShare() * investment, investment);
  }

  private int proportional(String name, Sizing.Scaled scaled) {
    double slope = scaled.sizes().getLast().investment().amount() / scaled.most();
    return program.column(name, 0, isFrozen() ? 0 : scaled.most(), having(scaled, slope));
  }

  /** At most one segment between neighbors is chosen, and the size lies within it. */
  private List<Integer> inSegments(Id.EquipmentId id, String name, Sizing.Scaled scaled) {
    double most = isFrozen() ? 0 : scaled.most();
    List<Integer> all = new ArrayList<>();
    all.add(program.column(name, 0, most, Program.Effect.NONE));
    List<Entry> sum = new ArrayList<>(List.of(new Entry(all.getFirst(), -1)));
    List<Entry> choices = new ArrayList<>();
    for (int s = 1; s < scaled.sizes().size(); s++) {
      Sizing.Size low = scaled.sizes().get(s - 1);
      Sizing.Size high = scaled.sizes().get(s);
      double rise = high.investment().amount() - low.investment().amount();
      double slope = rise / (high.capacity() - low.capacity());
      double intercept = low.investment().amount() - slope * low.capacity();
      String part = id.value() + '|' + s;
      int within =
          program.column(
              "segment[" + part + ']', 0, Math.min(most, high.capacity()), having(scaled, slope));
      int chosen =
          program.integer("choice[" + part + ']', 0, isFrozen() ? 0 : 1, having(scaled, intercept));
      program.row(
          "segment-high[" + part + ']',
          Double.NEGATIVE_INFINITY,
          0,
          List.of(new Entry(within, 1), new Entry(chosen, -high.capacity())));
      program.row(
          "segment-low[" + part + ']',
          0,
          Double.POSITIVE_INFINITY,
          List.of(new Entry(within, 1), new Entry(chosen, -low.capacity())));
      sum.add(new Entry(within, 1));
      choices.add(new Entry(chosen, 1));
      all.add(within);
      all.add(chosen);
    }
    program.row("size-sum[" + id.value() + ']', 0, 0, sum);
    program.row("one-segment[" + id.value() + ']', Double.NEGATIVE_INFINITY, 1, choices);
    return all;
  }
}
