package org.millrace.io.register;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The made-up registers of these tests, and mappings of them. */
final class Registers {
  private Registers() {}

  /** A file or folder beside the tests. */
  static Path resource(String name) throws URISyntaxException {
    URL url = Objects.requireNonNull(Registers.class.getResource(name), name);
    return Path.of(url.toURI());
  }

  /** Text of a file. */
  static String text(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }

  /** A mapping that must be right. */
  static RegisterMapping mapping(String json) {
    return switch (MappingReader.parse(json, "mapping.json")) {
      case MappingReading.Read read -> read.mapping();
      case MappingReading.Refused refused -> throw new AssertionError(refused.issues());
    };
  }

  /** The smallest mapping: facilities of two columns and one file. */
  static String smallest(String more) {
    return """
        {
          "schema": "register-mapping/1", "name": "small", "title": "Small",
          "source": {"id": "small", "title": "Small register"},
          "files": {"plants": {"file": "plants.csv"%s}},
          "tables": {"facilities": {"rows": [{
            "from": "plants",
            "columns": {"id": "Id", "name": "Name", "year": {"constant": 2020}}
          }]}}
        }
        """
        .formatted(more);
  }
}
