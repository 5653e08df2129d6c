package org.millrace.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.io.issue.IssueCode;

final class NumberTextTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "-2.5, -2.5", "+3, 3", ".5, 0.5", "4., 4", "1e3, 1000", "1.5E-3, 0.0015"})
  void plainNumbersAreRead(String text, double number) {
    assertThat(NumberText.parse(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,5; DECIMAL_COMMA; 1.5",
        "0,125; DECIMAL_COMMA; 0.125",
        ",5; DECIMAL_COMMA; .5",
        "1,234; THOUSANDS_SEPARATOR; 1234 | 1.234",
        "1,234,567; THOUSANDS_SEPARATOR; 1234567",
        "1,234.5; THOUSANDS_SEPARATOR; 1234.5",
        "1.234.567; THOUSANDS_SEPARATOR; 1234567",
        "1.234,5; THOUSANDS_SEPARATOR; 1234.5",
        "1 234; THOUSANDS_SEPARATOR; 1234",
        "1'234'567; THOUSANDS_SEPARATOR; 1234567",
        "NaN; NOT_FINITE; ''",
        "-inf; NOT_FINITE; ''",
        "1e999; NOT_FINITE; ''",
        "12 t/a; NOT_A_NUMBER; 12",
        "50%; NOT_A_NUMBER; 50",
        "−5; NOT_A_NUMBER; -5",
        "１２; NOT_A_NUMBER; 12",
        "<5; NOT_A_NUMBER; ''",
        "n/a; NOT_A_NUMBER; ''",
        "12-15; NOT_A_NUMBER; ''"
      })
  void otherTextsAreExplained(String text, IssueCode code, String suggestion) {
    assertThat(NumberText.parse(text)).isNaN();
    assertThat(NumberText.diagnose(text)).isEqualTo(new NumberText.Fault(code, suggestion));
  }

  @Test
  void numbersArePrintedWithoutExponents() {
    assertThat(NumberText.format(1e7)).isEqualTo("10000000");
    assertThat(NumberText.format(0.05)).isEqualTo("0.05");
    assertThat(NumberText.format(0)).isEqualTo("0");
  }
}
