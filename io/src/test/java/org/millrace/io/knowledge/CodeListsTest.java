package org.millrace.io.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millrace.io.knowledge.CodeLists.Code;
import org.millrace.io.knowledge.CodeLists.Entry;

final class CodeListsTest {
  private static final CodeLists CODES = KnowledgeReader.codes();

  /** As Commission Decision 2014/955/EU counts them: 842 entries. */
  @Test
  void theListOfWasteIsWhole() {
    assertThat(CODES.codes())
        .filteredOn(code -> code.scheme().equals("ewc") && code.entry() != Entry.NONE)
        .hasSize(842)
        .allSatisfy(c -> assertThat(c.code().endsWith("*")).isEqualTo(c.entry().isHazardous()));
  }

  /** As NACE Rev. 2 counts its sections, divisions, groups and classes. */
  @Test
  void naceIsWhole() {
    assertThat(CODES.codes())
        .filteredOn(code -> code.scheme().equals("nace"))
        .extracting(code -> code.code().length())
        .satisfies(
            lengths -> {
              assertThat(lengths).filteredOn(n -> n == 1).hasSize(21);
              assertThat(lengths).filteredOn(n -> n == 2).hasSize(88);
              assertThat(lengths).filteredOn(n -> n == 4).hasSize(272);
              assertThat(lengths).filteredOn(n -> n == 5).hasSize(615);
            });
  }

  @Test
  void crosswalksLeadBothWays() {
    assertThat(CODES.corresponding("pollutant", "CO2", "cas"))
        .extracting(Code::code)
        .containsExactly("124-38-9");
    assertThat(CODES.corresponding("cas", "124-38-9", "pollutant"))
        .extracting(Code::code)
        .containsExactly("CO2");
    assertThat(CODES.corresponding("nace", "23.51", "isic"))
        .extracting(Code::code)
        .containsExactly("2394");
  }
}
