package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millrace.domain.Id;
import org.millrace.unit.MassFlow;

/** Sources and sinks in reach that are left aside, for nobody knows their price. */
final class Unpriced {
  private static final class Gap {
    private final List<Id.StreamId> streams = new ArrayList<>();
    private double tonnes;
  }

  private final Map<Id.MaterialId, Gap> sources = new TreeMap<>();
  private final Map<Id.MaterialId, Gap> sinks = new TreeMap<>();

  void add(Source source) {
    add(sources, source.material(), source.id(), source.rate().amount());
  }

  /** A sink that could take so many tonnes of a product. */
  void add(Id.MaterialId product, Sink sink, double tonnes) {
    add(sinks, product, sink.id(), tonnes);
  }

  List<Candidate.Missing> missing() {
    List<Candidate.Missing> all = new ArrayList<>();
    sources.forEach((m, gap) -> all.add(missing(Candidate.Lack.DISPOSAL_COST, m, gap)));
    sinks.forEach((m, gap) -> all.add(missing(Candidate.Lack.PURCHASE_PRICE, m, gap)));
    return all;
  }

  private static Candidate.Missing missing(Candidate.Lack lack, Id.MaterialId material, Gap gap) {
    return new Candidate.Missing(lack, gap.streams, material, new MassFlow(gap.tonnes));
  }

  private static void add(
      Map<Id.MaterialId, Gap> gaps, Id.MaterialId material, Id.StreamId stream, double tonnes) {
    Gap gap = gaps.computeIfAbsent(material, m -> new Gap());
    gap.streams.add(stream);
    gap.tonnes += tonnes;
  }
}
