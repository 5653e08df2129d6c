package org.millrace.io.datapackage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.TableFile;

/** The files of a zip archive; nothing is unpacked to disk, and no entry beyond its limits. */
final class ZipFiles implements PackageFiles {
  private final ZipFile archive;
  private final ZipLimits limits;
  private final Map<String, ZipEntry> entries;

  private ZipFiles(ZipFile archive, ZipLimits limits, Map<String, ZipEntry> entries) {
    this.archive = archive;
    this.limits = limits;
    this.entries = entries;
  }

  static Optional<PackageFiles> of(Path file, ZipLimits limits, Issues issues) throws IOException {
    String name = PackageFiles.lastName(file);
    ZipFile archive;
    try {
      archive = new ZipFile(file.toFile());
    } catch (ZipException e) {
      issues.add(
          Issue.of(
              IssueCode.PACKAGE_UNREADABLE, name, String.valueOf(e.getMessage()), "zip|folder"));
      return Optional.empty();
    }
    List<ZipEntry> all = new ArrayList<>();
    archive.stream().filter(e -> !e.isDirectory()).limit(limits.entries() + 1L).forEach(all::add);
    List<Issue> found = faults(name, all, limits);
    found.forEach(issues::add);
    if (!found.isEmpty()) {
      archive.close();
      return Optional.empty();
    }
    return Optional.of(new ZipFiles(archive, limits, withoutFolder(name, all, issues)));
  }

  @Override
  public List<String> paths() {
    return List.copyOf(entries.keySet());
  }

  @Override
  public InputStream open(String path) throws IOException {
    ZipEntry entry = entries.get(path);
    if (entry == null) {
      throw new IOException("There is no entry '%s'.".formatted(path));
    }
    return new Limited(
        archive.getInputStream(entry), limits.bytesFor(Math.max(0, entry.getCompressedSize())));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  private static List<Issue> faults(String name, List<ZipEntry> all, ZipLimits limits) {
    List<Issue> found = new ArrayList<>();
    if (all.size() > limits.entries()) {
      found.add(tooLarge(name, "", limits.entries()));
      return found;
    }
    Map<String, ZipEntry> seen = new TreeMap<>();
    long bytes = 0;
    for (ZipEntry entry : all) {
      String path = entry.getName();
      if (escapes(path)) {
        found.add(Issue.of(IssueCode.PATH_ESCAPES, name, path, ""));
      }
      if (seen.put(path, entry) != null) {
        found.add(Issue.of(IssueCode.ZIP_ENTRY_TWICE, name, path, ""));
      }
      bytes += Math.max(0, entry.getSize());
      long most = limits.bytesFor(Math.max(0, entry.getCompressedSize()));
      if (entry.getSize() > most) {
        found.add(tooLarge(name, path, most));
      }
    }
    if (bytes > limits.bytes()) {
      found.add(tooLarge(name, "", limits.bytes()));
    }
    return found;
  }

  private static Issue tooLarge(String name, String path, long limit) {
    return Issue.of(IssueCode.ZIP_TOO_LARGE, name, path, Long.toString(limit));
  }

  /** Whether a path is absolute, climbs, or is written for another system. */
  static boolean escapes(String path) {
    return path.startsWith("/")
        || path.contains("\\")
        || path.matches("[A-Za-z]:.*")
        || List.of(path.split("/")).contains("..");
  }

  /** The entries by path; without the one folder that holds them all, if there is one. */
  private static Map<String, ZipEntry> withoutFolder(
      String name, List<ZipEntry> all, Issues issues) {
    Map<String, ZipEntry> byPath = new TreeMap<>();
    all.stream()
        .filter(e -> !e.getName().startsWith("__MACOSX/") && !e.getName().startsWith("."))
        .forEach(e -> byPath.put(e.getName(), e));
    String first = byPath.isEmpty() ? "" : byPath.keySet().iterator().next();
    String folder = first.substring(0, first.indexOf('/') + 1);
    if (folder.isEmpty() || !byPath.keySet().stream().allMatch(p -> p.startsWith(folder))) {
      return Collections.unmodifiableMap(byPath);
    }
    issues.add(Issue.of(IssueCode.ZIP_NESTED, name, folder, ""));
    Map<String, ZipEntry> inside = new TreeMap<>();
    byPath.forEach((path, entry) -> inside.put(path.substring(folder.length()), entry));
    return Collections.unmodifiableMap(inside);
  }

  /** Stops after a number of bytes, whatever the archive says of its sizes. */
  private static final class Limited extends FilterInputStream {
    private final long limit;
    private long left;

    Limited(InputStream in, long limit) {
      super(in);
      this.limit = limit;
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      take(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      take(Math.max(0, count));
      return count;
    }

    private void take(int count) throws IOException {
      left -= count;
      if (left < 0) {
        throw new TableFile.TooLarge(limit);
      }
    }
  }
}
