package org.millrace.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.io.register.RegisterMapping.NumberStyle;

/** FEATURE UNDER TEST: numbers in the writing of a file; what is not sure is not a number. */
final class DecimalsTest {
  @ParameterizedTest
  @CsvSource({
    "12.5, ., '', 12.5",
    "'1,234', ., '', none",
    "'1,234', ., ',', 1234",
    "'1,23', ., ',', none",
    "'12,5', ',', '', 12.5",
    "12.5, ',', '', none",
    "1.234, ',', ., 1234",
    "'1.234.567,8', ',', ., 1234567.8",
    "12.5, ',', ., none",
    "1 234 567, ., '', 1234567",
    "1.5E+03, ., '', 1.5E+03",
    "<0.1, ., '', none",
    "NaN, ., '', none"
  })
  void aNumberIsReadAsTheFileWritesIt(String text, char decimal, String thousands, String number) {
    assertThat(Decimals.fromFile(text, new NumberStyle(decimal, thousands)).orElse("none"))
        .isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"1.50E+3, 1500", "0.000, 0", "-0, 0", "+7., 7", "1e-7, 0.0000001"})
  void aNumberIsWrittenPlainly(String number, String plain) {
    assertThat(Decimals.plain(number)).isEqualTo(plain);
  }
}
