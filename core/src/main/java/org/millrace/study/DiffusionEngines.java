package org.millrace.study;

import java.util.List;
import org.millrace.diffusion.adoption.Adoption;
import org.millrace.diffusion.adoption.AdoptionProblem;
import org.millrace.diffusion.adoption.AdoptionResult;
import org.millrace.diffusion.capital.SocialCapital;
import org.millrace.diffusion.capital.SocialCapitalProblem;
import org.millrace.diffusion.capital.SocialCapitalResult;
import org.millrace.diffusion.maturity.Maturing;
import org.millrace.diffusion.maturity.MaturityProblem;
import org.millrace.diffusion.maturity.MaturityResult;
import org.millrace.study.Catalog.Entry;

/** How an innovation ripens and spreads. */
final class DiffusionEngines {
  /** Whom it passes through, who should begin, and what it takes to get it to the market. */
  static final List<Entry<?, ?>> ALL =
      List.of(
          new Entry<>(
              "social-capital",
              SocialCapitalProblem.class,
              SocialCapitalResult.class,
              new SocialCapital()),
          new Entry<>("adoption", AdoptionProblem.class, AdoptionResult.class, new Adoption()),
          new Entry<>("maturity", MaturityProblem.class, MaturityResult.class, new Maturing()));

  private DiffusionEngines() {}
}
