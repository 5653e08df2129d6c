package org.millrace.pinch.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.millrace.domain.Id;
import org.millrace.unit.Concentration;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.MassLoad;

/** Small problems by seed: fixed loads, some fixed flows, ties, zeros, contaminated fresh water. */
final class RandomOperations {
  private final SplittableRandom random;

  private RandomOperations(long seed) {
    random = new SplittableRandom(seed);
  }

  static WaterPinchProblem of(long seed) {
    return new RandomOperations(seed).problem();
  }

  private WaterPinchProblem problem() {
    List<Operation> operations = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    boolean mixed = random.nextBoolean();
    for (int i = 0; i < count; i++) {
      operations.add(mixed && random.nextInt(3) == 0 ? flow(i) : load(i));
    }
    double fresh = random.nextInt(3) == 0 ? 12 * random.nextDouble() : 0;
    return new WaterPinchProblem(
        "salt", operations, new Concentration(fresh), new Regeneration.None());
  }

  private Operation load(int i) {
    double inlet = level();
    double load = random.nextInt(8) == 0 ? 0 : 5000 * random.nextDouble();
    return new Operation.FixedLoad(
        id(i),
        facility(),
        new MassLoad(load),
        new Concentration(inlet),
        new Concentration(inlet + 5 + level()));
  }

  private Operation flow(int i) {
    return new Operation.FixedFlow(
        id(i),
        facility(),
        new HourlyFlow(100 * random.nextDouble()),
        new Concentration(level()),
        new HourlyFlow(random.nextInt(4) == 0 ? 0 : 100 * random.nextDouble()),
        new Concentration(level()));
  }

  private static Id.ProcessId id(int i) {
    return new Id.ProcessId("operation" + i);
  }

  private Id.FacilityId facility() {
    return new Id.FacilityId("plant" + random.nextInt(3));
  }

  private double level() {
    return random.nextBoolean() ? 20 * random.nextInt(6) : 100 * random.nextDouble();
  }
}
