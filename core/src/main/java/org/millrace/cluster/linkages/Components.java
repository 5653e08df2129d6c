package org.millrace.cluster.linkages;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.millrace.cluster.linkages.InputOutputResult.Cluster;
import org.millrace.cluster.linkages.InputOutputResult.Grouped;
import org.millrace.cluster.linkages.InputOutputResult.Grouping;
import org.millrace.cluster.linkages.InputOutputResult.IndustryLoadings;
import org.millrace.cluster.linkages.InputOutputResult.Member;
import org.millrace.cluster.linkages.InputOutputResult.Reason;
import org.millrace.cluster.linkages.InputOutputResult.Ungrouped;
import org.millrace.domain.Id;
import org.millrace.math.SymmetricEigen;
import org.millrace.math.Vector;

/** Clusters as principal components of the linkages. */
final class Components {
  /** Eigenvalues as near as this to a limit do not exceed it. */
  private static final double ROUNDING = 1e-9;

  private static final int FEWEST = 3;

  private static final Comparator<Member> HIGHEST_FIRST =
      Comparator.comparingDouble(Member::loading).reversed().thenComparing(Member::industry);

  private final Trade trade;
  private final InputOutputRules rules;
  private final int[] places;
  private final Patterns patterns;

  Components(Trade trade, InputOutputRules rules) {
    this.trade = trade;
    this.rules = rules;
    patterns = new Patterns(trade);
    places = patterns.places();
  }

  Grouping grouping() {
    if (places.length < FEWEST) {
      return new Ungrouped(Reason.TOO_FEW_INDUSTRIES, unconnected());
    }
    SymmetricEigen eigen = SymmetricEigen.of(patterns.linkages());
    int kept = kept(eigen.values());
    if (kept == 0) {
      return new Ungrouped(Reason.NO_COMPONENT, unconnected());
    }
    Loadings loadings = rotated(principal(eigen, kept)).ordered();
    return new Grouped(
        eigen.values(),
        IntStream.range(0, kept).mapToObj(c -> cluster(loadings, c)).toList(),
        IntStream.range(0, places.length)
            .mapToObj(
                r ->
                    new IndustryLoadings(
                        trade.id(places[r]), loadings.communality(r), loadings.row(r)))
            .toList(),
        unconnected());
  }

  private List<Id.SectorId> unconnected() {
    List<Id.SectorId> connected = IntStream.of(places).mapToObj(trade::id).toList();
    return IntStream.range(0, trade.size())
        .mapToObj(trade::id)
        .filter(id -> !connected.contains(id))
        .toList();
  }

  private int kept(Vector eigenvalues) {
    int most =
        switch (rules.components()) {
          case InputOutputRules.EigenvalueAboveOne kaiser -> eigenvalues.size();
          case InputOutputRules.Given given -> given.count();
        };
    double limit =
        switch (rules.components()) {
          case InputOutputRules.EigenvalueAboveOne kaiser -> 1;
          case InputOutputRules.Given given -> 0;
        };
    int kept = 0;
    while (kept < Math.min(most, eigenvalues.size()) && eigenvalues.at(kept) > limit + ROUNDING) {
      kept++;
    }
    return kept;
  }

  /** Vectors times the roots of their eigenvalues. */
  private static Loadings principal(SymmetricEigen eigen, int kept) {
    double[][] loadings = new double[eigen.values().size()][kept];
    for (int c = 0; c < kept; c++) {
      double root = Math.sqrt(eigen.values().at(c));
      for (int r = 0; r < loadings.length; r++) {
        loadings[r][c] = root * eigen.vector(c).at(r);
      }
    }
    return Loadings.upright(loadings);
  }

  private Loadings rotated(Loadings loadings) {
    return switch (rules.rotation()) {
      case NONE -> loadings;
      case VARIMAX -> Varimax.turned(loadings);
      case PROMAX -> Promax.turned(Varimax.turned(loadings));
    };
  }

  private Cluster cluster(Loadings loadings, int column) {
    return new Cluster(
        loadings.explained(column),
        loadings.correlations(column),
        members(loadings, column, v -> v >= rules.primary()),
        members(loadings, column, v -> v >= rules.secondary() && v < rules.primary()),
        members(loadings, column, v -> v <= -rules.primary()).reversed());
  }

  private List<Member> members(Loadings loadings, int column, DoublePredicate belongs) {
    return IntStream.range(0, places.length)
        .filter(r -> belongs.test(loadings.at(r, column)))
        .mapToObj(r -> new Member(trade.id(places[r]), loadings.at(r, column)))
        .sorted(HIGHEST_FIRST)
        .toList();
  }
}
