package org.millrace.country;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * How a country is invented, and which of its parks are asked for.
 *
 * @param seed of all chance
 * @param year that everything is of
 * @param first of the parks asked for, counted from 0 through the levels in their order
 * @param count how many parks are asked for, fewer if the country ends before
 * @param land where the country lies
 * @param levels each with its number of parks
 * @param kinds what parks specialize in
 * @param mixture share of a park's facilities that are drawn from the sectors of all kinds, in [0,
 *     1]; assumed
 * @param sectors every sector that a kind names
 * @param groups how firms have several plants
 * @param reporting from which quantity on something is reported
 */
public record CountryProblem(
    long seed,
    int year,
    int first,
    int count,
    Land land,
    List<LevelRule> levels,
    List<ParkKind> kinds,
    double mixture,
    List<SectorRule> sectors,
    Groups groups,
    Reporting reporting) {
  public CountryProblem {
    levels = List.copyOf(levels);
    kinds = List.copyOf(kinds);
    sectors = List.copyOf(sectors);
    Require.that(first >= 0 && count >= 0, "Parks are counted from 0.");
    Require.that(!levels.isEmpty(), "A country must have a level of parks.");
    Require.that(!kinds.isEmpty(), "A country must have a kind of parks.");
    Require.between("mixture", mixture, 0, 1);
    List<Id.SectorId> known = sectors.stream().map(SectorRule::sector).toList();
    for (ParkKind kind : kinds) {
      for (Id.SectorId sector : kind.sectors()) {
        Require.that(
            known.contains(sector),
            "Kind '%s' names sector '%s', which has no rule.",
            kind.name(),
            sector.value());
      }
    }
  }

  /** How many parks the country has. */
  public int parks() {
    return levels.stream().mapToInt(LevelRule::parks).sum();
  }

  /** This country under another seed. */
  public CountryProblem withSeed(long other) {
    return new CountryProblem(
        other, year, first, count, land, levels, kinds, mixture, sectors, groups, reporting);
  }

  /** Other parks of the same country. */
  public CountryProblem slice(int from, int many) {
    return new CountryProblem(
        seed, year, from, many, land, levels, kinds, mixture, sectors, groups, reporting);
  }

  /**
   * The country with another number of parks, its levels in the same proportion: rounded down, the
   * rest to the last level.
   */
  public CountryProblem withParks(int others) {
    Require.that(others >= 1, "A country of %s parks can't be; it must have 1 at least.", others);
    List<LevelRule> scaled = new ArrayList<>();
    int left = others;
    for (LevelRule level : levels) {
      boolean last = scaled.size() == levels.size() - 1;
      int many = last ? left : (int) ((long) level.parks() * others / parks());
      scaled.add(level.withParks(many));
      left -= many;
    }
    return new CountryProblem(
        seed, year, 0, others, land, scaled, kinds, mixture, sectors, groups, reporting);
  }
}
