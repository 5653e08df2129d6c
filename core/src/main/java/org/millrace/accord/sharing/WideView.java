package org.millrace.accord.sharing;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.millrace.accord.game.Answer;
import org.millrace.accord.game.Coalition;
import org.millrace.accord.game.Evaluations;
import org.millrace.accord.game.Nucleolus;
import org.millrace.accord.game.Objection;
import org.millrace.accord.game.PoolSearch;
import org.millrace.accord.game.Shapley;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;
import org.millrace.unit.Require;

/** Of a game with too many coalitions to look at all of them. */
final class WideView implements View {
  private static final SharingResult.Precision EXACT = new SharingResult.Precision.Exact();

  /** A loss below this share of the scale is none. */
  private static final double ROUNDING = 1e-9;

  /** Of the time left, for a sample; the rest is for the search. */
  private static final double HALF = 0.5;

  private final Structure structure;
  private final Effort effort;
  private final LpSolver solver;
  private final Run run;
  private final int players;
  private final Evaluations evaluations;
  private final double[] alone;
  private final double together;
  private final double scale;
  private final PoolSearch search;

  WideView(Structure structure, Effort effort, LpSolver solver, Run run) {
    this.structure = structure;
    this.effort = effort;
    this.solver = solver;
    this.run = run;
    this.players = structure.players();
    this.evaluations = new Evaluations(structure, effort.coalitions(), run);
    List<Coalition> needed = PoolSearch.needed(players);
    Require.that(
        evaluations.ask(needed),
        """
        %s coalitions of %s players may be looked at; at least %s must be.
        Maybe allow more.""",
        effort.coalitions(),
        players,
        2 * players + 1);
    this.alone =
        IntStream.range(0, players).mapToDouble(p -> evaluations.worth(Coalition.of(p))).toArray();
    this.together = evaluations.worth(Coalition.all(players));
    double largest =
        needed.stream()
            .mapToDouble(c -> Math.abs(evaluations.worth(c) - c.sum(alone)))
            .max()
            .orElse(0);
    this.scale = largest == 0 ? 1 : largest;
    this.search = new PoolSearch(players, evaluations, alone, scale, this::proved);
  }

  @Override
  public double[] alone() {
    return alone.clone();
  }

  @Override
  public double together() {
    return together;
  }

  @Override
  public double scale() {
    return scale;
  }

  @Override
  public double[] last() {
    Coalition all = Coalition.all(players);
    return IntStream.range(0, players)
        .mapToDouble(p -> search.worth(all) - search.worth(Coalition.of(p).complement(players)))
        .toArray();
  }

  @Override
  public Estimate shapley() {
    Optional<double[]> known = structure.shapley();
    if (known.isPresent()) {
      return new Estimate(beyondAlone(known.get()), Collections.nCopies(players, 0.0), EXACT);
    }
    int half = (effort.coalitions() + 2 * players) / 2;
    Shapley.Growing growing =
        structure.isDear() ? orders -> evaluations.along(orders, half) : this::along;
    Shapley.Sample sample =
        Shapley.sample(players, effort.draws(), effort.seed(), growing, run.withShare(HALF));
    return new Estimate(
        beyondAlone(sample.values().stream().mapToDouble(v -> v).toArray()),
        sample.errors().stream().map(e -> e / scale).toList(),
        new SharingResult.Precision.Sampled(sample.draws()));
  }

  private List<double[]> along(List<int[]> orders) {
    return run.map(orders, structure::along);
  }

  private List<Double> beyondAlone(double[] worths) {
    return IntStream.range(0, players).mapToObj(p -> (worths[p] - alone[p]) / scale).toList();
  }

  @Override
  public Fairest nucleolus(Nucleolus.Measure measure, boolean rational) {
    if (measure == Nucleolus.Measure.WHOLE) {
      Optional<double[]> known = structure.prenucleolus();
      if (known.isPresent()) {
        List<Double> shares = beyondAlone(known.get());
        Worst worst = worst(shares.stream().mapToDouble(s -> s).toArray());
        if (!rational || Collections.min(shares) >= -ROUNDING) {
          double excess = worst.objection().excess();
          Nucleolus.Outcome found = new Nucleolus.Outcome.Found(shares, excess);
          return new Fairest(found, EXACT, worst.isLargest());
        }
      }
      if (!structure.deciding().isEmpty()) {
        return new Fairest(deciding().shares(measure, rational), EXACT, true);
      }
    }
    Nucleolus searched = Nucleolus.of(players, total(), search, solver, run);
    Nucleolus.Outcome outcome = searched.shares(measure, rational);
    return new Fairest(outcome, new SharingResult.Precision.Searched(coalitions()), false);
  }

  private Nucleolus deciding() {
    Map<Coalition, Double> worths =
        structure.deciding().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e -> (e.getValue() - e.getKey().sum(alone)) / scale,
                    (one, other) -> one,
                    LinkedHashMap::new));
    return Nucleolus.ofDeciding(players, total(), worths, solver, run);
  }

  private double total() {
    return search.worth(Coalition.all(players));
  }

  @Override
  public Worst worst(double[] shares) {
    Optional<Objection> proved = proved(shares);
    return proved.isPresent()
        ? new Worst(proved.get(), true, structure.provesLargest())
        : new Worst(search.worst(shares), false, false);
  }

  private Optional<Objection> proved(double[] shares) {
    double[] worths = new double[players];
    Arrays.setAll(worths, p -> alone[p] + shares[p] * scale);
    return structure.worst(worths).map(o -> new Objection(o.coalition(), o.excess() / scale));
  }

  @Override
  public Answer superadditive() {
    return structure.superadditive();
  }

  @Override
  public Answer convex() {
    return structure.convex();
  }

  @Override
  public Answer hasCore() {
    return structure.hasCore();
  }

  @Override
  public boolean isExact() {
    return false;
  }

  @Override
  public int coalitions() {
    return evaluations.known().size();
  }
}
