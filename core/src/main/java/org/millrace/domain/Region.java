package org.millrace.domain;

import java.util.List;
import org.millrace.unit.Require;

/**
 * The area that is planned for.
 *
 * @param baseYear year of the prices all money is stated in
 * @param conversions how money of other currencies and years was brought to the base year
 * @param economy how large its sectors are beside those of the country
 */
public record Region(
    Id.RegionId id,
    String title,
    String description,
    int baseYear,
    List<Conversion> conversions,
    List<DataSource> sources,
    List<PublishedTotal> publishedTotals,
    Economy economy) {
  public Region {
    Require.text("title of region '%s'".formatted(id.value()), title);
    conversions = List.copyOf(conversions);
    sources = List.copyOf(sources);
    publishedTotals = List.copyOf(publishedTotals);
  }

  /**
   * One factor that was applied at the border.
   *
   * @param euroPerUnit euro of the base year for one unit of the currency in that year
   */
  public record Conversion(
      String currency, int priceYear, double euroPerUnit, Id.SourceId source) {}
}
