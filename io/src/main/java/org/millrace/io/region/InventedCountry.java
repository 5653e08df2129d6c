package org.millrace.io.region;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.millrace.country.CountryGeneration;
import org.millrace.country.CountryProblem;
import org.millrace.country.CountryResult.InventedPark;
import org.millrace.engine.Run;
import org.millrace.io.datapackage.PackageHeader;

/** Writes an invented country as a region package, some parks at a time. */
public final class InventedCountry {
  /** Parks that are held in memory together. */
  private static final int SLICE = 64;

  private InventedCountry() {}

  /**
   * Writes all parks of a country.
   *
   * @param folder where the package will be; must not exist yet, or be empty
   * @return how many facilities it has
   * @throws FileAlreadyExistsException if something is there
   */
  public static long write(CountryProblem country, Run run, Path folder) throws IOException {
    long facilities = 0;
    CountryGeneration engine = new CountryGeneration();
    try (RegionWriter writer = RegionWriter.open(folder, header(country))) {
      for (int from = 0; from < country.parks(); from += SLICE) {
        for (InventedPark park : engine.solve(country.slice(from, SLICE), run).parks()) {
          writer.add(park.park());
          park.facilities().forEach(writer::add);
          writer.add(park.reports());
          facilities += park.facilities().size();
        }
      }
      writer.publish();
    }
    return facilities;
  }

  private static PackageHeader header(CountryProblem country) {
    return new PackageHeader(
        "invented-" + country.seed(),
        "Invented country (seed %d, %d parks)".formatted(country.seed(), country.parks()),
        "Everything here is invented by chance: no park, firm, place or number is real."
            + " Made to try programs on.",
        "",
        List.of(new PackageHeader.License("CC0-1.0", "", "")),
        List.of(new PackageHeader.Source("Invented by chance", "")),
        new PackageHeader.PricesOf(PackageHeader.PricesOf.EURO, country.year()),
        List.of("millrace"));
  }
}
