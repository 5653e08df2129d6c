package org.millrace.study.cluster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Activity;
import org.millrace.domain.Economy;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;

/**
 * The sectors in which a region is compared: those of its economy's statistics, each facility in
 * the narrowest that holds its activity; without statistics, divisions of the activity's own
 * scheme.
 */
final class SectorScheme {
  /** Digits of a division of the North American classification. */
  private static final int NAICS_DIGITS = 3;

  /** Digits of a division of the European and the international classification. */
  private static final int NACE_DIGITS = 2;

  /** The statistics' own sectors by scheme and code without dots. */
  private final Map<String, Activity.Coded> stated = new LinkedHashMap<>();

  private final Map<Id.SectorId, Activity.Coded> known = new HashMap<>();

  SectorScheme(Economy economy) {
    for (Economy.Area area : economy.areas()) {
      area.sectors().forEach(row -> stated.putIfAbsent(key(row.sector()), row.sector()));
    }
  }

  /** The sector of a facility; empty when its activity is unknown or in no sector. */
  Optional<Activity.Coded> find(Facility facility) {
    return switch (facility.activity()) {
      case Activity.Unstated unstated -> Optional.empty();
      case Activity.Coded coded -> stated.isEmpty() ? Optional.of(division(coded)) : among(coded);
    };
  }

  /** The name under which engines know a sector. */
  Id.SectorId id(Activity.Coded sector) {
    Id.SectorId id =
        new Id.SectorId(
            (sector.scheme() + "-" + sector.code())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]", "-"));
    known.put(id, sector);
    return id;
  }

  /** The sector of a name that was given by {@link #id}. */
  Activity.Coded sector(Id.SectorId id) {
    Activity.Coded sector = known.get(id);
    if (sector == null) {
      throw new IllegalArgumentException("There is no sector '%s'.".formatted(id.value()));
    }
    return sector;
  }

  /** How many facilities are in each sector. */
  Map<Activity.Coded, Integer> count(List<Facility> facilities) {
    Map<Activity.Coded, Integer> counts = new LinkedHashMap<>();
    facilities.forEach(f -> find(f).ifPresent(s -> counts.merge(s, 1, Integer::sum)));
    return counts;
  }

  private Optional<Activity.Coded> among(Activity.Coded activity) {
    String key = key(activity);
    for (int length = key.length(); length > activity.scheme().length() + 1; length--) {
      Activity.Coded sector = stated.get(key.substring(0, length));
      if (sector != null) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }

  private static Activity.Coded division(Activity.Coded activity) {
    String code = activity.code();
    int digits =
        switch (activity.scheme()) {
          case "naics" -> NAICS_DIGITS;
          case "nace", "isic" -> NACE_DIGITS;
          default -> code.length();
        };
    return new Activity.Coded(
        activity.scheme(), code.substring(0, Math.min(digits, code.length())));
  }

  private static String key(Activity.Coded sector) {
    return sector.scheme() + " " + sector.code().replace(".", "");
  }
}
