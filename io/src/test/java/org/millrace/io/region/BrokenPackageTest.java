package org.millrace.io.region;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Severity;
import org.millrace.io.knowledge.SmallKnowledge;

/**
 * Each case is the sound package with one thing wrong, or two; exactly these issues must come of
 * it, no more and no fewer. The cases stand in edits.csv and expected.csv.
 */
final class BrokenPackageTest {
  @TempDir Path folder;

  static Stream<String> cases() throws IOException {
    return Packages.rows("edits.csv").stream().map(row -> row.getField("case")).distinct();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyFaultIsReportedAndNothingElse(String name) throws IOException {
    Path broken = Packages.copy(folder);
    for (NamedCsvRecord edit : Packages.rows("edits.csv")) {
      if (edit.getField("case").equals(name)) {
        Packages.edit(
            broken, edit.getField("file"), edit.getField("find"), edit.getField("replace"));
      }
    }

    RegionReading reading = RegionReader.read(broken, SmallKnowledge.read());

    assertThat(reading.issues().stream().map(BrokenPackageTest::line))
        .containsExactlyInAnyOrderElementsOf(expected(name));
    boolean refused = reading.issues().stream().anyMatch(i -> i.severity() == Severity.ERROR);
    assertThat(reading instanceof RegionReading.Refused).isEqualTo(refused);
    assertThat(RegionReader.check(broken, SmallKnowledge.read()).log()).isEqualTo(reading.log());
  }

  @Test
  void thereAreManyCasesAndManyWithTwoFaults() throws IOException {
    List<String> names = cases().toList();
    assertThat(names).hasSizeGreaterThan(36);
    assertThat(names.stream().filter(name -> expectedUnchecked(name).size() > 1))
        .hasSizeGreaterThan(12);
  }

  @Test
  void everyCodeIsTriedHereOrInAnotherTest() throws IOException {
    Set<String> tried = new HashSet<>();
    Packages.rows("expected.csv").forEach(row -> tried.add(row.getField("code")));
    for (IssueCode code :
        List.of(
            IssueCode.EVIDENCE_INCOMPLETE,
            IssueCode.HAZARD_DIFFERS,
            IssueCode.RANGE_TOO_NARROW,
            IssueCode.CONVERSION_MALFORMED,
            IssueCode.PRINTED_DIFFERS,
            IssueCode.SECTOR_WITHOUT_CODE,
            IssueCode.OFFER_WITHOUT_OUTLET,
            IssueCode.NEED_WITHOUT_PRICE,
            IssueCode.MATERIAL_UNREACHABLE,
            IssueCode.HEAT_DIFFERS,
            IssueCode.EMISSION_BELOW_COMBUSTION,
            IssueCode.STRATEGY_MISPLACED,
            IssueCode.STRATEGY_ORDER,
            IssueCode.STRATEGY_LACKING,
            IssueCode.FILE_UNREADABLE,
            IssueCode.NO_FACILITIES,
            IssueCode.PACKAGE_EMPTY,
            IssueCode.PACKAGE_UNREADABLE,
            IssueCode.ZIP_ENTRY_TWICE,
            IssueCode.ZIP_NESTED,
            IssueCode.ZIP_TOO_LARGE)) {
      tried.add(code.name());
    }
    assertThat(IssueCode.values()).extracting(IssueCode::name).isSubsetOf(tried);
  }

  private static List<String> expected(String name) throws IOException {
    return Packages.rows("expected.csv").stream()
        .filter(row -> row.getField("case").equals(name))
        .map(
            row ->
                String.join(
                    " | ",
                    row.getField("code"),
                    row.getField("file"),
                    row.getField("row"),
                    row.getField("column"),
                    row.getField("suggestion")))
        .toList();
  }

  private static List<String> expectedUnchecked(String name) {
    try {
      return expected(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Issue issue) {
    return String.join(
        " | ",
        issue.code().name(),
        issue.file(),
        Long.toString(issue.row()),
        issue.column(),
        issue.suggestion());
  }
}
