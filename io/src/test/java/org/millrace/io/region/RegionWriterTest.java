package org.millrace.io.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.domain.Id;
import org.millrace.domain.Policy;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.unit.Emission;

/** What is written is what is read. */
class RegionWriterTest {
  @TempDir Path folder;

  private static RegionReading.Read read(Path location, Knowledge knowledge) {
    RegionReading reading = RegionReader.read(location, knowledge);
    assertThat(reading).as("%s", reading.issues()).isInstanceOf(RegionReading.Read.class);
    return (RegionReading.Read) reading;
  }

  private static Path example(String name) {
    return Path.of("..", "examples", name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kalundborg",
        "maniwa",
        "coking",
        "crt-cluster",
        "scrap-city",
        "heat-park",
        "water-park"
      })
  void aWrittenExampleReadsAsItWas(String name) throws IOException {
    RegionReading.Read original = read(example(name), KnowledgeReader.read());
    RegionWriter.write(original.registry(), folder.resolve("first"));
    Registry once = read(folder.resolve("first"), original.knowledge()).registry();
    assertThat(once.region()).isEqualTo(original.registry().region());
    assertThat(once.parks()).isEqualTo(original.registry().parks());
    assertThat(once.facilities()).isEqualTo(original.registry().facilities());
    assertThat(once.offers()).isEqualTo(original.registry().offers());
    assertThat(once.needs())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*accepts.*origin.*")
        .isEqualTo(original.registry().needs());
    assertThat(once.water()).isEqualTo(original.registry().water());
    assertThat(once.relations()).isEqualTo(original.registry().relations());
    assertThat(once.calendar()).isEqualTo(original.registry().calendar());
    assertThat(once.reports()).isEqualTo(original.registry().reports());
    assertThat(once.processes())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*origin.*")
        .isEqualTo(original.registry().processes());
    assertThat(once.policies()).isEqualTo(original.registry().policies());
  }

  /** A second time even the lines are the same that numbers stand on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kalundborg",
        "maniwa",
        "coking",
        "crt-cluster",
        "scrap-city",
        "heat-park",
        "water-park"
      })
  void writingAgainChangesNothing(String name) throws IOException {
    RegionReading.Read original = read(example(name), KnowledgeReader.read());
    RegionWriter.write(original.registry(), folder.resolve("first"));
    Registry once = read(folder.resolve("first"), original.knowledge()).registry();
    RegionWriter.write(once, folder.resolve("second"));
    assertThat(read(folder.resolve("second"), original.knowledge()).registry()).isEqualTo(once);
  }

  @Test
  void aCapCannotBeWritten() {
    Registry registry = read(example("kalundborg"), KnowledgeReader.read()).registry();
    Registry capped =
        registry.withPolicies(
            List.of(new Policy.EmissionCap(new Id.PolicyId("cap"), new Emission(1))));
    assertThatThrownBy(() -> RegionWriter.write(capped, folder.resolve("capped")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'cap'");
    assertThat(folder).isEmptyDirectory();
  }
}
