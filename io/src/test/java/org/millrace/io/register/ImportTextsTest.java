package org.millrace.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.io.register.ImportReport.Example;
import org.millrace.io.register.ImportReport.Finding;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;

/** FEATURE UNDER TEST: every code of an import has a sentence in every language. */
final class ImportTextsTest {
  static Stream<Finding> findings() {
    var example = new Example("plants.csv", 7, "old", "new");
    return Stream.of(ImportReason.values())
        .map(
            why ->
                new Finding(ImportKind.REPAIRED, why, "facilities", "name", 3, List.of(example)));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void everyReasonHasASentence(Finding finding) {
    for (Language language : Language.values()) {
      assertThat(ImportTexts.sentence(finding, Texts.of(language)))
          .contains("plants.csv", "3", "facilities name")
          .doesNotContain("{");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFaultHasASentence(ImportFault fault) {
    var issue = new ImportIssue(fault, "plants.csv", 0, "Name", "Naem", "Id | Naem");
    for (Language language : Language.values()) {
      assertThat(ImportTexts.sentence(issue, Texts.of(language)))
          .startsWith("plants.csv")
          .doesNotContain("{");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasAWord(ImportKind kind) {
    for (Language language : Language.values()) {
      assertThat(Texts.of(language).text(kind)).isNotBlank();
    }
  }
}
