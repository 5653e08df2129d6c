package org.millrace.diffusion.adoption;

import java.util.List;
import java.util.stream.IntStream;
import org.millrace.domain.Id;
import org.millrace.math.Graph;

/** What can't happen, whatever chance does. */
final class Outlook {
  private final Ground ground;
  private final Chance chance;
  private final boolean[] never;

  Outlook(Ground ground, Chance chance) {
    this.ground = ground;
    this.chance = chance;
    this.never = new boolean[ground.firms()];
    double[] thresholds = chance.lowestThresholds();
    Graph reversed = ground.reversed();
    for (int firm = 0; firm < never.length; firm++) {
      double all = 0;
      for (int i = reversed.start(firm); i < reversed.end(firm); i++) {
        all += reversed.weight(i);
      }
      never[firm] = !Sample.reaches(all, thresholds[firm]);
    }
  }

  /** Firms that adopt only as lead firms. */
  List<Id.FirmId> neverFollowing() {
    return ground.ids(IntStream.range(0, never.length).filter(i -> never[i]));
  }

  /** Firms that don't adopt with these lead firms. */
  List<Id.FirmId> outOfReach(int[] leaders) {
    Sample sample = new Sample(ground, ground.influences(), chance.lowestThresholds());
    sample.add(leaders, new Sample.Scratch(ground.firms()));
    return ground.ids(IntStream.range(0, ground.firms()).filter(i -> !sample.hasAdopted(i)));
  }

  /** The worth of all firms that can follow, and of the dearest that can only lead. */
  double mostWorth(int leaders) {
    double[] alone =
        IntStream.range(0, never.length)
            .filter(i -> never[i])
            .mapToDouble(ground::worth)
            .sorted()
            .toArray();
    double sum = 0;
    for (int firm = 0; firm < never.length; firm++) {
      sum += never[firm] ? 0 : ground.worth(firm);
    }
    for (int i = 1; i <= Math.min(leaders, alone.length); i++) {
      sum += alone[alone.length - i];
    }
    return sum;
  }
}
