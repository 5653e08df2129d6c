package org.millrace.solver;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.math.LpConformance;

final class HighsConformanceTest {
  private static final HighsSolver SOLVER = new HighsSolver();

  static List<LpConformance.Case> cases() {
    return LpConformance.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void highsConforms(LpConformance.Case lpCase) {
    lpCase.verify(SOLVER);
  }
}
