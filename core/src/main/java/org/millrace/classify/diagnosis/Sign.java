package org.millrace.classify.diagnosis;

/** What a topic shows in. */
public enum Sign {
  /** Growth of energy used for each unit of growth of value added. */
  ENERGY_ELASTICITY(Topic.EXTENSIVE_GROWTH, Side.ABOVE),
  /** Growth of people employed for each unit of growth of value added. */
  LABOR_ELASTICITY(Topic.EXTENSIVE_GROWTH, Side.ABOVE),
  /** Growth of capital for each unit of growth of value added. */
  CAPITAL_ELASTICITY(Topic.EXTENSIVE_GROWTH, Side.ABOVE),
  /** Growth of energy used, a year, while value added does not grow. */
  ENERGY_WITHOUT_OUTPUT(Topic.EXTENSIVE_GROWTH, Side.ABOVE),
  /** Growth of people employed, a year, while value added does not grow. */
  LABOR_WITHOUT_OUTPUT(Topic.EXTENSIVE_GROWTH, Side.ABOVE),
  /** Growth of capital, a year, while value added does not grow. */
  CAPITAL_WITHOUT_OUTPUT(Topic.EXTENSIVE_GROWTH, Side.ABOVE),
  /** Value added over output. */
  VALUE_ADDED_SHARE(Topic.END_OF_CHAIN, Side.BELOW),
  /** Firms that make to a buyer's design. */
  ORDER_PRODUCTION(Topic.END_OF_CHAIN, Side.ABOVE),
  /** Research over value added. */
  RESEARCH_INTENSITY(Topic.WEAK_INNOVATION, Side.BELOW),
  /** Employees trained. */
  TRAINING(Topic.WEAK_INNOVATION, Side.BELOW),
  /** Firms that develop together. */
  COOPERATION(Topic.WEAK_INNOVATION, Side.BELOW),
  /** Firms that know. */
  AWARENESS(Topic.LOW_AWARENESS, Side.BELOW),
  /** Firms with a target of their own. */
  OWN_TARGETS(Topic.LOW_AWARENESS, Side.BELOW),
  /** Firms that brought in something less burdensome. */
  ECO_INNOVATION(Topic.ECO_INNOVATION, Side.BELOW),
  /** What a tonne costs [EUR/t]. */
  CARBON_PRICE(Topic.INCENTIVES, Side.BELOW),
  /** How many incentives are open. */
  INCENTIVES_IN_FORCE(Topic.INCENTIVES, Side.BELOW),
  /** Exchanges that the market decides. */
  MARKET_EXCHANGES(Topic.INCENTIVES, Side.BELOW),
  /** Firms that report streams. */
  STREAMS_REPORTED(Topic.INFORMATION, Side.BELOW),
  /** Firms on a platform. */
  PLATFORM_MEMBERS(Topic.INFORMATION, Side.BELOW),
  /** Firms that can name the office. */
  KNOWN_OFFICE(Topic.INSTITUTIONS, Side.BELOW),
  /** Firms that name a law. */
  LEGAL_OBSTACLE(Topic.LAW, Side.ABOVE),
  /** Exchanges held up by a permit. */
  PERMITS_HELD(Topic.LAW, Side.ABOVE);

  private final Topic topic;
  private final Side side;

  Sign(Topic topic, Side side) {
    this.topic = topic;
    this.side = side;
  }

  /** On which side of its limit it speaks for the topic. */
  enum Side {
    ABOVE,
    BELOW
  }

  /** What it is a sign of. */
  public Topic topic() {
    return topic;
  }

  Side side() {
    return side;
  }
}
