package org.millrace.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Route;
import org.millrace.domain.Spread;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.SectorFlow.Driver;
import org.millrace.domain.knowledge.SectorSize;
import org.millrace.unit.Extent;

/** The best there is of each driver of a facility: reported, learned, scaled or typical. */
final class FacilityDrivers {
  /**
   * How closely the logarithms of two sizes of a sector's facilities go together; our judgement.
   */
  private static final double CORRELATION = 0.8;

  private final ReportedQuantities reported;
  private final LearnedDrivers learned;
  private final Map<Id.SectorId, Map<Driver, SectorSize>> sizes = new HashMap<>();

  FacilityDrivers(ReportedQuantities reported, LearnedDrivers learned, Knowledge knowledge) {
    this.reported = reported;
    this.learned = learned;
    for (SectorSize size : knowledge.sizes()) {
      sizes
          .computeIfAbsent(size.sector(), s -> new EnumMap<>(Driver.class))
          .put(size.driver(), size);
    }
  }

  /** A driver of a facility by what happens to it; what is not reported has an unknown route. */
  Map<Route, Figure<Extent>> byRoute(Facility facility, Id.SectorId sector, Driver driver) {
    Map<Route, Figure<Extent>> routes = new EnumMap<>(Route.class);
    for (Route route : Route.values()) {
      reported
          .find(facility.id(), driver, route)
          .filter(f -> f.amount() > 0)
          .ifPresent(f -> routes.put(route, f));
    }
    if (reported.findTotal(facility.id(), driver).isEmpty()) {
      learned
          .findUnreported(facility, driver)
          .or(() -> known(facility, sector, driver))
          .ifPresent(f -> routes.put(Route.UNKNOWN, f));
    }
    return routes;
  }

  /** From knowledge, unless a register that asks for the driver got no answer. */
  private Optional<Figure<Extent>> known(Facility facility, Id.SectorId sector, Driver driver) {
    Map<Driver, SectorSize> typical = sizes.getOrDefault(sector, Map.of());
    SectorSize size = typical.get(driver);
    if (size == null || size.extent().amount() <= 0 || reported.wasAsked(facility.id(), driver)) {
      return Optional.empty();
    }
    List<Figure<Extent>> scaled = new ArrayList<>();
    for (SectorSize other : typical.values()) {
      reported
          .findTotal(facility.id(), other.driver())
          .filter(own -> own.amount() > 0 && other.extent().amount() > 0)
          .ifPresent(own -> scaled.add(scaled(size, other, own)));
    }
    return scaled.stream()
        .min(Comparator.comparingDouble(LogSpread::of))
        .or(() -> Optional.of(typical(size)));
  }

  private static Figure<Extent> typical(SectorSize size) {
    Figure<Extent> extent = size.extent();
    return new Figure<>(
        extent.value(),
        LogSpread.about(extent.amount(), deviation(extent)),
        Grade.ASSUMED,
        extent.origin());
  }

  /** As large as typical, times how large it is in another way than typical. */
  private static Figure<Extent> scaled(SectorSize size, SectorSize other, Figure<Extent> own) {
    double amount = size.extent().amount() * own.amount() / other.extent().amount();
    double a = deviation(size.extent());
    double b = deviation(other.extent());
    double year = LogSpread.of(own);
    double deviation = Math.sqrt(a * a + b * b - 2 * CORRELATION * a * b + year * year);
    return new Figure<>(
        new Extent(amount),
        LogSpread.about(amount, deviation),
        size.extent().grade().worse(other.extent().grade()).worse(own.grade()),
        size.extent().origin());
  }

  /** Of a range that holds 80 %; one that begins at zero is as wide below as above. */
  private static double deviation(Figure<Extent> extent) {
    return extent.spread() instanceof Spread.Exact
        ? 0
        : extent.low() > 0
            ? Math.log(extent.high() / extent.low()) / (2 * LogSpread.EIGHTY)
            : Math.log(extent.high() / extent.amount()) / LogSpread.EIGHTY;
  }
}
