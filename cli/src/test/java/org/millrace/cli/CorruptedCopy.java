package org.millrace.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.millrace.domain.Activity;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Site;
import org.millrace.linkage.LinkageRecord;

/**
 * A register as somebody else might have it: 10 % of the records missing, 30 % of the names with 1
 * to 3 edits of a character, 20 % with the order of words or the legal form changed, 30 % moved up
 * to 2 km, 10 % in a wrong sector, sizes off by a factor of exp(0.3 z) and a fifth of them missing,
 * and 10 % invented records, half of them new plants of firms that are there.
 *
 * <p>Frozen before the engine was first run on it; a change here makes every figure that was
 * measured with it void.
 *
 * @param partners id in the copy by id in the register
 */
record CorruptedCopy(List<LinkageRecord> records, Map<String, String> partners) {
  private static final double MISSING = 0.1;
  private static final double MISSPELT = 0.3;
  private static final double REARRANGED = 0.2;
  private static final double MOVED = 0.3;
  private static final double MOVED_KM = 2;
  private static final double WRONG_SECTOR = 0.1;
  private static final double INVENTED = 0.1;
  private static final double INVENTED_KM = 20;
  private static final double SIZE_SPREAD = 0.3;
  private static final double SIZE_MISSING = 0.2;
  private static final double KM_PER_DEGREE = 111.2;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzåäö ";
  private static final List<String> FORMS = List.of("Oy", "Oyj", "Ab", "Ltd", "GmbH", "");
  private static final Pattern FORM = Pattern.compile("(?i)\\b(oyj?|abp?|ltd|ky)\\b");
  private static final Pattern BETWEEN = Pattern.compile("[ -]+");
  private static final List<String> STEMS =
      List.of(
          "Halla", "Korpi", "Salmi", "Tervas", "Vuoksen", "Kallio", "Niemi", "Lampi", "Harju",
          "Pohja", "Karhu", "Suvi", "Routa", "Honka", "Kuusi", "Laine");
  private static final List<String> TRADES =
      List.of(
          "Metalli",
          "Kierrätys",
          "Energia",
          "Puhdistus",
          "Kemia",
          "Betoni",
          "Liha",
          "Paperi",
          "Muovi",
          "Turve");
  private static final List<String> WORKS =
      List.of(
          "tehdas",
          "voimalaitos",
          "jätekeskus",
          "jätevedenpuhdistamo",
          "lämpökeskus",
          "kaivos",
          "valimo",
          "varasto");

  static CorruptedCopy of(List<LinkageRecord> register, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<LinkageRecord> records = new ArrayList<>();
    Map<String, String> partners = new HashMap<>();
    for (LinkageRecord record : register) {
      if (random.nextDouble() >= MISSING) {
        Id.FacilityId id = new Id.FacilityId("copy-" + records.size());
        records.add(corrupted(record, id, register, random));
        partners.put(record.id().value(), id.value());
      }
    }
    for (int i = 0; i < Math.round(INVENTED * register.size()); i++) {
      records.add(invented(new Id.FacilityId("new-" + i), register, random));
    }
    return new CorruptedCopy(shuffled(records, random), partners);
  }

  private static LinkageRecord corrupted(
      LinkageRecord record,
      Id.FacilityId id,
      List<LinkageRecord> register,
      SplittableRandom random) {
    String firm = record.firm();
    String name = record.name();
    if (random.nextDouble() < REARRANGED) {
      boolean order = random.nextBoolean();
      String form = FORMS.get(random.nextInt(FORMS.size()));
      firm = order ? reordered(firm, random) : FORM.matcher(firm).replaceAll(form);
      name = order ? reordered(name, random) : FORM.matcher(name).replaceAll(form);
    }
    if (random.nextDouble() < MISSPELT) {
      firm = edited(firm, 1 + random.nextInt(3), random);
      name = edited(name, 1 + random.nextInt(3), random);
    }
    Site site = record.site();
    if (random.nextDouble() < MOVED && site instanceof Site.At at) {
      site = new Site.At(moved(at.point(), MOVED_KM, random));
    }
    Activity activity = record.activity();
    if (random.nextDouble() < WRONG_SECTOR) {
      activity = other(activity, register, random);
    }
    return new LinkageRecord(id, firm, name, site, activity, sizes(record, random));
  }

  private static Activity other(
      Activity activity, List<LinkageRecord> register, SplittableRandom random) {
    Activity other = activity;
    while (other.equals(activity)) {
      other = any(register, random).activity();
    }
    return other;
  }

  private static LinkageRecord invented(
      Id.FacilityId id, List<LinkageRecord> register, SplittableRandom random) {
    String firm =
        random.nextBoolean()
            ? any(register, random).firm().replace('-', ' ')
            : any(STEMS, random) + any(TRADES, random).toLowerCase(Locale.ROOT) + " Oy";
    String name = firm + ", " + any(STEMS, random) + "n " + any(WORKS, random);
    Site site = any(register, random).site();
    if (site instanceof Site.At at) {
      site = new Site.At(moved(at.point(), INVENTED_KM, random));
    }
    return new LinkageRecord(
        id,
        firm,
        name,
        site,
        any(register, random).activity(),
        sizes(any(register, random), random));
  }

  private static List<LinkageRecord.Size> sizes(LinkageRecord record, SplittableRandom random) {
    List<LinkageRecord.Size> sizes = new ArrayList<>();
    for (LinkageRecord.Size size : record.sizes()) {
      double factor = Math.exp(SIZE_SPREAD * random.nextGaussian());
      if (random.nextDouble() >= SIZE_MISSING) {
        sizes.add(new LinkageRecord.Size(size.measure(), size.value() * factor));
      }
    }
    return sizes;
  }

  private static String reordered(String name, SplittableRandom random) {
    return String.join(" ", shuffled(BETWEEN.splitAsStream(name).toList(), random));
  }

  /** So many characters replaced, dropped, added or exchanged with the next. */
  private static String edited(String name, int edits, SplittableRandom random) {
    StringBuilder text = new StringBuilder(name);
    for (int i = 0; i < edits && text.length() > 1; i++) {
      int at = random.nextInt(text.length() - 1);
      char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(at, letter);
        case 1 -> text.deleteCharAt(at);
        case 2 -> text.insert(at, letter);
        default -> text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
      }
    }
    return text.toString();
  }

  /** Somewhere in the disc of that radius, evenly. */
  private static GeoPoint moved(GeoPoint point, double radius, SplittableRandom random) {
    double distance = radius * Math.sqrt(random.nextDouble()) / KM_PER_DEGREE;
    double angle = random.nextDouble(2 * Math.PI);
    return new GeoPoint(
        point.latitude() + distance * Math.cos(angle),
        point.longitude()
            + distance * Math.sin(angle) / Math.cos(Math.toRadians(point.latitude())));
  }

  private static <T> T any(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }

  private static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      T swapped = shuffled.get(i);
      int j = random.nextInt(i + 1);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, swapped);
    }
    return shuffled;
  }
}
