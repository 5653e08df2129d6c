package org.millrace.io.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.io.knowledge.SmallKnowledge;

/** A region says for itself what its clusters should do. */
final class RegionStrategiesTest {
  @TempDir Path folder;

  @Test
  void aPackageMayHaveStrategiesOfItsOwn() throws IOException {
    Path own = Packages.copy(folder);
    String parks = "{\"name\": \"parks\", \"path\": \"parks.csv\"},";
    String strategies = "{\"name\": \"strategies\", \"path\": \"strategies.csv\"},";
    Packages.edit(own, "datapackage.json", parks, parks + strategies);
    Files.writeString(
        own.resolve("strategies.csv"),
        """
        id,name,carbon,competitiveness,industry,take_order,kind,advice,advice_zh,grade,source,year
        own,Own,high,weak,any,1,close,Close it.,关停。,assumed,permit-file,2019
        """);
    RegionReading reading = RegionReader.read(own, SmallKnowledge.read());
    assertThat(reading.issues()).isEmpty();
    assertThat(((RegionReading.Read) reading).knowledge().strategies())
        .singleElement()
        .satisfies(s -> assertThat(s.names().chinese()).isEqualTo("Own"))
        .satisfies(s -> assertThat(s.locator()).isEmpty());
  }
}
