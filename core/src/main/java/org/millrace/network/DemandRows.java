package org.millrace.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.BlendLimit;
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
        for (BlendLimit limit : demand.limits()) {
          addBlend(demand, limit, arcs, t);
        }
      }
    }
  }

  /**
   * All arcs of one material together cover at most its share of what is needed; one arc alone is
   * bounded already, unless measures shrink the need or bounds are loose.
   */
  private void addShares(Demand demand, List<Arc> arcs, int t) {
    boolean apart = cuts.shrink(demand.id()) || layout.isLoose();
    for (Share share : shares(arcs)) {
      if (share.most() < 1 && (share.arcs().size() > 1 || apart)) {
        double most = share.most() * demand.tonnes().at(t);
        List<Entry> entries = cuts.of(demand.id(), most);
        entries.addAll(replaced(share.arcs(), t));
        program.row(share.row(demand, t), Model.NONE, most, entries);
      }
    }
  }

  /**
   * Arcs that together cover at most so much of a need.
   *
   * @param what names the material or the arc
   */
  record Share(String what, double most, List<Arc> arcs) {
    String row(Demand demand, int t) {
      return "maximum-share[" + demand.id().value() + '/' + what + '|' + t + ']';
    }
  }

  /** The share of each material, and of each arc that may have less than its material. */
  static List<Share> shares(List<Arc> arcs) {
    Map<Id.MaterialId, List<Arc>> byMaterial = new LinkedHashMap<>();
    arcs.forEach(a -> byMaterial.computeIfAbsent(a.material(), m -> new ArrayList<>()).add(a));
    List<Share> shares = new ArrayList<>();
    byMaterial.forEach(
        (material, same) -> {
          double most = same.stream().mapToDouble(Arc::maximumShare).max().orElse(1);
          shares.add(new Share(material.value(), most, same));
          same.stream()
              .filter(a -> a.maximumShare() < most)
              .forEach(a -> shares.add(new Share(a.id().value(), a.maximumShare(), List.of(a))));
        });
    return shares;
  }

  /** Σ (c_a − c_max) f + (c_v − c_max) (Q − Σ σ f) ≤ 0, where measures shrink Q. */
  private void addBlend(Demand demand, BlendLimit limit, List<Arc> arcs, int t) {
    double bought = limit.virginContent() - limit.maximum();
    double room = -bought * demand.tonnes().at(t);
    List<Entry> entries = cuts.of(demand.id(), room);
    for (Arc arc : arcs) {
      double beyond = arc.content(limit.property()) - limit.maximum();
      entries.add(new Entry(flow(arc, t), beyond - arc.substitution().amount() * bought));
    }
    program.row(blend(demand, limit, t), Model.NONE, room, entries);
  }

  /** Names the row of a limit of the blend. */
  static String blend(Demand demand, BlendLimit limit, int t) {
    return "blend[" + demand.id().value() + '/' + limit.property() + '|' + t + ']';
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
