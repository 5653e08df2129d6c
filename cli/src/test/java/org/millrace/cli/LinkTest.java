package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.io.linkage.Link;
import org.millrace.io.linkage.LinksFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Linking and merging as people do it: two packages, a table in a spreadsheet, and back. */
class LinkTest {
  @TempDir Path folder = Path.of("");
  private Path left = Path.of("");
  private Path right = Path.of("");
  private Path table = Path.of("");

  /** The right package: other spellings, a power station of a better grade in another sector. */
  @BeforeEach
  void spellOtherwise() throws IOException {
    right = folder.resolve("later");
    table = folder.resolve("links.csv");
    left = folder.resolve("earlier");
    copy(Repository.ROOT.resolve("examples/kalundborg"), left);
    Path sizes = left.resolve("facility_years.csv");
    Files.writeString(sizes, Files.readString(sizes).replace(",m2,", ",t,"));
    copy(left, right);
    Path facilities = right.resolve("facilities.csv");
    Files.writeString(
        facilities,
        Files.readString(facilities)
            .replace(
                "asnaes,asnaes,Asnæs power station,35.11,nace,55.661,11.082,kalundborg-symbiosis,assumed",
                "asnaes,asnaes,Power station ASNAES A/S,35.30,nace,55.663,11.082,kalundborg-symbiosis,reported")
            .replace("Statoil refinery", "Statoil refinry"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /** Every file with its bytes. */
  private static Map<String, String> bytes(Path root) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }

  private Shell link(Object... more) {
    return Shell.run(
        Stream.concat(Stream.of("link", left, right, "-o", table), Stream.of(more)).toArray());
  }

  private Shell merge(Path links, Path merged) {
    return Shell.run("merge", left, right, "--links", links, "-o", merged);
  }

  private Link row(String id) throws IOException {
    return LinksFile.read(table).stream()
        .filter(l -> l.left().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void linksTwoSpellings() throws IOException {
    Shell shell = link();
    assertThat(shell.exit()).isZero();
    assertThat(shell.out()).contains("links.csv");
    Link asnaes = row("asnaes");
    assertThat(asnaes.right()).isEqualTo("asnaes");
    assertThat(asnaes.decision()).isEqualTo(Link.Decision.SAME);
    assertThat(asnaes.isPersons()).isFalse();
    assertThat(asnaes.cell("distance_km")).isEqualTo("0.222");
    assertThat(LinksFile.read(table))
        .filteredOn(l -> l.decision() == Link.Decision.SAME)
        .allSatisfy(l -> assertThat(l.left()).isEqualTo(l.right()));
  }

  @Test
  void printsJson() {
    JsonNode result = JsonMapper.shared().readTree(link("--json").out());
    assertThat(result.at("/schema").asString()).isEqualTo("linkage/1");
    assertThat(result.at("/same/0/evidence/0/kind").asString()).isEqualTo("name");
  }

  @Test
  void aPackageHasNoDuplicatesOfItself() throws IOException {
    Shell shell = Shell.run("link", left, "-o", table);
    assertThat(shell.exit()).isZero();
    assertThat(LinksFile.read(table)).noneMatch(l -> l.decision() == Link.Decision.SAME);
  }

  @Test
  void aPersonsRowIsNeverOverwritten() throws IOException {
    link();
    List<Link> edited =
        LinksFile.read(table).stream()
            .map(l -> l.left().equals("asnaes") ? l.decidedByPerson(Link.Decision.DIFFERENT) : l)
            .toList();
    Path decisions = folder.resolve("decisions.csv");
    LinksFile.write(decisions, edited);
    assertThat(link("--decisions", decisions).exit()).isZero();
    Link kept = row("asnaes");
    assertThat(kept.decision()).isEqualTo(Link.Decision.DIFFERENT);
    assertThat(kept.cell("decided_by")).isEqualTo("person");
    assertThat(kept.cell("score"))
        .isEqualTo(
            edited.stream()
                .filter(l -> l.left().equals("asnaes"))
                .findFirst()
                .orElseThrow()
                .cell("score"));
    assertThat(LinksFile.read(table))
        .filteredOn(l -> l.left().equals("asnaes") && l.right().equals("asnaes"))
        .hasSize(1);
  }

  @Test
  void aChangedDecisionIsAPersons() throws IOException {
    link();
    Files.writeString(
        table, Files.readString(table).replaceFirst("(asnaes,asnaes,.*?),same,", "$1,different,"));
    assertThat(row("asnaes").isPersons()).isTrue();
  }

  @Test
  void refusesADecisionThatIsNone() throws IOException {
    link();
    Files.writeString(table, Files.readString(table).replaceFirst(",same,", ",perhaps,"));
    Shell shell = link("--decisions", table);
    assertThat(shell.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err()).contains("'perhaps'");
  }

  @Test
  void mergesAndKeepsTheBetterGrade() throws IOException {
    link();
    Path merged = folder.resolve("merged");
    Shell shell = merge(table, merged);
    assertThat(shell.err()).isEmpty();
    assertThat(shell.exit()).isZero();
    assertThat(Shell.run("check", merged).exit()).isZero();
    assertThat(merged.resolve("facilities.csv"))
        .content()
        .contains("Power station ASNAES A/S,35.30,nace,55.663")
        .doesNotContain("Asnæs power station");
    assertThat(merged.resolve("merge-journal.csv"))
        .content()
        .contains("linked,facilities,asnaes")
        .contains("conflict,facilities,asnaes,sector scheme,35.11 nace,35.30 nace,right,grade");
  }

  @Test
  void mergingAndUndoingGivesTheSamePackagesBack() throws IOException {
    link();
    Path merged = folder.resolve("merged");
    merge(table, merged);
    Path back = folder.resolve("back");
    assertThat(Shell.run("merge", "--undo", merged, "-o", back).exit()).isZero();
    assertThat(bytes(back.resolve("left"))).isEqualTo(bytes(left));
    assertThat(bytes(back.resolve("right"))).isEqualTo(bytes(right));
  }

  @Test
  void takingALinkBackIsAsIfItHadNeverBeen() throws IOException {
    link();
    Path merged = folder.resolve("merged");
    merge(table, merged);
    assertThat(Shell.run("merge", "--undo", merged, "asnaes=asnaes").exit()).isZero();
    Path without = folder.resolve("without.csv");
    LinksFile.write(
        without,
        LinksFile.read(table).stream()
            .map(l -> l.left().equals("asnaes") ? l.decidedByPerson(Link.Decision.DIFFERENT) : l)
            .toList());
    Path never = folder.resolve("never");
    merge(without, never);
    assertThat(bytes(merged)).isEqualTo(bytes(never));
    assertThat(Shell.run("check", merged).exit()).isZero();
    assertThat(merged.resolve("facilities.csv")).content().contains("\nasnaes-2,");
  }

  @Test
  void saysWhichLinkIsNotThere() {
    link();
    Path merged = folder.resolve("merged");
    merge(table, merged);
    Shell shell = Shell.run("merge", "--undo", merged, "asnaes=nobody");
    assertThat(shell.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err()).contains("'asnaes=nobody'");
    assertThat(Shell.run("merge", "--undo", left, "a=b").exit()).isEqualTo(ExitCode.BAD_INPUT);
  }
}
