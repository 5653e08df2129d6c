package org.millrace.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.millrace.domain.Activity;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Site;

/** Invented registers. */
final class Plants {
  private static final List<String> FIRMS =
      List.of(
          "Norrland Pulp AB",
          "Alpha Steel Ltd",
          "Società Chimica S.p.A.",
          "Müller GmbH",
          "Dansk Sukker A/S",
          "Granville Cement Inc",
          "Ostrava Glass s.r.o.",
          "Lumen Power plc");
  private static final List<String> TOWNS =
      List.of(
          "Umeå",
          "Leeds",
          "Ravenna",
          "Ulm",
          "Odense",
          "Granville",
          "Ostrava",
          "Derby",
          "Kiruna",
          "Bari",
          "Hamm",
          "Aarhus");
  private static final List<String> KINDS = List.of("mill", "power station", "works", "depot");
  private static final List<String> CODES = List.of("17.11", "17.12", "24.10", "20.13", "35.11");

  private Plants() {}

  static LinkageRecord plant(String id, String name, double lat, double lon, String code) {
    return new LinkageRecord(
        new Id.FacilityId(id),
        "",
        name,
        new Site.At(new GeoPoint(lat, lon)),
        new Activity.Coded("nace", code),
        List.of());
  }

  static LinkageRecord named(String id, String name) {
    return new LinkageRecord(
        new Id.FacilityId(id), "", name, new Site.Unplaced(), new Activity.Unstated(), List.of());
  }

  /** Plants at random places of a region of some 300 km, each firm with several. */
  static List<LinkageRecord> register(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<LinkageRecord> plants = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name =
          any(FIRMS, random) + ", " + any(TOWNS, random) + ' ' + any(KINDS, random) + ' ' + (i + 1);
      plants.add(
          plant(
              "p" + i,
              name,
              50 + random.nextDouble(3),
              8 + random.nextDouble(4),
              any(CODES, random)));
    }
    return plants;
  }

  /** The same plants under other ids, a letter of each name dropped and places moved a little. */
  static List<LinkageRecord> copy(List<LinkageRecord> register, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<LinkageRecord> copies = new ArrayList<>();
    for (LinkageRecord plant : register) {
      int at = random.nextInt(plant.name().indexOf(' '));
      GeoPoint point = ((Site.At) plant.site()).point();
      copies.add(
          plant(
              "c-" + plant.id().value(),
              plant.name().substring(0, at) + plant.name().substring(at + 1),
              point.latitude() + random.nextDouble(0.01),
              point.longitude(),
              ((Activity.Coded) plant.activity()).code()));
    }
    return copies;
  }

  private static <T> T any(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
