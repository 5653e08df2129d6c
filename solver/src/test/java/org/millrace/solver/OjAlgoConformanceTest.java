package org.millrace.solver;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.math.LpConformance;

/** The suite itself is right if a second, unrelated solver agrees with it. */
final class OjAlgoConformanceTest {
  static List<LpConformance.Case> cases() {
    return LpConformance.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ojAlgoConforms(LpConformance.Case lpCase) {
    lpCase.verify(new OjAlgoSolver());
  }
}
