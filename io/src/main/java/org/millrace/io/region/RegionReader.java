package org.millrace.io.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.millrace.domain.Extract;
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

  /**
   * Checks everything in a package as {@link #read} does, but keeps no releases and transfers, so
   * that tables of any size pass in bounded memory.
   *
   * @return the issues; the registry of a sound package lacks its reports
   */
  public static RegionReading check(Path location, Knowledge base) {
    return read(location, base, ZipLimits.DEFAULT, Scope.withoutReports());
  }

  /**
   * Reads some parks of a package alone. Everything in it is checked, but only what the extract
   * asks for is kept, so that a park of a whole country needs little memory.
   */
  public static RegionReading read(Path location, Knowledge base, Extract extract) {
    return read(location, base, ZipLimits.DEFAULT, Scope.part(extract));
  }

  static RegionReading read(Path location, Knowledge base, ZipLimits limits) {
    return read(location, base, limits, Scope.whole());
  }

  private static RegionReading read(Path location, Knowledge base, ZipLimits limits, Scope scope) {
    Issues issues = new Issues();
    Optional<PackageFiles> opened = PackageFiles.of(location, limits, issues);
    if (opened.isEmpty()) {
      return new RegionReading.Refused(issues.log());
    }
    try (PackageFiles files = opened.get()) {
      String name = PackageFiles.lastName(location);
      return read(DescriptorReader.read(files, name, issues), files, base, scope, issues);
    } catch (IOException e) {
      throw new UncheckedIOException("Package '%s' can't be closed.".formatted(location), e);
    }
  }

  private static RegionReading read(
      Descriptor descriptor, PackageFiles files, Knowledge base, Scope scope, Issues issues) {
    if (descriptor.resources().isEmpty() && issues.hasErrors()) {
      return new RegionReading.Refused(issues.log());
    }
    RegionTables tables = new RegionTables(descriptor, base, scope, issues);
    tables.readAll(files);
    return issues.hasErrors()
        ? new RegionReading.Refused(issues.log())
        : new RegionReading.Read(tables.registry(), tables.knowledge(), issues.log());
  }
}
