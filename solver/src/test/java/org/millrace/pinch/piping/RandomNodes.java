package org.millrace.pinch.piping;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.millrace.domain.Id;
import org.millrace.unit.Concentration;
import org.millrace.unit.Distance;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.MassLoad;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** Networks small enough to try every set of pipes, by seed. */
final class RandomNodes {
  private final SplittableRandom random;
  private final int contaminants;

  private RandomNodes(long seed) {
    random = new SplittableRandom(seed);
    contaminants = 1 + random.nextInt(2);
  }

  static WaterNetworkProblem of(long seed) {
    return new RandomNodes(seed).problem();
  }

  private WaterNetworkProblem problem() {
    List<Node> nodes = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      nodes.add(
          switch (random.nextInt(3)) {
            case 0 -> new Node.Source(id(n), plant(n), flow(), levels(20, 100));
            case 1 -> new Node.Sink(id(n), plant(n), flow(), levels(5, 80));
            default -> operation(n);
          });
    }
    List<Water> waters =
        List.of(
            new Water(
                new Id.ProcessId("river"),
                levels(0, 12 * random.nextInt(2)),
                new Price(random.nextInt(2)),
                HourlyFlow.UNLIMITED));
    Aim aim =
        random.nextInt(3) == 0
            ? new Aim.YearlyCost(new Price(random.nextDouble()), 1000)
            : new Aim.WaterThenPipes(
                1 - 0.3 * random.nextInt(2),
                random.nextBoolean() ? Aim.Measure.NUMBER : Aim.Measure.COST);
    return new WaterNetworkProblem(
        IntStream.range(0, contaminants).mapToObj(k -> "c" + k).toList(),
        nodes,
        waters,
        pipes(),
        aim,
        1e-9,
        Long.MAX_VALUE);
  }

  private PipeRules pipes() {
    PipeRules.Counted[] kinds = PipeRules.Counted.values();
    return new PipeRules(
        kinds[random.nextInt(kinds.length)],
        new Money(5000 * random.nextDouble()),
        new Money(1000),
        new HourlyFlow(random.nextInt(2) * 3),
        List.of(
            new PipeRules.Leg(new Id.FacilityId("p0"), new Id.FacilityId("p1"), new Distance(2))),
        List.of(new PipeRules.Forbidden(id(0), id(1))));
  }

  private Node operation(int n) {
    List<Concentration> inlets = levels(5, 60);
    return new Node.Operation(
        id(n),
        plant(n),
        IntStream.range(0, contaminants)
            .mapToObj(k -> new MassLoad(2000 * random.nextDouble()))
            .toList(),
        inlets,
        inlets.stream()
            .map(c -> new Concentration(c.amount() + 10 + 80 * random.nextDouble()))
            .toList());
  }

  private static Id.ProcessId id(int n) {
    return new Id.ProcessId("n" + n);
  }

  private static Id.FacilityId plant(int n) {
    return new Id.FacilityId("p" + n % 2);
  }

  private HourlyFlow flow() {
    return new HourlyFlow(10 + 40 * random.nextDouble());
  }

  private List<Concentration> levels(double low, double high) {
    return IntStream.range(0, contaminants)
        .mapToObj(k -> new Concentration(low + (high - low) * random.nextDouble()))
        .toList();
  }
}
