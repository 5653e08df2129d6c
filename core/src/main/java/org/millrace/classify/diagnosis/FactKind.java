package org.millrace.classify.diagnosis;

/** The kinds of {@link Fact}; what a result asks for. */
public enum FactKind {
  VALUE_ADDED_GROWTH(Topic.EXTENSIVE_GROWTH),
  ENERGY_GROWTH(Topic.EXTENSIVE_GROWTH),
  EMPLOYMENT_GROWTH(Topic.EXTENSIVE_GROWTH),
  CAPITAL_GROWTH(Topic.EXTENSIVE_GROWTH),
  VALUE_ADDED_SHARE(Topic.END_OF_CHAIN),
  ORDER_PRODUCTION(Topic.END_OF_CHAIN),
  RESEARCH_INTENSITY(Topic.WEAK_INNOVATION),
  TRAINING(Topic.WEAK_INNOVATION),
  COOPERATION(Topic.WEAK_INNOVATION),
  AWARENESS(Topic.LOW_AWARENESS),
  OWN_TARGETS(Topic.LOW_AWARENESS),
  ECO_INNOVATION(Topic.ECO_INNOVATION),
  CARBON_PRICE(Topic.INCENTIVES),
  INCENTIVES_IN_FORCE(Topic.INCENTIVES),
  MARKET_EXCHANGES(Topic.INCENTIVES),
  STREAMS_REPORTED(Topic.INFORMATION),
  PLATFORM_MEMBERS(Topic.INFORMATION),
  KNOWN_OFFICE(Topic.INSTITUTIONS),
  LEGAL_OBSTACLE(Topic.LAW),
  PERMITS_HELD(Topic.LAW);

  private final Topic topic;

  FactKind(Topic topic) {
    this.topic = topic;
  }

  /** What it tells of. */
  public Topic topic() {
    return topic;
  }

  static FactKind of(Fact fact) {
    return switch (fact) {
      case Fact.ValueAddedGrowth f -> VALUE_ADDED_GROWTH;
      case Fact.EnergyGrowth f -> ENERGY_GROWTH;
      case Fact.EmploymentGrowth f -> EMPLOYMENT_GROWTH;
      case Fact.CapitalGrowth f -> CAPITAL_GROWTH;
      case Fact.ValueAddedShare f -> VALUE_ADDED_SHARE;
      case Fact.OrderProduction f -> ORDER_PRODUCTION;
      case Fact.ResearchIntensity f -> RESEARCH_INTENSITY;
      case Fact.Training f -> TRAINING;
      case Fact.Cooperation f -> COOPERATION;
      case Fact.Awareness f -> AWARENESS;
      case Fact.OwnTargets f -> OWN_TARGETS;
      case Fact.EcoInnovation f -> ECO_INNOVATION;
      case Fact.CarbonPrice f -> CARBON_PRICE;
      case Fact.IncentivesInForce f -> INCENTIVES_IN_FORCE;
      case Fact.MarketExchanges f -> MARKET_EXCHANGES;
      case Fact.StreamsReported f -> STREAMS_REPORTED;
      case Fact.PlatformMembers f -> PLATFORM_MEMBERS;
      case Fact.KnownOffice f -> KNOWN_OFFICE;
      case Fact.LegalObstacle f -> LEGAL_OBSTACLE;
      case Fact.PermitsHeld f -> PERMITS_HELD;
    };
  }
}
