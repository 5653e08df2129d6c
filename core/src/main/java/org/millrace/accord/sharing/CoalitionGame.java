package org.millrace.accord.sharing;

import java.util.List;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/** Who could join, and what each coalition costs or gains by itself. */
public sealed interface CoalitionGame {
  /** All who could join. */
  List<Id.PlayerId> players();

  /** Whether money of this game is what players pay, or what they get. */
  Direction direction();

  /** Which way money goes. */
  enum Direction {
    /** What is shared is paid; less is better. */
    COST,
    /** What is shared is got; more is better. */
    GAIN
  }

  /**
   * The cost of every coalition.
   *
   * @param costs one a coalition, of single players and of all too
   */
  record Costs(List<Id.PlayerId> players, List<Valued> costs, Interaction interaction)
      implements CoalitionGame {
    public Costs {
      players = List.copyOf(players);
      costs = List.copyOf(costs);
      Tables.require(players, costs, interaction);
    }

    @Override
    public Direction direction() {
      return Direction.COST;
    }
  }

  /**
   * The gain of every coalition.
   *
   * @param gains one a coalition, of single players and of all too
   */
  record Gains(List<Id.PlayerId> players, List<Valued> gains, Interaction interaction)
      implements CoalitionGame {
    public Gains {
      players = List.copyOf(players);
      gains = List.copyOf(gains);
      Tables.require(players, gains, interaction);
    }

    @Override
    public Direction direction() {
      return Direction.GAIN;
    }
  }

  /** A coalition gains what its players gain alone and what each two of them gain together. */
  record Pairwise(List<Single> singles, List<Pair> pairs) implements CoalitionGame {
    public Pairwise {
      singles = List.copyOf(singles);
      pairs = List.copyOf(pairs);
      List<Id.PlayerId> players = singles.stream().map(Single::player).toList();
      Players.requireFew(players);
      Players.requirePairs(players, pairs.stream().map(p -> List.of(p.one(), p.other())).toList());
    }

    @Override
    public List<Id.PlayerId> players() {
      return singles.stream().map(Single::player).toList();
    }

    @Override
    public Direction direction() {
      return Direction.GAIN;
    }
  }

  /**
   * Each giver can serve one taker, each taker use one giver; a coalition gains what its best
   * pairing gains.
   *
   * @param pairs a giver and a taker, in this order; who is not listed gains nothing
   */
  record Assignment(List<Id.PlayerId> givers, List<Id.PlayerId> takers, List<Pair> pairs)
      implements CoalitionGame {
    public Assignment {
      givers = List.copyOf(givers);
      takers = List.copyOf(takers);
      pairs = List.copyOf(pairs);
      List<Id.PlayerId> players = Stream.concat(givers.stream(), takers.stream()).toList();
      Players.requireFew(players);
      Players.requirePairs(players, pairs.stream().map(p -> List.of(p.one(), p.other())).toList());
      for (Pair pair : pairs) {
        Require.that(
            givers.contains(pair.one()) && takers.contains(pair.other()),
            "The pair '%s' and '%s' must be a giver and a taker, in this order.",
            pair.one().value(),
            pair.other().value());
        Require.atLeast(
            "gain of the pair '%s' and '%s' [EUR]"
                .formatted(pair.one().value(), pair.other().value()),
            pair.gain().amount(),
            0);
      }
    }

    @Override
    public List<Id.PlayerId> players() {
      return Stream.concat(givers.stream(), takers.stream()).toList();
    }

    @Override
    public Direction direction() {
      return Direction.GAIN;
    }
  }

  /**
   * Too little for all who have a claim; a coalition gets what is left when all others are paid.
   */
  record Claims(Money estate, List<Claim> claims) implements CoalitionGame {
    /** Of the sum of the claims; rounding alone can't make the estate too large. */
    private static final double ROUNDING = 1e-12;

    public Claims {
      claims = List.copyOf(claims);
      Players.requireFew(claims.stream().map(Claim::player).toList());
      Require.atLeast("estate [EUR]", estate.amount(), 0);
      double sum = claims.stream().mapToDouble(c -> c.claim().amount()).sum();
      Require.that(
          estate.amount() <= sum * (1 + ROUNDING),
          "The estate is %s EUR and the claims sum to %s EUR; it must be at most that.",
          estate.amount(),
          sum);
    }

    @Override
    public List<Id.PlayerId> players() {
      return claims.stream().map(Claim::player).toList();
    }

    @Override
    public Direction direction() {
      return Direction.GAIN;
    }
  }

  /**
   * All are to be joined to one source; a coalition lays the cheapest tree of pipes that joins its
   * players, and uses nobody else's place.
   *
   * @param connections what it costs to join each player straight to the source
   * @param pipes what it costs to join two players; who is not listed can't be joined straight
   */
  record Tree(List<Need> connections, List<Pipe> pipes) implements CoalitionGame {
    public Tree {
      connections = List.copyOf(connections);
      pipes = List.copyOf(pipes);
      List<Id.PlayerId> players = connections.stream().map(Need::player).toList();
      Players.requireFew(players);
      Players.requirePairs(players, pipes.stream().map(p -> List.of(p.one(), p.other())).toList());
    }

    @Override
    public List<Id.PlayerId> players() {
      return connections.stream().map(Need::player).toList();
    }

    @Override
    public Direction direction() {
      return Direction.COST;
    }
  }

  /** One thing serves all, and must be as large as the largest need; a coalition pays for that. */
  record Airport(List<Need> needs) implements CoalitionGame {
    public Airport {
      needs = List.copyOf(needs);
      Players.requireFew(needs.stream().map(Need::player).toList());
    }

    @Override
    public List<Id.PlayerId> players() {
      return needs.stream().map(Need::player).toList();
    }

    @Override
    public Direction direction() {
      return Direction.COST;
    }
  }

  /** What a coalition costs or gains. */
  record Valued(List<Id.PlayerId> coalition, Money value) {
    public Valued {
      coalition = List.copyOf(coalition);
    }
  }

  /** What a player gains alone. */
  record Single(Id.PlayerId player, Money gain) {}

  /** What two players gain together, beyond what each gains alone. */
  record Pair(Id.PlayerId one, Id.PlayerId other, Money gain) {}

  /** What a player has a right to. */
  record Claim(Id.PlayerId player, Money claim) {
    public Claim {
      Require.atLeast("claim of '%s' [EUR]".formatted(player.value()), claim.amount(), 0);
    }
  }

  /** What it would cost to serve a player alone. */
  record Need(Id.PlayerId player, Money cost) {
    public Need {
      Require.atLeast("cost of '%s' [EUR]".formatted(player.value()), cost.amount(), 0);
    }
  }

  /** What it costs to join two players. */
  record Pipe(Id.PlayerId one, Id.PlayerId other, Money cost) {
    public Pipe {
      Require.atLeast(
          "cost of the pipe between '%s' and '%s' [EUR]".formatted(one.value(), other.value()),
          cost.amount(),
          0);
    }
  }
}
