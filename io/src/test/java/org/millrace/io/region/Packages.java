package org.millrace.io.region;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The sound package of the tests, and edits that break it. */
final class Packages {
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9a-f]{2})");

  private Packages() {}

  /** The folder of a test resource. */
  static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(Packages.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** A fresh copy of the sound package, in a folder {@code riverside}. */
  static Path copy(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("riverside"));
    try (Stream<Path> files = Files.list(resource("base"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    return folder;
  }

  /** The rows of a table of test data. */
  static List<NamedCsvRecord> rows(String table) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(resource(table))) {
      return rows.stream().toList();
    }
  }

  /**
   * Makes an edit: replaces a text that stands there once; appends to, or makes, a file when there
   * is nothing to find; deletes a file whose name begins with a hyphen. {@code \xfc} is a byte.
   */
  static void edit(Path folder, String name, String find, String replace) throws IOException {
    if (name.startsWith("-")) {
      Files.delete(folder.resolve(name.substring(1)));
      return;
    }
    Path file = folder.resolve(name);
    String text = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    String with = bytes(replace);
    if (find.isEmpty()) {
      Files.writeString(file, text + with, StandardCharsets.ISO_8859_1);
      return;
    }
    int at = text.indexOf(bytes(find));
    if (at < 0 || text.indexOf(bytes(find), at + 1) >= 0) {
      throw new IllegalArgumentException("'%s' is not once in %s".formatted(find, name));
    }
    Files.writeString(
        file,
        text.substring(0, at) + with + text.substring(at + bytes(find).length()),
        StandardCharsets.ISO_8859_1);
  }

  /** Packs a folder; each entry's name begins with a prefix. */
  static Path zip(Path folder, String prefix) throws IOException {
    Path archive = folder.resolveSibling(folder.getFileName() + ".zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        zip.putNextEntry(new ZipEntry(prefix + file.getFileName()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return archive;
  }

  /** A text as the characters of its UTF-8 bytes, with the bytes it names itself. */
  private static String bytes(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    Matcher named = BYTE.matcher(new String(utf8, StandardCharsets.ISO_8859_1));
    return named.replaceAll(
        b -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(b.group(1), 16))));
  }
}
