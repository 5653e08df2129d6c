package org.millrace.country;

import java.util.List;
import org.millrace.domain.Park;
import org.millrace.unit.Require;

/**
 * Parks of one level. The numbers of parks of the example are those of a talk, see the package; all
 * others are assumed.
 *
 * @param parks how many
 * @param facilities median number of facilities of a park
 * @param spread standard deviation of the logarithm of that number; heavy tails from 0.7 on
 * @param most facilities of a park at most
 * @param radius standard deviation of a facility's place around its park's [km]
 */
public record LevelRule(
    Park.Level level,
    int parks,
    double facilities,
    double spread,
    int most,
    double radius,
    List<Designation> designations) {
  public LevelRule {
    designations = List.copyOf(designations);
    Require.that(parks >= 0, "A level can't have %s parks.", parks);
    Require.atLeast("median of facilities", facilities, 1);
    Require.atLeast("spread of facilities", spread, 0);
    Require.that(most >= 2, "A park must have room for two facilities.");
    Require.atLeast("radius of a park [km]", radius, 0);
    Require.that(!designations.isEmpty(), "A level must have a designation.");
  }

  /** This level with another number of parks. */
  LevelRule withParks(int others) {
    return new LevelRule(level, others, facilities, spread, most, radius, designations);
  }

  /**
   * What parks are designated as.
   *
   * @param weight how often, beside the others
   * @param firstYear of designations
   * @param lastYear of designations
   */
  public record Designation(String name, double weight, int firstYear, int lastYear) {
    public Designation {
      Require.text("designation", name);
      Require.atLeast("weight of '%s'".formatted(name), weight, 0);
      Require.that(firstYear <= lastYear, "'%s' ends before it begins.", name);
    }
  }
}
