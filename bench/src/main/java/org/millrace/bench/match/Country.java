package org.millrace.bench.match;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.millrace.domain.Activity;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Permit;
import org.millrace.domain.Site;
import org.millrace.math.RandomStream;

/**
 * The facilities of a made country of about 900 x 900 km: four fifths in 400 towns whose sizes fall
 * as one over their rank, the others anywhere, one of a hundred at an unknown place; three of ten
 * with known permits.
 */
final class Country {
  /** Codes of the list of waste that a permit may name; each stands for a group of materials. */
  static final int CODES = 8;

  /** Hazard properties that a permit may name. */
  static final List<String> PROPERTIES = List.of("HP4", "HP6", "HP7", "HP14");

  private static final int TOWNS = 400;
  private static final double SIDE = 900;
  private static final double KILOMETRES_PER_DEGREE = 111.195;
  private static final double SOUTH = 44;
  private static final double WEST = 4;
  private static final double MIDDLE = 48;

  private final float[] latitudes;
  private final float[] longitudes;
  private final short[] permits;

  Country(int facilities, Seeds seeds) {
    latitudes = new float[facilities];
    longitudes = new float[facilities];
    permits = new short[facilities];
    Zipf towns = new Zipf(TOWNS, 1);
    for (int f = 0; f < facilities; f++) {
      RandomStream random = seeds.of("facility", f);
      place(f, towns.draw(random), random, seeds);
      permits[f] = permitted(random);
    }
  }

  private void place(int facility, int town, RandomStream random, Seeds seeds) {
    RandomStream center = seeds.of("town", town);
    double width = 2 + 10 / Math.sqrt(1 + town);
    boolean rural = Seeds.chance(random, 0.2);
    double x = SIDE * (rural ? random.uniform() : center.uniform());
    double y = SIDE * (rural ? random.uniform() : center.uniform());
    double scatter = rural ? 0 : width;
    x += scatter * random.normal();
    y += scatter * random.normal();
    boolean known = !Seeds.chance(random, 0);
    double degree = KILOMETRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(MIDDLE));
    latitudes[facility] = known ? (float) (SOUTH + y / KILOMETRES_PER_DEGREE) : Float.NaN;
    longitudes[facility] = (float) (WEST + x / degree);
  }

  private static short permitted(RandomStream random) {
    if (!Seeds.chance(random, 0.3)) {
      return 0;
    }
    int bits = 1 << random.below(CODES + PROPERTIES.size());
    for (int bit = 0; bit < CODES + PROPERTIES.size(); bit++) {
      bits |= Seeds.chance(random, 0.35) ? 1 << bit : 0;
    }
    return (short) bits;
  }

  int size() {
    return latitudes.length;
  }

  boolean isPlaced(int facility) {
    return !Float.isNaN(latitudes[facility]);
  }

  double latitude(int facility) {
    return latitudes[facility];
  }

  double longitude(int facility) {
    return longitudes[facility];
  }

  /** What a facility may take in, a bit each: the codes, then the properties; 0 if not known. */
  int permits(int facility) {
    return permits[facility];
  }

  static Id.FacilityId id(int facility) {
    return new Id.FacilityId(Numbered.of('f', facility));
  }

  /** The code that stands for a group of materials. */
  static String code(int group) {
    return "19.02.0%d*".formatted(group + 1);
  }

  List<Facility> facilities() {
    return new AbstractList<>() {
      @Override
      public Facility get(int f) {
        Site site =
            isPlaced(f)
                ? new Site.At(new GeoPoint(latitudes[f], longitudes[f]))
                : new Site.Unplaced();
        String name = Numbered.of('f', f);
        return new Facility(id(f), new Id.FirmId(name), name, new Activity.Unstated(), site);
      }

      @Override
      public int size() {
        return Country.this.size();
      }
    };
  }

  List<Permit> permits() {
    List<String> names = new ArrayList<>();
    for (int group = 0; group < CODES; group++) {
      names.add(code(group));
    }
    names.addAll(PROPERTIES);
    int[] starts = new int[size() + 1];
    for (int f = 0; f < size(); f++) {
      starts[f + 1] = starts[f] + Integer.bitCount(permits[f]);
    }
    return new AbstractList<>() {
      @Override
      public Permit get(int row) {
        int found = Arrays.binarySearch(starts, row);
        int f = found < 0 ? -found - 2 : found;
        while (starts[f + 1] == row) {
          f++;
        }
        int bits = permits[f];
        for (int skip = row - starts[f]; skip > 0; skip--) {
          bits &= bits - 1;
        }
        return new Permit(id(f), names.get(Integer.numberOfTrailingZeros(bits)));
      }

      @Override
      public int size() {
        return starts[starts.length - 1];
      }
    };
  }
}
