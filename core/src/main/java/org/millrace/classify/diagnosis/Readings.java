package org.millrace.classify.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;

/** The signs that the facts of a cluster show. */
final class Readings {
  private final List<Fact> facts;
  private final DiagnosisRules rules;

  Readings(List<Fact> facts, DiagnosisRules rules) {
    this.facts = facts;
    this.rules = rules;
  }

  /** All that are known, in the order of {@link Sign}. */
  List<Reading> all() {
    Optional<Figure<?>> growth =
        facts.stream()
            .filter(Fact.ValueAddedGrowth.class::isInstance)
            .<Figure<?>>map(Fact::figure)
            .findFirst();
    List<Reading> readings = new ArrayList<>();
    for (Fact fact : facts) {
      reading(fact, growth).ifPresent(readings::add);
    }
    readings.sort(Comparator.comparing(Reading::sign));
    return readings;
  }

  private Optional<Reading> reading(Fact fact, Optional<Figure<?>> growth) {
    return switch (fact) {
      case Fact.ValueAddedGrowth none -> Optional.empty();
      case Fact.EnergyGrowth f ->
          growth.map(g -> input(f, g, Sign.ENERGY_ELASTICITY, Sign.ENERGY_WITHOUT_OUTPUT));
      case Fact.EmploymentGrowth f ->
          growth.map(g -> input(f, g, Sign.LABOR_ELASTICITY, Sign.LABOR_WITHOUT_OUTPUT));
      case Fact.CapitalGrowth f ->
          growth.map(g -> input(f, g, Sign.CAPITAL_ELASTICITY, Sign.CAPITAL_WITHOUT_OUTPUT));
      case Fact.ValueAddedShare f -> plain(f, Sign.VALUE_ADDED_SHARE);
      case Fact.OrderProduction f -> plain(f, Sign.ORDER_PRODUCTION);
      case Fact.ResearchIntensity f -> plain(f, Sign.RESEARCH_INTENSITY);
      case Fact.Training f -> plain(f, Sign.TRAINING);
      case Fact.Cooperation f -> plain(f, Sign.COOPERATION);
      case Fact.Awareness f -> plain(f, Sign.AWARENESS);
      case Fact.OwnTargets f -> plain(f, Sign.OWN_TARGETS);
      case Fact.EcoInnovation f -> plain(f, Sign.ECO_INNOVATION);
      case Fact.CarbonPrice f -> plain(f, Sign.CARBON_PRICE);
      case Fact.IncentivesInForce f -> plain(f, Sign.INCENTIVES_IN_FORCE);
      case Fact.MarketExchanges f -> plain(f, Sign.MARKET_EXCHANGES);
      case Fact.StreamsReported f -> plain(f, Sign.STREAMS_REPORTED);
      case Fact.PlatformMembers f -> plain(f, Sign.PLATFORM_MEMBERS);
      case Fact.KnownOffice f -> plain(f, Sign.KNOWN_OFFICE);
      case Fact.LegalObstacle f -> plain(f, Sign.LEGAL_OBSTACLE);
      case Fact.PermitsHeld f -> plain(f, Sign.PERMITS_HELD);
    };
  }

  private Optional<Reading> plain(Fact fact, Sign sign) {
    Figure<?> figure = fact.figure();
    return Optional.of(
        Reading.of(
            rules.limit(sign), figure.low(), figure.amount(), figure.high(), figure.grade()));
  }

  private Reading input(Fact input, Figure<?> output, Sign elasticity, Sign alone) {
    Figure<?> own = input.figure();
    Grade grade = own.grade().worse(output.grade());
    if (output.amount() < rules.leastGrowth()) {
      return Reading.of(rules.limit(alone), own.low(), own.amount(), own.high(), grade);
    }
    double slow = Math.max(rules.leastGrowth(), output.low());
    double fast = output.high();
    return Reading.of(
        rules.limit(elasticity),
        Math.min(own.low() / slow, own.low() / fast),
        own.amount() / output.amount(),
        Math.max(own.high() / slow, own.high() / fast),
        grade);
  }
}
