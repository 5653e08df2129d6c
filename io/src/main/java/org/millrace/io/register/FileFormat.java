package org.millrace.io.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is, told by its first bytes rather than by its name. */
enum FileFormat {
  /** Text with delimiters. */
  TEXT,
  /** A workbook of the kind .xlsx or .xlsm. */
  WORKBOOK,
  /** A spreadsheet of another kind: .xls, .xlsb, .ods, .numbers, or one with a password. */
  OTHER_SPREADSHEET;

  private static final int OLE = 0xD0CF;
  private static final int ZIP = 0x504B;

  /** Names under which programs save tables that only look like spreadsheets. */
  private static final List<String> OTHERS = List.of(".xls", ".xlsb", ".ods", ".numbers");

  static FileFormat of(Path path) throws IOException {
    byte[] start;
    try (InputStream bytes = Files.newInputStream(path)) {
      start = bytes.readNBytes(2);
    }
    int magic = start.length < 2 ? 0 : (start[0] & 0xff) << 8 | (start[1] & 0xff);
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (magic == OLE || OTHERS.stream().anyMatch(name::endsWith)) {
      return OTHER_SPREADSHEET;
    }
    return magic == ZIP ? zipped(path) : TEXT;
  }

  private static FileFormat zipped(Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      boolean workbook =
          zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.bin") == null;
      return workbook ? WORKBOOK : OTHER_SPREADSHEET;
    } catch (ZipException broken) {
      return TEXT;
    }
  }
}
