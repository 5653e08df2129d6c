package org.millrace.spark;

import java.util.List;
import org.millrace.bench.match.Nation;
import org.millrace.domain.Calendar;
import org.millrace.match.MatchProblem;
import org.millrace.match.MatchRules;

/** Made nations, taken apart. */
final class Nations {
  private static final MatchRules RULES =
      new MatchRules(1.3, 0, 0.07, 20, false, MatchRules.Weights.DEFAULT);

  private Nations() {}

  static Packing of(int size) {
    Nation nation = new Nation(size, 1);
    return new Packing(
        new MatchProblem(
            nation.facilities(),
            nation.permits(),
            Calendar.YEAR,
            nation.offers(),
            nation.needs(),
            List.of(),
            nation.knowledge(),
            RULES));
  }
}
