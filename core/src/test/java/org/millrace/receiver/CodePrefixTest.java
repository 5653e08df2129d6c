package org.millrace.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes agree level by level between points. */
class CodePrefixTest {
  private static final double TWO_OF_THREE = 8.0 / 27;

  @ParameterizedTest
  @CsvSource({
    "ewc:10.01.02, ewc:10.01.02, 1",
    "ewc:10.01.04*, ewc:10.01.04*, 1",
    "ewc:10.01.04*, ewc:10.01.04, 0.8",
    "ewc:10.01.04, ewc:10.01.04*, 0.8",
    "ewc:10.01.02, ewc:10.01, 0.7",
    "ewc:10.01.02, ewc:10, 0.7",
    "ewc:10.01.02, ewc:11.01.02, 0",
    "ewc:10.01.02, cpa:10.01.02, 0",
    "cas:124-38-9, cas:124-38-9, 1",
    "cas:124-38-9, cas:124-38-1, 0",
  })
  void agreesByLevels(String given, String known, double agreement) {
    assertThat(CodePrefix.agreement(given, known)).isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "cpa:10.01.020, cpa:10.01.02",
    "cpa:10.01.02, cpa:10.01.020",
    "ewc:10.01.02, ewc:10.01.03",
    "ewc:10.01.04*, ewc:10.01.05",
  })
  void isNoBeginningWithinALevel(String given, String known) {
    assertThat(CodePrefix.agreement(given, known)).isCloseTo(TWO_OF_THREE, within(1e-12));
  }

  @Test
  void aShortCodeDoesNotBeginALongerFirstLevel() {
    assertThat(CodePrefix.agreement("ewc:10.01.02", "ewc:1")).isZero();
    assertThat(CodePrefix.agreement("ewc:10.01.02", "ewc:10.0")).isLessThan(0.1);
  }

  @ParameterizedTest
  @CsvSource({
    "35.11, 35, true",
    "35.11, 35.1, true",
    "35.11, 35.11, true",
    "35.1, 35.11, false",
    "35.11, 3, false",
    "'', 35, false",
    "35.11, '', false",
  })
  void liesWithinWiderCodes(String code, String group, boolean within) {
    assertThat(CodePrefix.isWithin(code, group)).isEqualTo(within);
  }
}
