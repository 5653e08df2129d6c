package org.millrace.io.linkage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.millrace.io.datapackage.Descriptor;
import org.millrace.io.datapackage.PackageHeader;
import org.millrace.io.datapackage.PackageWriter;

/** Merges two region packages by their links, and takes links back. */
public final class RegionMerge {
  /** Hidden, so that it is no part of the package itself. */
  private static final String ORIGINS = ".origins";

  private static final String LINKS = "links.csv";

  private RegionMerge() {}

  /**
   * What a merged package holds.
   *
   * @param linked facilities that stand in both
   * @param conflicts facts the two packages disagree about; the journal lists them
   */
  public record Merged(int facilities, int linked, long conflicts) {}

  /**
   * Merges two sound packages into a new folder, all or nothing.
   *
   * @param merged must not exist yet
   * @throws BadLinks if links name facilities that are not there, or one twice, or the packages
   *     state money differently
   */
  public static Merged merge(Path left, Path right, List<Link> links, Path merged)
      throws IOException {
    if (Files.exists(merged)) {
      throw new FileAlreadyExistsException(merged.toString());
    }
    return build(left, right, links, merged);
  }

  /**
   * Takes links back: merges again from the packages that are kept, the pairs being different.
   *
   * @param pairs left id and right id joined by {@code =}
   */
  public static Merged undo(Path merged, List<String> pairs) throws IOException {
    Path origins = origins(merged);
    Set<String> open = new HashSet<>(pairs);
    List<Link> links = new ArrayList<>();
    for (Link link : LinksFile.read(origins.resolve(LINKS))) {
      boolean back =
          open.remove(link.left() + '=' + link.right()) && link.decision() == Link.Decision.SAME;
      links.add(back ? link.decidedByPerson(Link.Decision.DIFFERENT) : link);
    }
    if (!open.isEmpty()) {
      throw new BadLinks(
          "There is no link '%s' in '%s'.".formatted(open.iterator().next(), merged));
    }
    return build(origin(origins, "left"), origin(origins, "right"), links, merged);
  }

  /**
   * Takes everything back: the two packages as they were, byte by byte.
   *
   * @param folder where they will stand as {@code left} and {@code right}; must not exist yet
   */
  public static void split(Path merged, Path folder) throws IOException {
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    Path origins = origins(merged);
    Files.createDirectories(folder);
    for (String side : List.of("left", "right")) {
      Path origin = origin(origins, side);
      copy(origin, folder.resolve(Objects.requireNonNull(origin.getFileName())));
    }
  }

  private static Merged build(Path left, Path right, List<Link> links, Path target)
      throws IOException {
    Path parent = Objects.requireNonNull(target.toAbsolutePath().normalize().getParent());
    Files.createDirectories(parent);
    Path stage = Files.createTempDirectory(parent, ".merge-");
    try {
      Path draft = stage.resolve("package");
      Merged result = write(left, right, links, draft);
      Path origins = Files.createDirectory(draft.resolve(ORIGINS));
      copy(left, origins.resolve(Files.isDirectory(left) ? "left" : "left.zip"));
      copy(right, origins.resolve(Files.isDirectory(right) ? "right" : "right.zip"));
      LinksFile.write(origins.resolve(LINKS), links);
      if (Files.exists(target)) {
        Files.move(target, stage.resolve("before"));
      }
      Files.move(draft, target);
      return result;
    } finally {
      delete(stage);
    }
  }

  private static Merged write(Path left, Path right, List<Link> links, Path draft)
      throws IOException {
    RawPackage one = RawPackage.read(left);
    RawPackage other = RawPackage.read(right);
    Journal journal = new Journal();
    Map<String, String> linked = linked(links, one, other, journal);
    Map<String, List<Map<String, String>>> tables = Merging.merge(one, other, linked, journal);
    try (PackageWriter writer = PackageWriter.open(draft, header(one.header(), other.header()))) {
      tables.forEach((table, rows) -> rows.forEach(writer.table(table)::row));
      writer.publish();
    }
    journal.write(draft.resolve(Descriptor.MERGE_JOURNAL));
    int facilities = tables.getOrDefault("facilities", List.of()).size();
    return new Merged(facilities, linked.size(), journal.conflicts());
  }

  /** Left facility by right facility. */
  private static Map<String, String> linked(
      List<Link> links, RawPackage left, RawPackage right, Journal journal) {
    Set<String> lefts = ids(left);
    Set<String> rights = ids(right);
    Map<String, String> linked = new HashMap<>();
    for (Link link : links) {
      if (link.decision() != Link.Decision.SAME) {
        continue;
      }
      if (!lefts.remove(link.left()) || !rights.remove(link.right())) {
        throw new BadLinks(
            "The link '%s=%s' names a facility that is not there, or one that is linked already."
                .formatted(link.left(), link.right()));
      }
      linked.put(link.right(), link.left());
      journal.add(
          new Journal.Entry(
              Journal.Event.LINKED,
              "facilities",
              link.left(),
              "id",
              link.left(),
              link.right(),
              "",
              Journal.Rule.NONE));
    }
    return linked;
  }

  private static Set<String> ids(RawPackage of) {
    Set<String> ids = new HashSet<>();
    of.rows("facilities").forEach(r -> ids.add(r.getOrDefault("id", "")));
    return ids;
  }

  private static PackageHeader header(PackageHeader left, PackageHeader right) {
    if (!left.money().equals(right.money())) {
      throw new BadLinks(
          "The packages state money as %s of %s and %s of %s; it must be the same."
              .formatted(
                  left.money().currency(),
                  left.money().baseYear(),
                  right.money().currency(),
                  right.money().baseYear()));
    }
    return new PackageHeader(
        left.name(),
        left.title().equals(right.title()) ? left.title() : left.title() + " + " + right.title(),
        left.description(),
        left.version(),
        union(left.licenses(), right.licenses()),
        union(left.sources(), right.sources()),
        left.money(),
        union(left.codeSchemes(), right.codeSchemes()));
  }

  private static <T> List<T> union(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  private static Path origins(Path merged) {
    Path origins = merged.resolve(ORIGINS);
    if (!Files.isDirectory(origins)) {
      throw new BadLinks("'%s' is no package that 'merge' made.".formatted(merged));
    }
    return origins;
  }

  private static Path origin(Path origins, String side) {
    Path folder = origins.resolve(side);
    return Files.isDirectory(folder) ? folder : origins.resolve(side + ".zip");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
