package org.millrace.study;

import java.util.List;
import org.millrace.accord.airport.AirportProblem;
import org.millrace.accord.airport.AirportResult;
import org.millrace.accord.airport.AirportSharing;
import org.millrace.accord.pricing.PriceTable;
import org.millrace.accord.pricing.PriceTableProblem;
import org.millrace.accord.pricing.PriceTableResult;
import org.millrace.accord.sharing.Sharing;
import org.millrace.accord.sharing.SharingProblem;
import org.millrace.accord.sharing.SharingResult;
import org.millrace.math.LpSolver;
import org.millrace.study.Catalog.Entry;

/** How a joint gain is shared. */
final class SharingEngines {
  private SharingEngines() {}

  static List<Entry<?, ?>> of(LpSolver solver) {
    return List.of(
        new Entry<>("sharing", SharingProblem.class, SharingResult.class, new Sharing(solver)),
        new Entry<>(
            "airport-sharing", AirportProblem.class, AirportResult.class, new AirportSharing()),
        new Entry<>(
            "price-table",
            PriceTableProblem.class,
            PriceTableResult.class,
            new PriceTable(solver)));
  }
}
