package org.millrace.io.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.domain.Id;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Material.Hazard;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.knowledge.SmallKnowledge;

/** Codes in place of materials; fly ash lists 10.01.02, sludge 19.08.05, bark 03.01.01. */
final class CodedMaterialsTest {
  private static final Knowledge BASE = SmallKnowledge.read();

  @TempDir Path folder;

  /** The sound package with an offer of a code in place of bark. */
  private Path offering(String code) throws IOException {
    Path region = Packages.copy(folder);
    Packages.edit(region, "streams.csv", "mill,offer,bark,", "mill,offer," + code + ",");
    return region;
  }

  private static RegionReading.Read read(Path region) {
    RegionReading reading = RegionReader.read(region, BASE);
    assertThat(reading.issues()).isEmpty();
    return (RegionReading.Read) reading;
  }

  private static Id.MaterialId offered(RegionReading.Read read) {
    return read.registry().offers().stream()
        .filter(o -> o.id().value().equals("bark"))
        .findFirst()
        .orElseThrow()
        .material();
  }

  /** The material that an offer of a code has, which must be the code's own. */
  private static Material own(RegionReading.Read read) {
    Material material =
        new KnowledgeIndex(read.knowledge()).findMaterial(offered(read)).orElseThrow();
    assertThat(material.isKnownByCodeAlone()).isTrue();
    return material;
  }

  private static List<Id.MaterialId> standsFor(RegionReading.Read read) {
    return new KnowledgeIndex(read.knowledge()).narrower(offered(read));
  }

  @ParameterizedTest
  @CsvSource({
    "ewc:10.01.02,fly-ash",
    "ewc:100102,fly-ash",
    "ewc:03.01.01,bark",
    "cpa:02.20.14,wood-chips",
    "hs:4401.10,wood-chips"
  })
  void aCodeOfOneMaterialIsThatMaterial(String code, String material) throws IOException {
    RegionReading.Read read = read(offering(code));
    assertThat(offered(read).value()).isEqualTo(material);
    assertThat(read.knowledge().materials()).noneMatch(Material::isKnownByCodeAlone);
  }

  @Test
  void aGroupStandsForWhateverIsBelowIt() throws IOException {
    RegionReading.Read read = read(offering("ewc:10.01"));
    Material group = own(read);
    assertThat(group.id().value()).isEqualTo("ewc-10.01");
    assertThat(group.codes()).containsExactly("ewc:10.01");
    assertThat(group.names().english()).containsIgnoringCase("power stations");
    assertThat(group.hazard()).isEqualTo(Hazard.NO);
    assertThat(standsFor(read)).containsExactly(new Id.MaterialId("fly-ash"));
  }

  @Test
  void aGroupHasThePhaseOfWhatIsBelowItAndMayBeHazardous() throws IOException {
    Material group = own(read(offering("ewc:19")));
    assertThat(group.phase()).isEqualTo(Phase.SLUDGE);
    assertThat(group.hazard()).isEqualTo(Hazard.MIRROR);
  }

  @Test
  void aGroupOfWhichNothingIsKnownMayBeHazardous() throws IOException {
    Material group = own(read(offering("ewc:06.01")));
    assertThat(group.phase()).isEqualTo(Phase.SOLID);
    assertThat(group.hazard()).isEqualTo(Hazard.MIRROR);
  }

  @ParameterizedTest
  @CsvSource({
    "ewc:19.01.11*,ewc-19.01.11-hazardous,YES",
    "ewc:19.01.12,ewc-19.01.12,MIRROR",
    "ewc:19.01.02,ewc-19.01.02,NO"
  })
  void anEntryIsAsHazardousAsItsAsteriskSays(String code, String id, Hazard hazard)
      throws IOException {
    Material entry = own(read(offering(code)));
    assertThat(entry.id().value()).isEqualTo(id);
    assertThat(entry.codes()).containsExactly(code);
    assertThat(entry.hazard()).isEqualTo(hazard);
  }

  @Test
  void aCodeOfSeveralMaterialsIsWide() throws IOException {
    Path region = offering("ewc:10.01.02");
    Packages.edit(
        region,
        "materials.csv",
        "",
        "lime-ash,,Ash with much lime,,ewc:10.01.02,solid,no,reported,permit-file,2019\n");
    RegionReading.Read read = read(region);
    assertThat(own(read).id().value()).isEqualTo("ewc-10.01.02");
    assertThat(standsFor(read))
        .extracting(Id.MaterialId::value)
        .containsExactly("fly-ash", "lime-ash");
  }

  @Test
  void groupsEndAtPoints() throws IOException {
    RegionReading reading = RegionReader.read(offering("ewc:10.0"), BASE);
    assertThat(reading.issues())
        .containsExactly(
            new Issue(
                IssueCode.CODE_UNKNOWN,
                "streams.csv",
                3,
                "material",
                "ewc:10.0",
                "ewc",
                "ewc:10.01"));
  }

  @Test
  void aTakerMayAcceptACode() throws IOException {
    Path region = Packages.copy(folder);
    Packages.edit(region, "accepts.csv", "heat,bark,3", "heat,ewc:03.01,3");
    assertThat(read(region).registry().needs().getLast().accepts().getFirst().material().value())
        .isEqualTo("ewc-03.01");
  }

  @Test
  void aTakerMayNotAcceptACodeThatNobodyKnows() throws IOException {
    Path region = Packages.copy(folder);
    Packages.edit(region, "accepts.csv", "heat,bark,3", "heat,cpa:77.77.77,3");
    assertThat(RegionReader.read(region, BASE).issues())
        .extracting(Issue::code, Issue::file, Issue::row, Issue::column)
        .containsExactly(tuple(IssueCode.CODE_UNKNOWN, "accepts.csv", 3L, "material"));
  }

  @ParameterizedTest
  @CsvSource({"ewc:10.01", "ewc:19.01.11*", "cpa:23.51"})
  void aCodeSurvivesWriting(String code) throws IOException {
    RegionReading.Read first = read(offering(code));
    RegionWriter.write(first.registry(), folder.resolve("again"));
    Knowledge without = read(Packages.resource("base")).knowledge();
    for (Knowledge knowledge : List.of(without, first.knowledge())) {
      RegionReading.Read second =
          (RegionReading.Read) RegionReader.read(folder.resolve("again"), knowledge);
      assertThat(offered(second)).isEqualTo(offered(first));
      assertThat(own(second)).isEqualTo(own(first));
      assertThat(second.knowledge().materials()).doesNotHaveDuplicates();
    }
  }

  @Test
  void knowledgeWithCodesHasAnotherVersion() throws IOException {
    String plain = read(Packages.resource("base")).knowledge().version();
    assertThat(read(offering("ewc:10.01")).knowledge().version()).isNotEqualTo(plain);
  }
}
