package org.millrace.siting;

import java.util.Optional;
import org.millrace.domain.FigureSum;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.Transport;

/**
 * How something is moved between a place and a partner; on the same ground nothing is.
 *
 * @param kilometres by road
 */
record Way(Transport transport, double kilometres) {
  /** A way within the reach of its phase; none beyond, or when the phase can't be moved. */
  static Optional<Way> of(SitingProblem problem, Phase phase, GeoPoint from, GeoPoint to) {
    double kilometres = from.distanceTo(to).amount() * problem.rules().detourFactor();
    return problem.transport().stream()
        .filter(t -> t.phase() == phase)
        .findFirst()
        .filter(t -> kilometres <= t.cap().amount())
        .map(t -> new Way(t, kilometres));
  }

  /** Cost of a tonne, without the link [EUR/t]. */
  double costPerTonne() {
    return kilometres > 0
        ? transport.costPerKilometre().amount() * kilometres + transport.handling().amount()
        : 0;
  }

  /** Books the cost of some tonnes of a year and of the link. */
  void book(FigureSum money, double tonnes) {
    if (kilometres > 0) {
      money.add(transport.costPerKilometre(), -kilometres * tonnes);
      money.add(transport.handling(), -tonnes);
      money.add(transport.linkPerYear(), -1);
      money.add(transport.linkPerKilometreYear(), -kilometres);
    }
  }
}
