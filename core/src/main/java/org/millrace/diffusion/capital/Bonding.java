package org.millrace.diffusion.capital;

import java.util.ArrayList;
import java.util.List;
import org.millrace.diffusion.capital.SocialCapitalResult.Bonds;
import org.millrace.diffusion.capital.SocialCapitalResult.GroupBonds;
import org.millrace.diffusion.capital.SocialCapitalResult.Measure;
import org.millrace.diffusion.capital.SocialCapitalResult.Reason;
import org.millrace.domain.Id;
import org.millrace.math.Graph;

/** Counts links within and across groups. */
final class Bonding {
  private Bonding() {}

  /**
   * The links of groups.
   *
   * @param names of the groups by number
   * @param groups the number of the group of each firm
   */
  static Bonds of(Graph pairs, List<Id.GroupId> names, int[] groups) {
    int[] sizes = new int[names.size()];
    int[] within = new int[names.size()];
    int[] across = new int[names.size()];
    for (int firm = 0; firm < groups.length; firm++) {
      sizes[groups[firm]]++;
      for (int i = pairs.start(firm); i < pairs.end(firm); i++) {
        boolean own = groups[pairs.target(i)] == groups[firm];
        (own ? within : across)[groups[firm]]++;
      }
    }
    List<GroupBonds> bonds = new ArrayList<>();
    int allWithin = 0;
    int allAcross = 0;
    double possible = 0;
    for (int g = 0; g < sizes.length; g++) {
      double pairsWithin = pairsOf(sizes[g]);
      within[g] /= 2;
      allWithin += within[g];
      allAcross += across[g];
      possible += pairsWithin;
      bonds.add(
          new GroupBonds(
              names.get(g),
              sizes[g],
              within[g],
              across[g],
              Ratios.of(within[g], pairsWithin, Reason.FEWER_THAN_TWO_FIRMS),
              index(within[g], across[g], Reason.NO_LINKS)));
    }
    allAcross /= 2;
    return new Bonds(
        allWithin,
        allAcross,
        Ratios.of(allWithin, allWithin + allAcross, Reason.NO_LINKS),
        index(allWithin, allAcross, Reason.NO_LINKS),
        index(possible, pairsOf(groups.length) - possible, Reason.FEWER_THAN_TWO_FIRMS),
        bonds);
  }

  private static double pairsOf(int firms) {
    return 0.5 * firms * (firms - 1.0);
  }

  private static Measure index(double within, double across, Reason ifNothing) {
    return Ratios.of(across - within, across + within, ifNothing);
  }
}
