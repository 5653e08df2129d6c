package org.millrace.io.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of registers with none, one or several codes. */
class CodeCellTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "ND", "nd", "not known", "1010", "-"})
  void aCellMayHoldNone(String cell) {
    assertThat(CodeCell.waste(cell)).isEmpty();
    assertThat(CodeCell.substances(cell)).isEmpty();
  }

  @Test
  void aCellMayHoldSeveralWastes() {
    assertThat(CodeCell.waste("170101 / 170102")).containsExactly("17.01.01", "17.01.02");
    assertThat(CodeCell.waste("10 01 04* / ND")).containsExactly("10.01.04*");
    assertThat(CodeCell.waste("17.01.01\n170101")).containsExactly("17.01.01");
  }

  @Test
  void leadingZerosCount() {
    assertThat(CodeCell.waste("030301")).containsExactly("03.03.01");
    assertThat(CodeCell.waste("30301")).isEmpty();
    assertThat(CodeCell.goods("011410")).containsExactly("01.14.10");
    assertThat(CodeCell.activities("0113")).containsExactly("01.13");
    assertThat(CodeCell.activities("113")).containsExactly("11.3");
  }

  @Test
  void goodsAndActivitiesHaveLevels() {
    assertThat(CodeCell.goods("351110")).containsExactly("35.11.10");
    assertThat(CodeCell.goods("35.11")).containsExactly("35.11");
    assertThat(CodeCell.activities("02")).containsExactly("02");
    assertThat(CodeCell.activities("011/012")).containsExactly("01.1", "01.2");
  }

  @Test
  void aSubstanceHasACheckDigit() {
    assertThat(CodeCell.substances("124389")).containsExactly("124-38-9");
    assertThat(CodeCell.substances("7732-18-5")).containsExactly("7732-18-5");
    assertThat(CodeCell.substances("124-38-8")).isEmpty();
  }
}
