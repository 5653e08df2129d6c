package org.millrace.io.register.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.millrace.io.register.proposal.Guess.Why;

/** How the values of a column speak for a meaning; the weights are assumed. */
final class ValueEvidence {
  /** The values exclude the meaning. */
  static final Support IMPOSSIBLE = new Support(-1, List.of());

  private static final double MOST = 0.9;
  private static final double SOME = 0.5;
  private static final int FEW_CODES = 40;
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;

  /** Widest range of northings and eastings, zone numbers in front included [m]. */
  private static final double GRID_MOST = 5e7;

  private static final Support POSSIBLE = new Support(0, List.of());
  private static final List<String> SCHEMES = List.of("eprtr", "nace", "isic", "naics");

  private final ValueWords words;

  ValueEvidence(ValueWords words) {
    this.words = words;
  }

  /**
   * A judgment.
   *
   * @param score from 0 (possible) to 1 (hardly anything else); negative when impossible
   */
  record Support(double score, List<Why> why) {}

  Support of(ColumnMeaning meaning, ColumnProfile profile) {
    if (profile.isEmpty()) {
      return meaning == ColumnMeaning.OTHER ? POSSIBLE : IMPOSSIBLE;
    }
    return switch (meaning) {
      case LATITUDE -> degrees(profile, 90);
      case LONGITUDE -> degrees(profile, 180);
      case EASTING, NORTHING -> measured(profile, profile.within(100, GRID_MOST));
      case QUANTITY, AIR_QUANTITY, WATER_QUANTITY, SOIL_QUANTITY, ENERGY ->
          measured(profile, profile.within(0, Double.MAX_VALUE));
      case EMPLOYEES -> measured(profile, profile.within(0, 500_000) * profile.whole());
      case YEAR -> year(profile);
      case ACTIVITY -> activity(profile);
      case WASTE_CODE -> required(profile.share(words::isWaste), 0.9);
      case POLLUTANT -> text(profile, words::isPollutant, 0.8);
      case MEDIUM -> code(profile, "medium");
      case HAZARDOUS -> code(profile, "hazardous");
      case ROUTE -> code(profile, "route");
      case UNIT -> required(profile.share(text -> Headings.measured(text).isPresent()), 0.7);
      case FUEL -> text(profile, text -> words.find("fuel", text).isPresent(), 0.7);
      case FACILITY_ID -> id(profile);
      case FIRM, NAME, POLLUTANT_NAME, RECEIVER, PARK ->
          profile.numeric() > SOME ? IMPOSSIBLE : POSSIBLE;
      case OTHER -> POSSIBLE;
    };
  }

  /** The scheme of a column of activity codes; empty when none has nearly all of them. */
  Optional<String> findScheme(ColumnProfile profile) {
    String heading = Headings.plain(profile.column());
    List<String> named = SCHEMES.stream().filter(heading::contains).toList();
    boolean national = named.isEmpty() && heading.codePoints().anyMatch(Character::isIdeographic);
    return (named.isEmpty() ? SCHEMES : named)
        .stream()
            .filter(scheme -> !national)
            .filter(scheme -> profile.share(text -> words.isActivity(scheme, text)) >= MOST)
            .findFirst();
  }

  /** Codes that are whole numbers can be other numbers. */
  private Support activity(ColumnProfile profile) {
    double weight = profile.numeric() * profile.whole() > SOME ? 0.4 : 0.8;
    return findScheme(profile)
        .map(scheme -> known(profile.share(text -> words.isActivity(scheme, text)), weight))
        .orElse(IMPOSSIBLE);
  }

  private static Support degrees(ColumnProfile profile, double most) {
    boolean sexagesimal = profile.share(text -> text.matches(".*\\d\\s*°.*")) >= MOST;
    boolean decimal =
        profile.numeric() >= MOST && profile.within(-most, most) >= MOST && profile.whole() < SOME;
    return sexagesimal || decimal ? fitting(0.4) : IMPOSSIBLE;
  }

  private static Support measured(ColumnProfile profile, double inRange) {
    return profile.numeric() >= MOST && inRange >= MOST ? fitting(0.2) : IMPOSSIBLE;
  }

  private static Support year(ColumnProfile profile) {
    boolean years =
        profile.within(FIRST_YEAR, LAST_YEAR) * profile.whole() * profile.numeric() >= MOST;
    boolean dates = profile.share(text -> text.matches(".*\\b(19|20)\\d{2}\\b.*")) >= MOST;
    return years ? fitting(0.5) : dates ? fitting(0.2) : IMPOSSIBLE;
  }

  private static Support id(ColumnProfile profile) {
    boolean decimals = profile.numeric() > SOME && profile.whole() < 1;
    boolean tooFew = profile.distinct().size() == 1 && profile.all().size() > 1;
    if (decimals || tooFew) {
      return IMPOSSIBLE;
    }
    boolean unique = profile.uniqueness() == 1 && profile.filled() == 1;
    return unique ? new Support(0.3, List.of(new Why(GuessReason.UNIQUE, ""))) : POSSIBLE;
  }

  /** Codes of a short list that the product knows words for. */
  private Support code(ColumnProfile profile, String kind) {
    double share = profile.share(text -> words.find(kind, text).isPresent());
    return profile.distinct().size() > FEW_CODES ? IMPOSSIBLE : required(share, 0.6);
  }

  /** Without known values the meaning is impossible. */
  private static Support required(double share, double weight) {
    return share >= SOME ? known(share, weight) : IMPOSSIBLE;
  }

  /** Known values speak for it; others don't speak against it, unless they are measurements. */
  private static Support text(ColumnProfile profile, Predicate<String> test, double weight) {
    double share = profile.share(test);
    if (share < SOME && profile.numeric() > SOME) {
      return IMPOSSIBLE;
    }
    return share > 0 ? known(share, weight) : POSSIBLE;
  }

  private static Support known(double share, double weight) {
    String percent = Long.toString(Math.round(100 * share));
    return new Support(share * weight, List.of(new Why(GuessReason.KNOWN_VALUES, percent)));
  }

  private static Support fitting(double score) {
    return new Support(score, List.of(new Why(GuessReason.FITTING_VALUES, "")));
  }
}
