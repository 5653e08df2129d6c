package org.millrace.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far sizes agree. */
final class Sizes {
  /** Share of the partners whose sizes have nothing to do with each other. */
  private static final double UNLIKE = 0.1;

  private final double spread;
  private final Map<String, Double> spreads = new HashMap<>();

  /**
   * Learns how widely each measure is spread over the records.
   *
   * @param spread of the logarithm of a size between two statements
   */
  Sizes(List<LinkageRecord> records, double spread) {
    this.spread = spread;
    Map<String, List<Double>> logarithms = new HashMap<>();
    for (LinkageRecord record : records) {
      for (LinkageRecord.Size size : record.sizes()) {
        logarithms
            .computeIfAbsent(size.measure(), m -> new ArrayList<>())
            .add(Math.log(size.value()));
      }
    }
    logarithms.forEach(
        (measure, values) -> {
          double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
          double away = values.stream().mapToDouble(v -> Math.abs(v - mean)).average().orElse(0);
          spreads.put(measure, Math.max(spread, Math.sqrt(2) * away));
        });
  }

  /** Nothing when the records have no measure in common. */
  Optional<Term.OfSizes> compare(LinkageRecord one, LinkageRecord other) {
    double weight = 0;
    double logarithms = 0;
    int common = 0;
    for (LinkageRecord.Size a : one.sizes()) {
      for (LinkageRecord.Size b : other.sizes()) {
        if (a.measure().equals(b.measure())) {
          double away = Math.abs(Math.log(a.value() / b.value()));
          weight += weight(away, spreads.getOrDefault(a.measure(), spread));
          logarithms += away;
          common++;
        }
      }
    }
    return common == 0
        ? Optional.empty()
        : Optional.of(new Term.OfSizes(Math.exp(-logarithms / common), weight / Math.sqrt(common)));
  }

  private double weight(double away, double wide) {
    double same = Math.exp(-away / spread) / spread;
    double any = Math.exp(-away / wide) / wide;
    return Math.log((1 - UNLIKE) * same / any + UNLIKE);
  }
}
