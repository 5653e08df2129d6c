package org.millrace.diffusion.capital;

import org.millrace.diffusion.capital.SocialCapitalResult.Defined;
import org.millrace.diffusion.capital.SocialCapitalResult.Measure;
import org.millrace.diffusion.capital.SocialCapitalResult.Reason;
import org.millrace.diffusion.capital.SocialCapitalResult.Undefined;

/** Divides, or says why not. */
final class Ratios {
  private Ratios() {}

  /** A share of a whole, or the reason why the whole is nothing. */
  static Measure of(double part, double whole, Reason ifNothing) {
    return whole > 0 ? new Defined(part / whole) : new Undefined(ifNothing);
  }
}
