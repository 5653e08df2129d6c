package org.millrace.domain;

import java.util.List;
import java.util.stream.DoubleStream;
import org.millrace.unit.Require;

/** The periods of a region's year, and the profiles over them. */
public record Calendar(PeriodSet periods, List<Profile> profiles) {
  /** One period, nothing seasonal. */
  public static final Calendar YEAR = new Calendar(PeriodSet.YEAR, List.of());

  public Calendar {
    profiles = List.copyOf(profiles);
    for (Profile profile : profiles) {
      Require.that(
          profile.shares().size() == periods.size(),
          "Profile '%s' has %s shares for %s periods.",
          profile.id().value(),
          profile.shares().size(),
          periods.size());
    }
  }

  /**
   * The share of a year's quantity in each period, times its weight.
   *
   * @throws IllegalArgumentException if the profile is not listed
   */
  public List<Double> shares(Id.ProfileId id) {
    if (id.equals(Profile.EVEN)) {
      double year = hours().sum();
      return hours().map(h -> h / year).boxed().toList();
    }
    return profiles.stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .map(Profile::shares)
        .orElseThrow(
            () -> new IllegalArgumentException("There is no profile '%s'.".formatted(id.value())));
  }

  /** How many times the average flow flows in the busiest period of a profile; 1 when even. */
  public double peak(Id.ProfileId id) {
    List<Double> shares = shares(id);
    List<Double> even = shares(Profile.EVEN);
    double peak = 1;
    for (int t = 0; t < shares.size(); t++) {
      peak = Math.max(peak, shares.get(t) / even.get(t));
    }
    return peak;
  }

  private DoubleStream hours() {
    return periods.periods().stream().mapToDouble(p -> p.hours() * p.weight());
  }
}
