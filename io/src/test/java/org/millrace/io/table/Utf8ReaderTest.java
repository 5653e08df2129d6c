package org.millrace.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class Utf8ReaderTest {
  private static String read(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
      reader.transferTo(text);
    }
    return text.toString();
  }

  @Test
  void correctTextIsReadAsItIs() throws IOException {
    String text = "Ä 粉煤灰 😀 ".repeat(20_000);
    assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    assertThat(Utf8Reader.isEscaped(text)).isFalse();
  }

  @Test
  void otherBytesAreSmuggledThrough() throws IOException {
    String text = read("Größe €".getBytes(Charset.forName("windows-1252")));
    assertThat(Utf8Reader.isEscaped(text)).isTrue();
    assertThat(Utf8Reader.visible(text)).isEqualTo("Gr\ufffd\ufffde \ufffd");
    assertThat(Utf8Reader.asWindows1252(text)).isEqualTo("Größe €");
  }

  @Test
  void aCharacterThatBreaksOffAtTheEndIsAFault() throws IOException {
    assertThat(Utf8Reader.isEscaped(read(new byte[] {'a', (byte) 0xe7, (byte) 0xb2}))).isTrue();
  }
}
