package org.millrace.io.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;

final class IssueTextsTest {
  @Test
  void aSentenceSaysWhereWhatAndWhatWasMeant() {
    Issue issue =
        new Issue(IssueCode.UNIT_UNKNOWN, "streams.csv", 1234, "unit", "tonnes", "t|kt", "t");
    assertThat(IssueTexts.sentence(issue, Texts.of(Language.ENGLISH)).lines())
        .containsExactly(
            "streams.csv, row 1234, column unit: “tonnes” is no known unit; known here are t|kt.",
            "Maybe you meant “t”.");
    assertThat(IssueTexts.sentence(issue, Texts.of(Language.CHINESE)).lines())
        .containsExactly("streams.csv 第 1234 行 unit 列：“tonnes”不是已知单位；此处可用：t|kt。", "您要写的也许是“t”。");
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasASentenceInEveryLanguage(IssueCode code) {
    for (Language language : Language.values()) {
      Issue issue = new Issue(code, "file", 0, "", "value", "expected", "");
      assertThat(IssueTexts.sentence(issue, Texts.of(language))).contains("file");
    }
  }

  @Test
  void longValuesAreCutOff() {
    Issue issue = Issue.of(IssueCode.NOT_A_NUMBER, "f", "9x".repeat(1_000), "");
    assertThat(issue.value()).hasSize(201).endsWith("…");
  }
}
