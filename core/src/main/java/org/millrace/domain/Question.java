package org.millrace.domain;

/** What a survey asks a facility; the scale of an answer belongs to the question. */
public enum Question {
  /** How well known the ways to save energy and carbon are. */
  AWARENESS(Scale.AGREEMENT),
  /** Hours of training that an employee had in the year. */
  TRAINING_HOURS(Scale.NUMBER),
  /** Research and development as a share of turnover. */
  RESEARCH_SHARE(Scale.SHARE),
  /** Place in the value chain, from simple processing (lowest) to design and brand (highest). */
  CHAIN_POSITION(Scale.AGREEMENT),
  /** Turnover under own brands as a share of turnover. */
  OWN_BRAND_SHARE(Scale.SHARE),
  /** Organizations it worked with on something new in the year. */
  INNOVATION_PARTNERS(Scale.NUMBER),
  /** How easily knowledge of low-carbon technology is had. */
  INFORMATION_ACCESS(Scale.AGREEMENT),
  /** How much prices, taxes and subsidies speak for low carbon. */
  ECONOMIC_INCENTIVE(Scale.AGREEMENT),
  /** How much authorities and associations help. */
  INSTITUTIONAL_SUPPORT(Scale.AGREEMENT),
  /** How clear and stable the rules are. */
  LEGAL_CLARITY(Scale.AGREEMENT);

  private final Scale scale;

  Question(Scale scale) {
    this.scale = scale;
  }

  /** What an answer may be. */
  public Scale scale() {
    return scale;
  }

  /** What an answer may be. */
  public enum Scale {
    /** A share of a whole, 0 to 1. */
    SHARE(1),
    /** Five steps from not at all to fully, brought to 0 to 1. */
    AGREEMENT(1),
    /** A number that is not negative, in the unit of the question. */
    NUMBER(Double.POSITIVE_INFINITY);

    private final double highest;

    Scale(double highest) {
      this.highest = highest;
    }

    /** The largest answer; the smallest is 0. */
    public double highest() {
      return highest;
    }
  }
}
