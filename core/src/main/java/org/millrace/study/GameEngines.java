package org.millrace.study;

import java.util.List;
import org.millrace.game.cooperation.Cooperation;
import org.millrace.game.cooperation.CooperationProblem;
import org.millrace.game.cooperation.CooperationResult;
import org.millrace.game.exchange.ExchangeProblem;
import org.millrace.game.exchange.ExchangeResult;
import org.millrace.game.exchange.ExchangeStability;
import org.millrace.game.finite.FinitePopulation;
import org.millrace.game.finite.FinitePopulationProblem;
import org.millrace.game.finite.FinitePopulationResult;
import org.millrace.game.graph.GraphGame;
import org.millrace.game.graph.GraphGameProblem;
import org.millrace.game.graph.GraphGameResult;
import org.millrace.game.regulation.Regulation;
import org.millrace.game.regulation.RegulationProblem;
import org.millrace.game.regulation.RegulationResult;
import org.millrace.study.Catalog.Entry;

/** Whether firms cooperate, many or few, near or far, and whether what is agreed holds. */
final class GameEngines {
  static final List<Entry<?, ?>> ALL =
      List.of(
          new Entry<>(
              "cooperation", CooperationProblem.class, CooperationResult.class, new Cooperation()),
          new Entry<>(
              "regulation-game", RegulationProblem.class, RegulationResult.class, new Regulation()),
          new Entry<>(
              "exchange-stability",
              ExchangeProblem.class,
              ExchangeResult.class,
              new ExchangeStability()),
          new Entry<>(
              "finite-population",
              FinitePopulationProblem.class,
              FinitePopulationResult.class,
              new FinitePopulation()),
          new Entry<>(
              "graph-game", GraphGameProblem.class, GraphGameResult.class, new GraphGame()));

  private GameEngines() {}
}
