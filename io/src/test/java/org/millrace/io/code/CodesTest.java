package org.millrace.io.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodesTest {
  @ParameterizedTest
  @CsvSource({
    "nace, 01.11, right 01.11",
    "nace, 17, right 17",
    "nace, C, right C",
    "nace, 1.11, zero 01.11",
    "nace, 9, zero 09",
    "nace, 1711, wrong 17.11",
    "nace, 17.111, wrong",
    "isic, 0111, right 0111",
    "isic, 01.11, wrong",
    "naics, 331110, right 331110",
    "naics, 31-33, right 31-33",
    "eprtr, 5.(a), right 5(a)",
    "eprtr, 4.(b).(iii), right 4(b)(iii)",
    "eprtr, 5a, wrong",
    "millrace, pulp, right pulp",
    "millrace, Pulp, wrong"
  })
  void activities(String scheme, String code, String form) {
    assertThat(describe(ActivityCode.parse(scheme, code))).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "10.01.02, right 10.01.02",
    "10 01 02*, right 10.01.02*",
    "100102, right 10.01.02",
    "1.01.02, zero 01.01.02",
    "10102, zero 01.01.02",
    "100102123, wrong",
    "10.01, wrong"
  })
  void wastes(String code, String form) {
    assertThat(describe(WasteCode.parse(code))).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "HP7, right HP7",
    "HP 14, right HP14",
    "HP16, wrong",
    "HP0, wrong",
    "H14, wrong HP14",
    "hp07, wrong HP7",
    "HP-4, wrong HP4",
    "toxic, wrong"
  })
  void hazards(String code, String form) {
    assertThat(describe(HazardProperty.parse(code))).isEqualTo(form);
  }

  private static String describe(CodeForm form) {
    return switch (form) {
      case CodeForm.Right right -> "right " + right.code();
      case CodeForm.WithoutZero without -> "zero " + without.code();
      case CodeForm.Wrong wrong -> ("wrong " + wrong.meant()).strip();
    };
  }
}
