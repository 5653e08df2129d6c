package org.millrace.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.domain.Registry;
import org.millrace.io.knowledge.SmallKnowledge;
import org.millrace.io.region.RegionReader;
import org.millrace.io.region.RegionReading;

final class PackageWriterTest {
  private static final PackageHeader HEADER =
      new PackageHeader(
          "two-mills",
          "Two mills, \"one\" river",
          "Made up.",
          "1.0.0",
          List.of(new PackageHeader.License("CC0-1.0", "", "")),
          List.of(new PackageHeader.Source("A register", "https://example.org")),
          new PackageHeader.PricesOf("EUR", 2020),
          List.of("nace"));

  @TempDir Path parent;

  @Test
  void whatIsWrittenIsReadWithoutIssues() throws IOException {
    Path folder = write(parent.resolve("region"));
    assertThat(RegionReader.read(folder, SmallKnowledge.read()))
        .isInstanceOfSatisfying(
            RegionReading.Read.class,
            read -> {
              Registry registry = read.registry();
              assertThat(read.issues()).isEmpty();
              assertThat(registry.region().title()).isEqualTo("Two mills, \"one\" river");
              assertThat(registry.facilities())
                  .extracting(f -> f.name())
                  .containsExactly("A, \"B\"\nC", "D");
              assertThat(registry.offers().getFirst().rate().amount()).isEqualTo(5000);
            });
  }

  @Test
  void onlyTablesWithRowsAreWritten() throws IOException {
    Path folder = write(parent.resolve("region"));
    assertThat(names(folder))
        .containsExactlyInAnyOrder(
            "datapackage.json", "facilities.csv", "sources.csv", "streams.csv");
  }

  @Test
  void equalRowsGiveEqualBytes() throws IOException {
    Path one = write(parent.resolve("one"));
    Path two = write(parent.resolve("two"));
    for (String name : names(one)) {
      assertThat(two.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
    }
  }

  @Test
  void withoutPublishingNothingIsLeft() throws IOException {
    try (PackageWriter writer = PackageWriter.open(parent.resolve("region"), HEADER)) {
      writer.table("facilities").row(Map.of("id", "a"));
    }
    assertThat(names(parent)).isEmpty();
  }

  @Test
  void whatIsThereIsNotOverwritten() throws IOException {
    Path folder = write(parent.resolve("region"));
    assertThatThrownBy(() -> PackageWriter.open(folder, HEADER))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void columnsMustExist() throws IOException {
    try (PackageWriter writer = PackageWriter.open(parent.resolve("region"), HEADER)) {
      assertThatThrownBy(() -> writer.table("facilities").row(Map.of("idd", "a")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("idd");
      assertThatThrownBy(() -> writer.table("facility"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Path write(Path folder) throws IOException {
    Map<String, String> provenance =
        Map.of("grade", "reported", "source", "register", "year", "2020");
    try (PackageWriter writer = PackageWriter.open(folder, HEADER)) {
      writer.table("sources").row(Map.of("id", "register", "title", "A register", "opened", "yes"));
      facility(writer, provenance, "a", "A, \"B\"\nC", "60.1");
      facility(writer, provenance, "d", "D", "60.2");
      writer
          .table("streams")
          .row(
              Map.ofEntries(
                  Map.entry("id", "ash"),
                  Map.entry("facility", "a"),
                  Map.entry("direction", "offer"),
                  Map.entry("material", "fly-ash"),
                  Map.entry("quantity", "5"),
                  Map.entry("unit", "kt"),
                  Map.entry("grade", "reported"),
                  Map.entry("source", "register"),
                  Map.entry("year", "2020")));
      writer.publish();
    }
    return folder;
  }

  private static void facility(
      PackageWriter writer, Map<String, String> provenance, String id, String name, String lat) {
    Map<String, String> row = new HashMap<>(provenance);
    row.putAll(Map.of("id", id, "name", name, "sector", "17.11", "scheme", "nace"));
    row.putAll(Map.of("lat", lat, "lon", "24.9"));
    writer.table("facilities").row(row);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
