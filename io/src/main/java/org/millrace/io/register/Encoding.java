package org.millrace.io.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out how the letters of a file are written: UTF-8 or 16 if it is that, else Windows-1252.
 */
final class Encoding {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encoding() {}

  static Charset of(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] start = bytes.readNBytes(2);
      if (start.length == 2
          && (start[0] & 0xff) + (start[1] & 0xff) == 0xff + 0xfe
          && start[0] != start[1]) {
        return StandardCharsets.UTF_16;
      }
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean isUtf8(Path file) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    char[] buffer = new char[1 << 16];
    try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
      while (reader.read(buffer) >= 0) {}
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }
}
