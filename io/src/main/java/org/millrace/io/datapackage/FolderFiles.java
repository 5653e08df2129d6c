package org.millrace.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;

/** The files of a folder; hidden ones and links that lead out of it are left aside. */
final class FolderFiles implements PackageFiles {
  /** How deep tables may lie. */
  private static final int DEPTH = 4;

  private final Path folder;
  private final List<String> paths;

  private FolderFiles(Path folder, List<String> paths) {
    this.folder = folder;
    this.paths = List.copyOf(paths);
  }

  static FolderFiles of(Path folder, Issues issues) throws IOException {
    List<String> paths = new ArrayList<>();
    Path root = folder.toRealPath();
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!file.toRealPath().startsWith(root)) {
          issues.add(Issue.of(IssueCode.PATH_ESCAPES, PackageFiles.lastName(folder), path, ""));
        } else if (!path.startsWith(".") && !path.contains("/.")) {
          paths.add(path);
        }
      }
    }
    return new FolderFiles(folder, paths);
  }

  @Override
  public List<String> paths() {
    return paths;
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(folder.resolve(path));
  }

  @Override
  public void close() {}
}
