package org.millrace.io.region;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.millrace.domain.Activity;
import org.millrace.domain.DataSource;
import org.millrace.domain.Facility;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Link;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Park;
import org.millrace.domain.Permit;
import org.millrace.domain.Policy;
import org.millrace.domain.Profile;
import org.millrace.domain.PublishedTotal;
import org.millrace.domain.Region;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.Site;
import org.millrace.io.datapackage.PackageHeader;
import org.millrace.io.datapackage.PackageWriter;

/**
 * Writes a region package thing by thing, or a whole registry; see {@link PackageWriter} for how it
 * comes to its place.
 *
 * <p>Money is written in euro, masses in tonnes, energy in gigajoules. A park comes before its
 * members. What a registry does not know, the package does not say: rows whose numbers carry no
 * figure are graded assumed, all rows are of the base year, and the prices that money was converted
 * by are not written. Materials of a package's own tables are knowledge and not written either.
 */
public final class RegionWriter implements Closeable {
  private final PackageWriter files;
  private final RowText text;
  private final StreamTexts streams;
  private final ReportTexts reports;
  private final Map<Id.FacilityId, Id.ParkId> parks = new HashMap<>();

  private RegionWriter(PackageWriter files, int year) {
    this.files = files;
    text = new RowText(year);
    streams = new StreamTexts(files, text);
    reports = new ReportTexts(files, text);
  }

  /**
   * Begins a package.
   *
   * @param folder where it will be; must not exist yet, or be empty
   * @param header its money must be in euro
   * @throws FileAlreadyExistsException if something is there
   */
  public static RegionWriter open(Path folder, PackageHeader header) throws IOException {
    if (!header.money().inEuro()) {
      throw new IllegalArgumentException("A registry is written in euro only.");
    }
    return new RegionWriter(PackageWriter.open(folder, header), header.money().baseYear());
  }

  /**
   * Writes a registry as a package.
   *
   * @throws IllegalArgumentException if it holds an emission cap, which no package can state
   */
  public static void write(Registry registry, Path folder) throws IOException {
    Region region = registry.region();
    TreeSet<String> schemes = new TreeSet<>();
    for (Facility facility : registry.facilities()) {
      if (facility.activity() instanceof Activity.Coded coded) {
        schemes.add(coded.scheme());
      }
    }
    PackageHeader header =
        new PackageHeader(
            region.id().value(),
            region.title(),
            region.description(),
            "",
            List.of(),
            region.sources().stream()
                .map(s -> new PackageHeader.Source(s.title(), s.address()))
                .toList(),
            new PackageHeader.PricesOf(PackageHeader.PricesOf.EURO, region.baseYear()),
            List.copyOf(schemes));
    try (RegionWriter writer = open(folder, header)) {
      writer.add(registry);
      writer.publish();
    }
  }

  private void add(Registry registry) {
    registry.region().sources().forEach(this::add);
    int total = 0;
    for (PublishedTotal published : registry.region().publishedTotals()) {
      add(published, ++total);
    }
    registry.parks().forEach(this::add);
    registry.facilities().forEach(this::add);
    for (Profile profile : registry.calendar().profiles()) {
      text.profile(profile, registry.calendar().periods()).forEach(files.table("profiles")::row);
    }
    registry.offers().forEach(this::add);
    registry.needs().forEach(this::add);
    streams.add(registry.water());
    registry.relations().permits().forEach(this::add);
    registry.relations().links().forEach(this::add);
    new ProcessTexts(files, text).add(registry.processes());
    registry.policies().forEach(this::add);
    add(registry.reports());
    new EconomyTexts(files, text).add(registry.region().economy());
  }

  /** Adds somebody who says something. */
  public void add(DataSource source) {
    files
        .table("sources")
        .row(
            Map.of(
                "id", source.id().value(),
                "title", source.title(),
                "author", source.author(),
                "address", source.address(),
                "licence", source.licence(),
                "opened", source.opened() ? "yes" : "no"));
  }

  /** Adds a park; its members may follow. */
  public void add(Park park) {
    Map<String, String> row = text.judged();
    row.put("id", park.id().value());
    row.put("name", park.name());
    row.put("level", RowText.word(park.level()));
    row.put("designation", park.designation());
    row.put("designated", RowText.year(park.designated()));
    putSite(row, park.stated());
    files.table("parks").row(row);
    park.members().forEach(m -> parks.put(m, park.id()));
  }

  /** Adds a facility, as a member of the park that was added with it. */
  public void add(Facility facility) {
    Map<String, String> row = text.judged();
    row.put("id", facility.id().value());
    row.put("firm", facility.firm().value());
    row.put("name", facility.name());
    switch (facility.activity()) {
      case Activity.Coded coded -> {
        row.put("sector", coded.code());
        row.put("scheme", coded.scheme());
      }
      case Activity.Unstated unstated -> {}
    }
    putSite(row, facility.site());
    Id.ParkId park = parks.remove(facility.id());
    if (park != null) {
      row.put("park", park.value());
    }
    files.table("facilities").row(row);
  }

  /** Adds an offer of a facility. */
  public void add(Offer offer) {
    streams.add(offer);
  }

  /** Adds a need of a facility. */
  public void add(Need need) {
    streams.add(need);
  }

  /** Adds what facilities reported. */
  public void add(Reports reported) {
    reports.add(reported);
  }

  private void add(PublishedTotal total, int number) {
    Map<String, String> row = text.of(Grade.REPORTED, total.source());
    row.put("id", "total-" + number);
    row.put("label", total.label());
    row.put("value", RowText.number(total.value()));
    row.put("unit", total.unit());
    files.table("published_totals").row(row);
  }

  private void add(Permit permit) {
    Map<String, String> row = text.judged();
    row.put("facility", permit.facility().value());
    row.put("code", permit.code());
    files.table("permits").row(row);
  }

  private void add(Link link) {
    Map<String, String> row = text.judged();
    row.put("from", link.from().value());
    row.put("to", link.to().value());
    row.put("kind", RowText.word(link.kind()));
    row.put("material", link.material());
    row.put("since", RowText.year(link.since()));
    files.table("links").row(row);
  }

  private void add(Policy policy) {
    Map<String, String> row = text.judged();
    row.put("id", policy.id().value());
    switch (policy) {
      case Policy.CarbonPrice price -> {
        row.put("kind", "carbon-price");
        row.put("value", RowText.number(price.perTonne().amount()));
      }
      case Policy.LandfillTax tax -> {
        row.put("kind", "landfill-tax");
        row.put("value", RowText.number(tax.perTonne().amount()));
      }
      case Policy.EmissionCap cap -> throw unwritable("Emission cap", cap);
      case Policy.InvestmentBudget budget -> throw unwritable("Investment budget", budget);
      case Policy.YearlyBudget budget -> throw unwritable("Yearly budget", budget);
    }
    files.table("policies").row(row);
  }

  private static IllegalArgumentException unwritable(String kind, Policy policy) {
    return new IllegalArgumentException(
        "%s '%s' can't be written: no package states one.".formatted(kind, policy.id().value()));
  }

  private static void putSite(Map<String, String> row, Site site) {
    switch (site) {
      case Site.At at -> {
        row.put("lat", RowText.number(at.point().latitude()));
        row.put("lon", RowText.number(at.point().longitude()));
      }
      case Site.Unplaced unplaced -> {}
    }
  }

  /** Ends all tables and moves the package to its place. */
  public void publish() throws IOException {
    files.publish();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
