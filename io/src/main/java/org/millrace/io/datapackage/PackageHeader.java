package org.millrace.io.datapackage;

import java.util.List;
import org.millrace.unit.Require;

/**
 * What datapackage.json says beside its tables.
 *
 * @param name id of the region
 * @param title name of the region as people know it
 * @param description where the numbers come from and what they are worth; may be empty
 * @param version of the data; may be empty
 * @param licenses under which the data may be used
 * @param sources where the data come from
 * @param money what the numbers of money are stated in
 * @param codeSchemes code schemes that its tables use, such as {@code isic}
 */
public record PackageHeader(
    String name,
    String title,
    String description,
    String version,
    List<License> licenses,
    List<Source> sources,
    PricesOf money,
    List<String> codeSchemes) {
  /** The number of the format this product reads and writes. */
  public static final int FORMAT = 1;

  public PackageHeader {
    Require.text("name of a region package", name);
    Require.text("title of region package '%s'".formatted(name), title);
    licenses = List.copyOf(licenses);
    sources = List.copyOf(sources);
    codeSchemes = List.copyOf(codeSchemes);
  }

  /**
   * Terms of use.
   *
   * @param name such as {@code CC-BY-4.0}
   * @param path address of the text; may be empty
   * @param title may be empty
   */
  public record License(String name, String path, String title) {}

  /**
   * Where data come from.
   *
   * @param path address; may be empty
   */
  public record Source(String title, String path) {}

  /**
   * A currency at the prices of a year.
   *
   * @param currency ISO 4217 code such as {@code EUR}
   */
  public record PricesOf(String currency, int baseYear) {
    /** The currency everything is converted to. */
    public static final String EURO = "EUR";

    /** Whether no conversion is needed. */
    public boolean inEuro() {
      return currency.equals(EURO);
    }
  }
}
