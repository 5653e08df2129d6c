package org.millrace.classify.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.CarbonIntensity;
import org.millrace.unit.Productivity;

/** The references by sector and year. */
final class References {
  private final Map<String, Reference> bySector = new HashMap<>();
  private final Map<Integer, Economy> economies = new HashMap<>();

  References(ClassifyProblem problem) {
    problem.references().forEach(r -> bySector.put(key(r.sector(), r.year()), r));
    problem.economies().forEach(e -> economies.put(e.year(), e));
  }

  Optional<Figure<CarbonIntensity>> findIntensity(Id.SectorId sector, int year) {
    return Optional.ofNullable(bySector.get(key(sector, year))).map(Reference::intensity);
  }

  Optional<Figure<Productivity>> findProductivity(Id.SectorId sector, int year) {
    return Optional.ofNullable(bySector.get(key(sector, year)))
        .flatMap(
            r ->
                switch (r.productivity()) {
                  case Reference.ReferenceProductivity.Known known ->
                      Optional.of(known.productivity());
                  case Reference.ReferenceProductivity.Unknown unknown -> Optional.empty();
                });
  }

  Optional<Economy> findEconomy(int year) {
    return Optional.ofNullable(economies.get(year));
  }

  /** The name of a reference's figure; the same for every cluster. */
  static String name(Id.SectorId sector, int year, String what) {
    return "reference/" + key(sector, year) + '/' + what;
  }

  private static String key(Id.SectorId sector, int year) {
    return sector.value() + '/' + year;
  }
}
