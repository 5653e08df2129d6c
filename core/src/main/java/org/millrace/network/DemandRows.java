package org.millrace.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.unit.Require;

/** Rows of needs: how much, of which materials, and what the blend may hold. */
final class DemandRows {
  private final Layout layout;
  private final LinearProgramBuilder program;
  private final Cuts cuts;
  private final Map<Id.ArcId, int[]> flow;

  DemandRows(Layout layout, LinearProgramBuilder program, Cuts cuts, Map<Id.ArcId, int[]> flow) {
    this.layout = layout;
    this.program = program;
    this.cuts = cuts;
    this.flow = flow;
  }

  void add(Demand demand) {
    List<Arc> arcs = layout.entering(new Arc.To.Used(demand.id()));
    for (int t = 0; t < layout.periods(); t++) {
      List<Entry> entries = cuts.of(demand.id(), demand.tonnes().at(t));
      entries.addAll(replaced(arcs, t));
      if (!entries.isEmpty()) {
        program.row(
            Model.name("demand-balance", demand.id(), t),
            Model.NONE,
            demand.tonnes().at(t),
            entries);
      }
      if (!arcs.isEmpty()) {
        addShares(demand, arcs, t);
        for (Demand.BlendLimit limit : demand.limits()) {
          addBlend(demand, limit, arcs, t);
        }
      }
    }
  }

  /**
   * All arcs of one material together cover at most its share of what is needed; one arc alone is
   * bounded already, unless measures shrink the need.
   */
  private void addShares(Demand demand, List<Arc> arcs, int t) {
    Map<Id.MaterialId, List<Arc>> byMaterial = new LinkedHashMap<>();
    arcs.forEach(a -> byMaterial.computeIfAbsent(a.material(), m -> new ArrayList<>()).add(a));
    byMaterial.forEach(
        (material, same) -> {
          double share = same.stream().mapToDouble(Arc::maximumShare).max().orElse(1);
          if (share < 1 && (same.size() > 1 || cuts.shrink(demand.id()))) {
            double most = share * demand.tonnes().at(t);
            List<Entry> entries = cuts.of(demand.id(), most);
            entries.addAll(replaced(same, t));
            String name = demand.id().value() + '/' + material.value();
            program.row("maximum-share[" + name + '|' + t + ']', Model.NONE, most, entries);
          }
        });
  }

  /** Σ (c_a − c_max) f + (c_v − c_max) (Q − Σ σ f) ≤ 0, where measures shrink Q. */
  private void addBlend(Demand demand, Demand.BlendLimit limit, List<Arc> arcs, int t) {
    double bought = limit.virginContent() - limit.maximum();
    double room = -bought * demand.tonnes().at(t);
    List<Entry> entries = cuts.of(demand.id(), room);
    for (Arc arc : arcs) {
      double content =
          arc.contents().stream()
              .filter(c -> c.property().equals(limit.property()))
              .mapToDouble(Arc.Content::amount)
              .sum();
      entries.add(
          new Entry(
              flow(arc, t), content - limit.maximum() - arc.substitution().amount() * bought));
    }
    String name = demand.id().value() + '/' + limit.property();
    program.row("blend[" + name + '|' + t + ']', Model.NONE, room, entries);
  }

  private List<Entry> replaced(List<Arc> arcs, int t) {
    List<Entry> entries = new ArrayList<>();
    arcs.forEach(a -> entries.add(new Entry(flow(a, t), a.substitution().amount())));
    return entries;
  }

  private int flow(Arc arc, int t) {
    return Require.known("arc", flow, arc.id())[t];
  }
}
