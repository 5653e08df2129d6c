package org.millrace.diffusion.maturity;

import java.util.ArrayList;
import java.util.List;
import org.millrace.diffusion.maturity.MaturityProblem.Rivalry;
import org.millrace.diffusion.maturity.MaturityResult.Alike;
import org.millrace.diffusion.maturity.MaturityResult.AtShare;
import org.millrace.diffusion.maturity.MaturityResult.Contest;
import org.millrace.diffusion.maturity.MaturityResult.Fate;
import org.millrace.diffusion.maturity.MaturityResult.ForYears;
import org.millrace.diffusion.maturity.MaturityResult.FromAnyShare;
import org.millrace.diffusion.maturity.MaturityResult.FromNoShare;
import org.millrace.diffusion.maturity.MaturityResult.InVain;
import org.millrace.diffusion.maturity.MaturityResult.NotNeeded;
import org.millrace.diffusion.maturity.MaturityResult.SharePoint;
import org.millrace.diffusion.maturity.MaturityResult.SupportNeeded;
import org.millrace.diffusion.maturity.MaturityResult.Tipping;

/** Users turn to what is more attractive, which is the more so the more use it. */
final class Replicator {
  /** Steps of integration a year, at least and at most. */
  private static final int FEWEST_STEPS = 50;

  private static final int MOST_STEPS = 20_000;

  /** Steps to each unit by which the log odds can move in a year. */
  private static final double STEPS_PER_UNIT = 20;

  /** A share is followed while its log odds lie within this. */
  private static final double FAR_OUT = 500;

  /** Support is not paid longer. */
  private static final int MOST_YEARS = 200;

  private final Rivalry rivalry;

  /** What the niche has ahead of its rival with no share. */
  private final double start;

  /** What it has more ahead with all of it. */
  private final double slope;

  Replicator(Rivalry rivalry) {
    this.rivalry = rivalry;
    this.start = rivalry.niche() - rivalry.mainstream() - rivalry.mainstreamReturns();
    this.slope = rivalry.nicheReturns() + rivalry.mainstreamReturns();
  }

  Contest contest() {
    List<SharePoint> path = new ArrayList<>();
    double with = odds(rivalry.share());
    double without = with;
    double atEnd = with;
    path.add(new SharePoint(0, rivalry.share(), rivalry.share()));
    int last = Math.max(rivalry.years(), rivalry.supportYears());
    for (int year = 1; year <= last; year++) {
      with = year(with, year <= rivalry.supportYears() ? rivalry.support() : 0);
      without = year(without, 0);
      atEnd = year == rivalry.supportYears() ? with : atEnd;
      if (year <= rivalry.years()) {
        path.add(new SharePoint(year, share(with), share(without)));
      }
    }
    return new Contest(
        rivalry.name(),
        tipping(),
        fate(rivalry.share()),
        fate(share(atEnd)),
        Math.max(0, -ahead(rivalry.share())),
        needed(),
        path);
  }

  /** How far the niche is ahead at a share. */
  private double ahead(double share) {
    return start + slope * share;
  }

  private Tipping tipping() {
    if (start == 0 && slope == 0) {
      return new Alike();
    } else if (start >= 0) {
      return new FromAnyShare();
    }
    return start + slope <= 0 ? new FromNoShare() : new AtShare(-start / slope);
  }

  private Fate fate(double share) {
    double ahead = ahead(share);
    if (ahead == 0) {
      return Fate.STAYS;
    }
    return ahead > 0 ? Fate.MAINSTREAM : Fate.LOCKED_OUT;
  }

  /** Whether and how long the support must be paid until the niche wins by itself. */
  private SupportNeeded needed() {
    if (ahead(rivalry.share()) > 0) {
      return new NotNeeded();
    }
    boolean turns = ahead(rivalry.share()) + rivalry.support() > 0;
    if (!turns || !(tipping() instanceof AtShare tip)) {
      return new InVain();
    }
    double target = odds(tip.share());
    double at = odds(rivalry.share());
    double step = 1.0 / steps();
    for (int i = 0; i < steps() * MOST_YEARS; i++) {
      double next = step(at, rivalry.support(), step);
      if (next >= target) {
        return new ForYears((i + (next > at ? (target - at) / (next - at) : 0)) * step);
      }
      at = next;
    }
    return new InVain();
  }

  private double year(double odds, double support) {
    double at = odds;
    for (int i = 0; i < steps(); i++) {
      at = step(at, support, 1.0 / steps());
    }
    return at;
  }

  private int steps() {
    double fastest = rivalry.speed() * (Math.abs(start) + slope + rivalry.support());
    return (int) Math.clamp(STEPS_PER_UNIT * fastest, FEWEST_STEPS, MOST_STEPS);
  }

  /** A step of Runge and Kutta's method of fourth order in the log odds of the share. */
  private double step(double odds, double support, double years) {
    if (Math.abs(odds) > FAR_OUT) {
      return odds;
    }
    double one = slope(odds, support);
    double two = slope(odds + years / 2 * one, support);
    double three = slope(odds + years / 2 * two, support);
    double four = slope(odds + years * three, support);
    return odds + years / 6 * (one + 2 * two + 2 * three + four);
  }

  private double slope(double odds, double support) {
    return rivalry.speed() * (ahead(share(odds)) + support);
  }

  private static double odds(double share) {
    return Math.log(share / (1 - share));
  }

  private static double share(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
