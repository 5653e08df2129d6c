package org.millrace.accord.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.millrace.accord.sharing.SharingResult.Rule;
import org.millrace.accord.sharing.SharingResult.RuleResult;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/** Games and their answers, written shortly. */
final class Games {
  static final Interaction EVERYBODY = new Interaction.Everybody();

  private Games() {}

  static Id.PlayerId id(int player) {
    return new Id.PlayerId("p" + player);
  }

  static List<Id.PlayerId> ids(int from, int to) {
    return IntStream.range(from, to).mapToObj(Games::id).toList();
  }

  static Money money(double euros) {
    return new Money(euros);
  }

  /** A table by mask, from 1 on. */
  static List<CoalitionGame.Valued> table(double... values) {
    List<CoalitionGame.Valued> table = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      int mask = i + 1;
      table.add(
          new CoalitionGame.Valued(
              IntStream.range(0, 30)
                  .filter(p -> (mask >>> p & 1) != 0)
                  .mapToObj(Games::id)
                  .toList(),
              money(values[i])));
    }
    return table;
  }

  static CoalitionGame.Gains gains(double... values) {
    return new CoalitionGame.Gains(ids(0, players(values)), table(values), EVERYBODY);
  }

  static CoalitionGame.Costs costs(double... values) {
    return new CoalitionGame.Costs(ids(0, players(values)), table(values), EVERYBODY);
  }

  private static int players(double... values) {
    return Integer.numberOfTrailingZeros(values.length + 1);
  }

  static CoalitionGame.Claims claims(double estate, double... claims) {
    return new CoalitionGame.Claims(
        money(estate),
        IntStream.range(0, claims.length)
            .mapToObj(p -> new CoalitionGame.Claim(id(p), money(claims[p])))
            .toList());
  }

  static CoalitionGame.Airport airport(double... needs) {
    return new CoalitionGame.Airport(needs(needs));
  }

  static List<CoalitionGame.Need> needs(double... needs) {
    return IntStream.range(0, needs.length)
        .mapToObj(p -> new CoalitionGame.Need(id(p), money(needs[p])))
        .toList();
  }

  static SharingProblem problem(CoalitionGame game) {
    return new SharingProblem(game, List.of(), Effort.USUAL);
  }

  /** Only so many coalitions may be looked at that the game's form must help. */
  static SharingProblem wide(CoalitionGame game, int coalitions, int draws) {
    return new SharingProblem(game, List.of(), new Effort(coalitions, draws, 7));
  }

  static RuleResult.Shared shared(SharingResult.Part part, Rule rule) {
    return (RuleResult.Shared) result(part, rule);
  }

  static RuleResult result(SharingResult.Part part, Rule rule) {
    return part.rules().stream().filter(r -> r.rule() == rule).findFirst().orElseThrow();
  }

  static double[] shares(SharingResult.Part part, Rule rule) {
    return shared(part, rule).shares().stream().mapToDouble(s -> s.share().amount()).toArray();
  }

  static double[] random(SplittableRandom random, int size, double low, double high) {
    return random.doubles(size, low, high).toArray();
  }

  /** A game of a kind by seed, of five to seven players, some of them alike. */
  static CoalitionGame structured(int kind, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int players = 5 + random.nextInt(3);
    return switch (kind) {
      case 0 -> pairwise(random, players, 0);
      case 1 -> assignment(random, players / 2, players - players / 2);
      case 2 -> {
        double[] claims = random.doubles(players, 0, 100).map(Math::rint).toArray();
        double sum = Arrays.stream(claims).sum();
        yield claims(sum * random.nextDouble(), claims);
      }
      case 3 -> airport(random.doubles(players, 1, 12).map(Math::rint).toArray());
      default -> tree(random, players);
    };
  }

  /**
   * All pairs that gain.
   *
   * @param worst least gain of a pair; may be negative
   */
  static CoalitionGame.Pairwise pairwise(SplittableRandom random, int players, double worst) {
    List<CoalitionGame.Single> singles = new ArrayList<>();
    List<CoalitionGame.Pair> pairs = new ArrayList<>();
    for (int p = 0; p < players; p++) {
      singles.add(new CoalitionGame.Single(id(p), money(random.nextDouble(-5, 5))));
      for (int q = 0; q < p; q++) {
        boolean joined = q == p - 1 || random.nextInt(2) == 0;
        double gain = joined ? random.nextDouble(worst, 10) : 0;
        pairs.add(new CoalitionGame.Pair(id(p), id(q), money(gain)));
      }
    }
    return new CoalitionGame.Pairwise(singles, pairs);
  }

  static CoalitionGame.Assignment assignment(SplittableRandom random, int givers, int takers) {
    List<CoalitionGame.Pair> pairs = new ArrayList<>();
    for (int g = 0; g < givers; g++) {
      for (int t = 0; t < takers; t++) {
        double gain = 1 + random.nextInt(9);
        pairs.add(new CoalitionGame.Pair(id(g), id(givers + t), money(gain)));
      }
    }
    return new CoalitionGame.Assignment(ids(0, givers), ids(givers, givers + takers), pairs);
  }

  static CoalitionGame.Tree tree(SplittableRandom random, int players) {
    List<CoalitionGame.Need> connections = new ArrayList<>();
    List<CoalitionGame.Pipe> pipes = new ArrayList<>();
    for (int p = 0; p < players; p++) {
      connections.add(new CoalitionGame.Need(id(p), money(random.nextDouble(3, 20))));
      for (int q = 0; q < p; q++) {
        if (random.nextInt(3) > 0) {
          pipes.add(new CoalitionGame.Pipe(id(p), id(q), money(random.nextDouble(1, 20))));
        }
      }
    }
    return new CoalitionGame.Tree(connections, pipes);
  }
}
