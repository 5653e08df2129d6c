package org.millrace.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and smuggles each byte that is not UTF-8 through as a lone low surrogate (U+DC80 to
 * U+DCFF), so that the cell it stands in can be named. No correct text holds such a character.
 */
final class Utf8Reader extends Reader {
  private static final int BUFFER = 1 << 16;
  private static final char ESCAPE = '\udc00';

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private boolean ended;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
    while (out.position() == 0 && fill()) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isError()) {
        escape(out, result.length());
      } else if (out.position() == 0 && result.isOverflow()) {
        throw new IOException("A character does not fit into %s.".formatted(length));
      }
    }
    return out.position() == 0 ? -1 : out.position();
  }

  /** Whether text holds bytes that were not UTF-8. */
  static boolean isEscaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** The text with U+FFFD in place of each byte that was not UTF-8. */
  static String visible(String text) {
    return replace(text, b -> '\ufffd');
  }

  /** The text as it is if those bytes are Windows-1252. */
  static String asWindows1252(String text) {
    return replace(text, Utf8Reader::windows1252);
  }

  private void escape(CharBuffer out, int count) {
    for (int i = 0; i < count && out.hasRemaining(); i++) {
      out.put((char) (ESCAPE + (bytes.get() & 0xff)));
    }
    decoder.reset();
  }

  /** Whether there are bytes to decode; reads more when few are left. */
  private boolean fill() throws IOException {
    if (bytes.remaining() < 4 && !ended) {
      bytes.compact();
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = count < 0;
      bytes.position(bytes.position() + Math.max(count, 0));
      bytes.flip();
    }
    return bytes.hasRemaining() || !ended;
  }

  private static boolean isEscape(String text, int at) {
    char c = text.charAt(at);
    return c >= ESCAPE + 0x80
        && c <= ESCAPE + 0xff
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static String replace(String text, ByteToChar mapping) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        plain.setCharAt(i, mapping.apply((byte) (text.charAt(i) - ESCAPE)));
      }
    }
    return plain.toString();
  }

  private static char windows1252(byte b) {
    return new String(new byte[] {b}, Charset.forName("windows-1252")).charAt(0);
  }

  @FunctionalInterface
  private interface ByteToChar {
    char apply(byte b);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
