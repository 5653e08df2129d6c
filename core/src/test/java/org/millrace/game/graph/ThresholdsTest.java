package org.millrace.game.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.engine.Run;
import org.millrace.game.graph.GraphGameResult.Above;
import org.millrace.game.graph.GraphGameResult.Indifferent;
import org.millrace.game.graph.GraphGameResult.Never;
import org.millrace.game.graph.GraphGameResult.Selection;
import org.millrace.game.graph.GraphGameResult.Sigma;
import org.millrace.game.graph.GraphGameResult.Solved;
import org.millrace.game.graph.GraphGameResult.Spite;
import org.millrace.game.graph.GraphGameResult.Threshold;
import org.millrace.game.graph.GraphGameResult.TooManyFirms;
import org.millrace.game.graph.GraphGameResult.Updating;
import org.millrace.game.payoff.Payoffs;

class ThresholdsTest {
  private static final Payoffs GAME = Payoffs.donation(5, 1);

  private static Solved solved(int firms, List<FirmLink> links, Payoffs game) {
    GraphGameProblem problem = Networks.problem(firms, links, game);
    return (Solved) new GraphGame().solve(problem, Run.PLAIN).thresholds();
  }

  private static Threshold threshold(
      int firms, List<FirmLink> links, Updating updating, Payoff payoff) {
    return threshold(solved(firms, links, GAME), updating, payoff);
  }

  private static Threshold threshold(Solved solved, Updating updating, Payoff payoff) {
    return solved.rules().stream()
        .filter(r -> r.updating() == updating && r.payoff() == payoff)
        .findFirst()
        .orElseThrow();
  }

  private static Threshold deathBirth(int firms, List<FirmLink> links) {
    return threshold(firms, links, Updating.DEATH_BIRTH, Payoff.AVERAGED);
  }

  /** (N − 2) / (N/k − 2) where all firms have k neighbors; a ring of ten: 8/3. */
  @ParameterizedTest
  @CsvSource({"10, 1", "31, 2", "32, 3", "33, 1", "100, 2", "150, 4"})
  void followsTheFormulaOfRegularNetworks(int firms, int reach) {
    double expected = (firms - 2) / (firms / (2.0 * reach) - 2);
    Above above = (Above) deathBirth(firms, Networks.ring(firms, reach)).critical();
    assertThat(above.ratio()).isCloseTo(expected, withinPercentage(1e-7));
    assertThat(above.low()).isLessThanOrEqualTo(expected);
    assertThat(above.high()).isGreaterThanOrEqualTo(expected);
    assertThat(above.high() - above.low()).isLessThan(1e-6 * expected);
  }

  @Test
  void aRingOfTenNeedsEightThirds() {
    Above above = (Above) deathBirth(10, Networks.ring(10, 1)).critical();
    assertThat(above.ratio()).isCloseTo(8.0 / 3, within(1e-12));
  }

  /** As by the same formula with k = N − 1: −(N − 1). */
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 10, 40})
  void aCrowdOnlyRewardsSpite(int firms) {
    for (Payoff payoff : Payoff.values()) {
      Threshold threshold =
          threshold(firms, Networks.complete(firms), Updating.DEATH_BIRTH, payoff);
      assertThat(((Spite) threshold.critical()).ratio())
          .isCloseTo(1 - firms, withinPercentage(1e-7));
      assertThat(threshold.game()).isEqualTo(Selection.OPPOSED);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 6, 20, 50})
  void noBenefitIsEnoughOnAStar(int firms) {
    Never never = (Never) deathBirth(firms, Networks.star(firms)).critical();
    assertThat(never.beyond()).isGreaterThan(1e6);
    Threshold threshold = deathBirth(firms, Networks.star(firms));
    assertThat(((Sigma) threshold.structure()).value()).isCloseTo(1, within(1e-6));
  }

  /** The only neighbor is copied whatever it gets. */
  @Test
  void payoffsOfTwoFirmsDoNotMatter() {
    Threshold threshold = deathBirth(2, Networks.ring(2, 1).subList(0, 1));
    assertThat(threshold.critical()).isEqualTo(new Indifferent());
    assertThat(threshold.game()).isEqualTo(Selection.NEUTRAL);
  }

  /** Large rings of degree k tend to k for death-birth and to k + 2 for imitation. */
  @Test
  void largeRegularNetworksTendToTheirDegree() {
    Solved solved = solved(400, Networks.ring(400, 1), GAME);
    Threshold deathBirth = threshold(solved, Updating.DEATH_BIRTH, Payoff.AVERAGED);
    assertThat(((Above) deathBirth.critical()).ratio()).isCloseTo(2, within(0.02));
    Threshold imitation = threshold(solved, Updating.IMITATION, Payoff.AVERAGED);
    assertThat(((Above) imitation.critical()).ratio()).isCloseTo(4, within(0.05));
    for (Updating updating : List.of(Updating.BIRTH_DEATH, Updating.PAIRWISE_COMPARISON)) {
      assertThat(threshold(solved, updating, Payoff.AVERAGED).critical()).isInstanceOf(Spite.class);
    }
  }

  /** Every kind of connected network of up to six firms: 1 + 2 + 6 + 21 + 112. */
  @ParameterizedTest
  @CsvSource({"2, 1", "3, 2", "4, 6", "5, 21", "6, 112"})
  void agreesWithTheExactChainOfEveryNetwork(int firms, int kinds) {
    List<List<FirmLink>> networks = Networks.connected(firms);
    assertThat(networks).hasSize(kinds);
    networks.forEach(links -> agrees(firms, links, new Payoffs(2, -1, 1.5, 0.25)));
  }

  @Test
  void agreesWithTheExactChainOfWeightedNetworks() {
    SplittableRandom random = new SplittableRandom(2017);
    for (int repeat = 0; repeat < 40; repeat++) {
      int firms = random.nextInt(2, 7);
      Payoffs game =
          new Payoffs(
              random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
      agrees(firms, Networks.random(random, firms, 0.5, 1.5), game);
    }
  }

  private static void agrees(int firms, List<FirmLink> links, Payoffs game) {
    double[][] weights = Networks.matrix(firms, links);
    for (Threshold threshold : solved(firms, links, game).rules()) {
      ExactGraphChain chain =
          new ExactGraphChain(weights, threshold.updating(), threshold.payoff());
      double cost = threshold.costEffect();
      double slack = 1e-9 * Math.max(cost, Math.abs(threshold.benefitEffect())) + 1e-14;
      double[] benefit = chain.slopes(new Payoffs(1, 0, 1, 0));
      assertThat(benefit[0]).isCloseTo(threshold.benefitEffect(), within(slack));
      assertThat(chain.slopes(new Payoffs(-1, -1, 0, 0))[0]).isCloseTo(-cost, within(slack));
      double[] both = chain.slopes(game);
      double lead = both[0] - both[1];
      if (Math.abs(lead) > 10 * slack) {
        assertThat(threshold.game()).isEqualTo(lead > 0 ? Selection.FAVORED : Selection.OPPOSED);
      }
      if (threshold.structure() instanceof Sigma sigma && Math.abs(lead) > 10 * slack) {
        double by =
            sigma.value() * (game.cooperatorWithCooperator() - game.defectorWithDefector())
                + game.cooperatorWithDefector()
                - game.defectorWithCooperator();
        assertThat(by > 0).isEqualTo(lead > 0);
      }
    }
  }

  /** Both ways to solve the equations, where both can. */
  @Test
  void gradientsAgreeWithElimination() {
    SplittableRandom random = new SplittableRandom(5);
    for (int repeat = 0; repeat < 20; repeat++) {
      int firms = random.nextInt(3, 26);
      GraphGameProblem problem =
          Networks.problem(firms, Networks.random(random, firms, 0.1, 1), GAME);
      FirmGraph graph = FirmGraph.of(problem.firms(), problem.links());
      for (Updating updating : Updating.values()) {
        LineageWalk walk = LineageWalk.of(graph, updating);
        MeetingTimes eliminated = PairElimination.solve(graph, walk);
        MeetingTimes descended = new PairGradients(graph, walk, Run.PLAIN).solve().orElseThrow();
        for (int at = 0; at < eliminated.times.length; at++) {
          assertThat(descended.times[at])
              .isCloseTo(
                  eliminated.times[at],
                  within((descended.accuracy + eliminated.accuracy) * eliminated.times[at]));
        }
      }
    }
  }

  /** Two pairs that hardly know each other, by ten orders of magnitude. */
  @Test
  void bearsVeryUnequalLinks() {
    List<FirmLink> links =
        List.of(
            Networks.link(0, 1, 1e5),
            Networks.link(2, 3, 1e5),
            Networks.link(1, 2, 1e-5),
            Networks.link(0, 3, 1e-5));
    Above above = (Above) deathBirth(4, links).critical();
    assertThat(above.ratio()).isCloseTo(1, within(1e-8));
    List<FirmLink> scaled =
        links.stream().map(l -> new FirmLink(l.first(), l.second(), l.weight() / 1024)).toList();
    assertThat(((Above) deathBirth(4, scaled).critical()).ratio())
        .isCloseTo(above.ratio(), within(1e-12));
  }

  @Test
  void tellsThatThereAreTooManyFirms() {
    GraphGameProblem problem = Networks.problem(1001, Networks.ring(1001, 1), GAME);
    assertThat(new GraphGame().solve(problem, Run.PLAIN).thresholds())
        .isEqualTo(new TooManyFirms(1000));
  }
}
