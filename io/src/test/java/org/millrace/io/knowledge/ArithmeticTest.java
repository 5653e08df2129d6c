package org.millrace.io.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArithmeticTest {
  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "1 + 2 * 3, 7",
    "(1 + 2) * 3, 9",
    "8 / 4 / 2, 1",
    "10 - 4 - 3, 3",
    "1.5*2, 3"
  })
  void itKeepsTheUsualOrder(String text, double value) {
    assertThat(Arithmetic.value(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 +", "(1 + 2", "1 2", "2 times 3", "1 / 0", ")", "- 1"})
  void whatIsNoArithmeticHasNoValue(String text) {
    assertThat(Arithmetic.value(text)).isEmpty();
  }

  @Test
  void itNamesItsNumbers() {
    assertThat(Arithmetic.numbers("(28 + 25) / 2 * 1.2")).containsExactly(28.0, 25.0, 2.0, 1.2);
  }
}
