package org.millrace.io.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.io.datapackage.Descriptor;
import org.millrace.io.datapackage.DescriptorReader;
import org.millrace.io.datapackage.PackageFiles;
import org.millrace.io.datapackage.ZipLimits;
import org.millrace.io.issue.Issues;

/** Reads region packages. */
public final class RegionReader {
  private RegionReader() {}

  /**
   * Reads a package and checks everything in it.
   *
   * @param location a folder or a zip archive
   * @param base what is known of any region; rows of the package override it by id
   */
  public static RegionReading read(Path location, Knowledge base) {
    return read(location, base, ZipLimits.DEFAULT);
  }

  static RegionReading read(Path location, Knowledge base, ZipLimits limits) {
    Issues issues = new Issues();
    Optional<PackageFiles> opened = PackageFiles.of(location, limits, issues);
    if (opened.isEmpty()) {
      return new RegionReading.Refused(issues.log());
    }
    try (PackageFiles files = opened.get()) {
      return read(files, PackageFiles.lastName(location), base, issues);
    } catch (IOException e) {
      throw new UncheckedIOException("Package '%s' can't be closed.".formatted(location), e);
    }
  }

  private static RegionReading read(
      PackageFiles files, String name, Knowledge base, Issues issues) {
    Descriptor descriptor = DescriptorReader.read(files, name, issues);
    if (descriptor.resources().isEmpty() && issues.hasErrors()) {
      return new RegionReading.Refused(issues.log());
    }
    RegionTables tables = new RegionTables(descriptor, base, issues);
    List<String> order = RegionTables.NAMES;
    order.forEach(table -> tables.read(table, files));
    tables.finish();
    return issues.hasErrors()
        ? new RegionReading.Refused(issues.log())
        : new RegionReading.Read(tables.registry(), tables.knowledge(), issues.log());
  }
}
