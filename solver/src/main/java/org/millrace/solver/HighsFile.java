package org.millrace.solver;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The HiGHS library as a file: taken out of the platform's jar once a version and user. */
final class HighsFile {
  private static final String PRIVATE = "rwx------";

  private HighsFile() {}

  /**
   * The library on disk. Two processes may ask at once: each writes a file of its own and moves it
   * into place in one step, so that nobody loads half a library.
   */
  static Path extracted() throws IOException {
    String resource = "/%s/%s".formatted(platform(), fileName());
    URL url =
        Optional.ofNullable(HighsFile.class.getResource(resource))
            .orElseThrow(() -> new IOException("No jar on the class path holds " + resource + "."));
    long size = url.openConnection().getContentLengthLong();
    Path file = folder().resolve("%s-%s".formatted(version(), fileName()));
    if (!Files.exists(file) || Files.size(file) != size) {
      extract(url, file, size);
    }
    return file;
  }

  /** The platform's name within OR-Tools, such as linux-x86-64. */
  static String platform() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "win32" : os;
    return "ortools-%s-%s"
        .formatted(system, arch.equals("amd64") || arch.equals("x86_64") ? "x86-64" : arch);
  }

  private static String fileName() {
    String platform = platform();
    return platform.contains("-darwin-")
        ? "libhighs.1.dylib"
        : platform.contains("-win32-") ? "highs.dll" : "libhighs.so.1";
  }

  private static String version() throws IOException {
    String resource = "/META-INF/maven/com.google.ortools/%s/pom.properties".formatted(platform());
    Properties properties = new Properties();
    try (InputStream in = HighsFile.class.getResourceAsStream(resource)) {
      if (in != null) {
        properties.load(in);
      }
    }
    return properties.getProperty("version", "unknown");
  }

  /**
   * A folder below the temporary one that only this user can write to, for a library that somebody
   * else may replace must not be loaded. If the usual folder is not like that, a fresh one.
   */
  private static Path folder() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
    boolean posix = Files.getFileStore(temporary).supportsFileAttributeView("posix");
    if (!posix) {
      return Files.createDirectories(temporary.resolve("millrace-highs"));
    }
    var attribute = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE));
    Path usual = temporary.resolve("millrace-highs-" + System.getProperty("user.name", "user"));
    try {
      return Files.createDirectory(usual, attribute);
    } catch (FileAlreadyExistsException e) {
      return isPrivate(usual) ? usual : Files.createTempDirectory("millrace-highs-");
    }
  }

  private static boolean isPrivate(Path folder) throws IOException {
    Path mine = Files.createTempFile("millrace-owner-", "");
    try {
      return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(mine))
          && PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)).equals(PRIVATE);
    } finally {
      Files.delete(mine);
    }
  }

  private static void extract(URL url, Path file, long size) throws IOException {
    Path part = Files.createTempFile(file.getParent(), "part-", "");
    try (InputStream in = url.openStream()) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // On Windows a file that another process has loaded can't be replaced, nor need it be.
      if (!Files.exists(file) || Files.size(file) != size) {
        throw e;
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
