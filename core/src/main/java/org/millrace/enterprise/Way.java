package org.millrace.enterprise;

import java.util.Optional;
import org.millrace.domain.FigureSum;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Transport;

/**
 * How something is moved between an enterprise and a partner; on the same ground nothing is.
 *
 * @param kilometres by road
 */
record Way(Transport transport, double kilometres) {
  /** A way within the reach of its phase and of the partner; none beyond. */
  static Optional<Way> of(
      KnowledgeIndex knowledge, Phase phase, double kilometres, double farthest) {
    return knowledge
        .findTransport(phase)
        .filter(t -> kilometres <= Math.min(t.cap().amount(), farthest))
        .map(t -> new Way(t, kilometres));
  }

  private boolean isMoved() {
    return kilometres > 0;
  }

  /** Cost of a tonne, without the link. */
  double costPerTonne() {
    return isMoved()
        ? transport.costPerKilometre().amount() * kilometres + transport.handling().amount()
        : 0;
  }

  /** Yearly cost of the link. */
  double linkPerYear() {
    return isMoved()
        ? transport.linkPerYear().amount() + transport.linkPerKilometreYear().amount() * kilometres
        : 0;
  }

  /** Emission of a tonne. */
  double emissionPerTonne() {
    return transport.emissionPerKilometre().amount() * kilometres;
  }

  /** Books the cost of some tonnes of a year and of the link. */
  void book(FigureSum money, double tonnes) {
    if (isMoved()) {
      money.add(transport.costPerKilometre(), -kilometres * tonnes);
      money.add(transport.handling(), -tonnes);
      money.add(transport.linkPerYear(), -1);
      money.add(transport.linkPerKilometreYear(), -kilometres);
    }
  }
}
