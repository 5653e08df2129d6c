package org.millrace.cluster.shiftshare;

import java.util.ArrayList;
import java.util.List;
import org.millrace.cluster.shiftshare.ShiftShareResult.Effects;
import org.millrace.cluster.shiftshare.ShiftShareResult.Position;
import org.millrace.cluster.shiftshare.ShiftShareResult.SectorShift;
import org.millrace.cluster.shiftshare.ShiftShareResult.Span;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;

/** One region between two years; names as in the package's formulae. */
final class Decomposition {
  /** Relative to employment: an excess as small as this is rounding. */
  private static final double NONE = 1e-12;

  private final Tables region;
  private final Tables nation;
  private final List<Integer> years;

  Decomposition(Tables region, Tables nation, List<Integer> years) {
    this.region = region;
    this.nation = nation;
    this.years = years;
  }

  Span span(int from, int to) {
    List<SectorShift> sectors = new ArrayList<>();
    Effects remainder = remainder(from, to);
    Effects total = remainder;
    for (Id.SectorId sector : region.sectors()) {
      SectorShift shift = shift(sector, from, to);
      sectors.add(shift);
      total = total.plus(shift.effects());
    }
    return new Span(years.get(from), years.get(to), sectors, remainder, total);
  }

  /** Employment of a sector in the first of all years. */
  double start(Id.SectorId sector) {
    return region.people(sector, 0);
  }

  static Datum rate(double change, double start) {
    return start > 0 ? new Datum.Known(change / start) : new Datum.Unknown();
  }

  private SectorShift shift(Id.SectorId sector, int from, int to) {
    double start = region.people(sector, from);
    double end = region.people(sector, to);
    double nationalStart = nation.people(sector, from);
    double nationalEnd = nation.people(sector, to);
    double homothetic = region.total(from) * (nationalStart / nation.total(from));
    Effects effects =
        start > 0
            ? effects(start, end, nationalEnd / nationalStart - 1, homothetic, growth(from, to))
            : entry(end);
    return new SectorShift(
        sector,
        effects,
        rate(end - start, start),
        rate(nationalEnd - nationalStart, nationalStart),
        rate(effects.competitive(), start),
        position(start, end, homothetic, effects.competitive()));
  }

  /** Growth of the nation. */
  private double growth(int from, int to) {
    return nation.total(to) / nation.total(from) - 1;
  }

  private static Effects effects(
      double start, double end, double sectorGrowth, double homothetic, double growth) {
    double change = end - start;
    double competitive = change - start * sectorGrowth;
    double competition = homothetic * (competitive / start);
    return new Effects(
        change,
        start * growth,
        start * (sectorGrowth - growth),
        competitive,
        competition,
        competitive - competition,
        0);
  }

  private static Effects entry(double end) {
    return new Effects(end, 0, 0, end, 0, 0, end);
  }

  /** Who is in no sector grows as the nation or otherwise; there is no mix to speak of. */
  private Effects remainder(int from, int to) {
    double start = region.remainder(from);
    double end = region.remainder(to);
    double national = start * growth(from, to);
    double competitive = end - start - national;
    return start > 0
        ? new Effects(end - start, national, 0, competitive, competitive, 0, 0)
        : entry(end);
  }

  private static Position position(
      double start, double end, double homothetic, double competitive) {
    if (start == 0) {
      return end > 0 ? Position.NEW : Position.ABSENT;
    }
    double excess = start - homothetic;
    if (Math.abs(excess) <= NONE * start || Math.abs(competitive) <= NONE * (start + end)) {
      return Position.NEUTRAL;
    } else if (excess > 0) {
      return competitive > 0 ? Position.SPECIALIZED_ADVANTAGED : Position.SPECIALIZED_DISADVANTAGED;
    }
    return competitive > 0
        ? Position.UNSPECIALIZED_ADVANTAGED
        : Position.UNSPECIALIZED_DISADVANTAGED;
  }
}
