package org.millrace.io.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;

/** The files of a package, in a folder or a zip archive. */
public sealed interface PackageFiles extends Closeable permits FolderFiles, ZipFiles {
  /** The paths of all files within the package, with slashes, sorted. */
  List<String> paths();

  /**
   * The bytes of a file; reading fails with {@link org.millrace.io.table.TableFile.TooLarge} where
   * an archive unpacks to more than its limits.
   */
  InputStream open(String path) throws IOException;

  /** The package's files, or nothing when an issue says why not. */
  static Optional<PackageFiles> of(Path location, ZipLimits limits, Issues issues) {
    try {
      if (Files.isDirectory(location)) {
        return Optional.of(FolderFiles.of(location, issues));
      }
      if (Files.isRegularFile(location)) {
        return ZipFiles.of(location, limits, issues);
      }
    } catch (IOException e) {
      issues.add(unreadable(location, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
    issues.add(unreadable(location, ""));
    return Optional.empty();
  }

  /** The last part of a path. */
  static String lastName(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    return last == null ? path.toString() : last.toString();
  }

  private static Issue unreadable(Path path, String why) {
    return Issue.of(IssueCode.PACKAGE_UNREADABLE, lastName(path), why, "");
  }
}
