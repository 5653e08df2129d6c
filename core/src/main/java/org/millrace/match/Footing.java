package org.millrace.match;

import org.millrace.domain.Content;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.Use;

/**
 * What is settled between an offer on a way and a template before any need is looked at, for needs
 * counted wet and for those counted dry.
 */
final class Footing {
  private final boolean[] refused = new boolean[2];
  private final boolean[] open = new boolean[2];
  private final double[] margins = {1, 1};

  Footing(Approach offer, Template template) {
    Phase is = offer.phase();
    Phase presumed =
        template.presumed().isEmpty()
            ? offer.offer().quality().phase()
            : template.presumed().getFirst();
    Outcome phase = QualityRules.phase(is, presumed).outcome();
    Outcome code = template.reason().outcome();
    boolean never = offer.isHazardous() && template.hazard() == Use.Hazard.NEVER;
    for (int dry = 0; dry < 2; dry++) {
      Basis basis = offer.basis(dry == 1);
      refused[dry] = never || phase == Outcome.INFEASIBLE || code == Outcome.INFEASIBLE;
      open[dry] =
          offer.isOpen()
              || !basis.isKnown()
              || phase == Outcome.CONDITIONAL
              || code == Outcome.CONDITIONAL;
      for (Content limit : template.limits()) {
        Content content = offer.content(limit.property(), basis).orElse(null);
        Outcome outcome = QualityRules.compare(content, limit).outcome();
        refused[dry] |= outcome == Outcome.INFEASIBLE;
        open[dry] |= outcome == Outcome.CONDITIONAL;
        margins[dry] = Math.min(margins[dry], Scoring.quality(content, limit));
      }
    }
  }

  boolean isRefused(boolean dry) {
    return refused[dry ? 1 : 0];
  }

  boolean isOpen(boolean dry) {
    return open[dry ? 1 : 0];
  }

  /** The least margin to a limit of the template. */
  double margin(boolean dry) {
    return margins[dry ? 1 : 0];
  }
}
