package org.millrace.io.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.io.datapackage.ZipLimits;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.knowledge.SmallKnowledge;

final class ZipPackageTest {
  private static final Knowledge BASE = SmallKnowledge.read();

  @TempDir Path folder;

  @Test
  void anArchiveIsReadLikeItsFolder() throws IOException {
    Path archive = Packages.zip(Packages.copy(folder), "");
    assertThat(RegionReader.read(archive, BASE))
        .isEqualTo(RegionReader.read(Packages.resource("base"), BASE));
  }

  @Test
  void oneFolderAroundEverythingIsTakenAway() throws IOException {
    Path archive = Packages.zip(Packages.copy(folder), "my region/");
    RegionReading reading = RegionReader.read(archive, BASE);
    assertThat(reading).isInstanceOf(RegionReading.Read.class);
    assertThat(reading.log().counts()).isEqualTo(Map.of(IssueCode.ZIP_NESTED, 1L));
  }

  @Test
  void pathsThatClimbAreRefused() throws IOException {
    assertThat(codes(Packages.zip(Packages.copy(folder), "../")))
        .containsOnlyKeys(IssueCode.PATH_ESCAPES);
  }

  @Test
  void absolutePathsAreRefused() throws IOException {
    assertThat(codes(Packages.zip(Packages.copy(folder), "/etc/")))
        .containsOnlyKeys(IssueCode.PATH_ESCAPES);
  }

  @Test
  void pathsOfOtherSystemsAreRefused() throws IOException {
    assertThat(codes(Packages.zip(Packages.copy(folder), "C:\\")))
        .containsOnlyKeys(IssueCode.PATH_ESCAPES);
  }

  @Test
  void anEntryThatComesTwiceIsRefused() throws IOException {
    Path copy = Packages.copy(folder);
    Files.copy(copy.resolve("parks.csv"), copy.resolve("parkz.csv"));
    Path archive = Packages.zip(copy, "");
    String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
    Files.writeString(
        archive, bytes.replace("parkz.csv", "parks.csv"), StandardCharsets.ISO_8859_1);
    assertThat(codes(archive)).isEqualTo(Map.of(IssueCode.ZIP_ENTRY_TWICE, 1L));
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    Path archive = Packages.zip(Packages.copy(folder), "");
    RegionReading reading = RegionReader.read(archive, BASE, new ZipLimits(3, 1L << 30, 300));
    assertThat(reading.log().counts()).isEqualTo(Map.of(IssueCode.ZIP_TOO_LARGE, 1L));
  }

  @Test
  void tooManyBytesAreRefused() throws IOException {
    Path archive = Packages.zip(Packages.copy(folder), "");
    RegionReading reading = RegionReader.read(archive, BASE, new ZipLimits(100, 5_000, 300));
    assertThat(reading.log().counts()).isEqualTo(Map.of(IssueCode.ZIP_TOO_LARGE, 1L));
  }

  @Test
  void aBombIsRefused() throws IOException {
    assertThat(codes(bomb(folder))).isEqualTo(Map.of(IssueCode.ZIP_TOO_LARGE, 1L));
  }

  @Test
  void aBombThatLiesAboutItsSizeIsRefusedToo() throws IOException {
    Path archive = bomb(folder);
    byte[] bytes = Files.readAllBytes(archive);
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    bytes[directory + 24] = 100;
    bytes[directory + 25] = 0;
    bytes[directory + 26] = 0;
    bytes[directory + 27] = 0;
    Files.write(archive, bytes);
    assertThat(codes(archive)).containsKey(IssueCode.ZIP_TOO_LARGE);
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    Path archive = Files.writeString(folder.resolve("region.zip"), "no archive");
    assertThat(codes(archive)).isEqualTo(Map.of(IssueCode.PACKAGE_UNREADABLE, 1L));
  }

  private static Map<IssueCode, Long> codes(Path archive) {
    RegionReading reading = RegionReader.read(archive, BASE);
    assertThat(reading).isInstanceOf(RegionReading.Refused.class);
    return reading.log().counts();
  }

  /** Forty megabytes of blank lines in a table. */
  private static Path bomb(Path folder) throws IOException {
    Path archive = folder.resolve("bomb.zip");
    byte[] blankLines = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("facilities.csv"));
      zip.write("id,name,grade,source,year\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 40; i++) {
        zip.write(blankLines);
      }
      zip.closeEntry();
    }
    return archive;
  }
}
