package org.millrace.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Content;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Quote;
import org.millrace.domain.knowledge.KnowledgeIndex;

/** Needs as columns, for judging many: a need is a row; new ones are put at the end. */
final class NeedColumns {
  private static final int RATE = 0;
  private static final int LOT = 1;
  private static final int FARTHEST = 2;
  private static final int PRICE_LOW = 3;
  private static final int PRICE = 4;
  private static final int PRICE_HIGH = 5;

  /** Numbers of a row; a power of two, so that a row is one line of the processor's memory. */
  private static final int NUMBERS = 8;

  private static final int MATERIAL = 0;
  private static final int FACILITY = 1;
  private static final int PROFILE = 2;
  private static final int PERMIT_SET = 3;
  private static final int INTEGERS = 4;

  /** Stands for the facility of a need that is gone. */
  private static final int GONE = -1;

  private static final Content[] NOTHING = new Content[0];

  private final Vocabulary words;
  private final KnowledgeIndex knowledge;
  private final Places places;
  private double[] numbers;
  private int[] integers;
  private Content[][] limits;
  private List<List<BlendLimit>> blends = new ArrayList<>();
  private int[] records;
  private int[] rows;
  private final Map<Integer, List<Integer>> byMaterial = new HashMap<>();
  private final Map<Id.MaterialId, List<Integer>> byLineage = new HashMap<>();
  private final Map<Id.MaterialId, List<Takers.Accepting>> byAccepted = new HashMap<>();
  private int size;

  NeedColumns(Vocabulary words, KnowledgeIndex knowledge, int capacity) {
    this.words = words;
    this.knowledge = knowledge;
    places = new Places(capacity);
    numbers = new double[NUMBERS * capacity];
    integers = new int[INTEGERS * capacity];
    limits = new Content[capacity][];
    records = new int[capacity];
    rows = new int[capacity];
  }

  /** Adds the first needs, by material, near ones next to each other; each is read once. */
  void addAll(List<Need> needs) {
    Map<Integer, Need> accepting = new HashMap<>();
    for (Need need : needs) {
      int row = append(need, size);
      if (!need.accepts().isEmpty()) {
        accepting.put(row, need);
      }
    }
    int[] materials = new int[size];
    long[] nearness = new long[size];
    for (int i = 0; i < size; i++) {
      materials[i] = material(i);
      nearness[i] = places.nearness(i);
    }
    sort(Sorting.byGroup(materials, nearness));
    for (int row = 0; row < size; row++) {
      rows[records[row]] = row;
      enter(row);
    }
    accepting.forEach((record, need) -> enterAccepted(rows[record], need));
  }

  private void sort(int[] order) {
    places.sort(order);
    numbers = Sorting.rows(numbers, NUMBERS, order);
    integers = Sorting.rows(integers, INTEGERS, order);
    Content[][] sorted = new Content[order.length][];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = limits[order[i]];
    }
    limits = sorted;
    blends = new ArrayList<>(Arrays.stream(order).mapToObj(blends::get).toList());
    records = order;
  }

  /**
   * Adds a need and tells its row.
   *
   * @param record where it stands in the list of needs
   */
  int add(Need need, int record) {
    int row = append(need, record);
    enter(row);
    enterAccepted(row, need);
    return row;
  }

  private int append(Need need, int record) {
    int row = size++;
    if (size > records.length) {
      grow(2 * size);
    }
    records[row] = record;
    rows[record] = row;
    int facility = words.facility(need.facility());
    places.put(row, words.site(facility));
    int at = NUMBERS * row;
    numbers[at + RATE] = need.rate().amount();
    numbers[at + LOT] = need.terms().minimumLot().amount();
    numbers[at + FARTHEST] = need.terms().farthestPartner().amount();
    Span price =
        switch (knowledge.purchasePrice(need)) {
          case Quote.Known known -> Span.of(known.price());
          case Quote.Unknown unknown -> Span.UNKNOWN;
        };
    numbers[at + PRICE_LOW] = price.low();
    numbers[at + PRICE] = price.value();
    numbers[at + PRICE_HIGH] = price.high();
    integers[INTEGERS * row + MATERIAL] = words.material(need.material());
    integers[INTEGERS * row + FACILITY] = facility;
    integers[INTEGERS * row + PROFILE] =
        2 * words.profile(need.terms().profile()) + (need.quality().dryMass() ? 1 : 0);
    integers[INTEGERS * row + PERMIT_SET] = words.permitSet(facility);
    List<Content> stated = need.quality().contents();
    limits[row] = stated.isEmpty() ? NOTHING : stated.toArray(Content[]::new);
    blends.add(need.blend());
    return row;
  }

  private void enter(int row) {
    byMaterial.computeIfAbsent(material(row), this::firstOf).add(row);
  }

  private void enterAccepted(int row, Need need) {
    for (Need.Acceptance acceptance : need.accepts()) {
      byAccepted
          .computeIfAbsent(acceptance.material(), m -> new ArrayList<>())
          .add(new Takers.Accepting(row, need));
    }
  }

  /** The rows of needs that buy a material. */
  List<Integer> buying(int material) {
    return byMaterial.getOrDefault(material, List.of());
  }

  /** The numbers of what is bought and is one of some materials or a kind of one, rising. */
  Set<Integer> boughtAs(Set<Id.MaterialId> wider) {
    Set<Integer> bought = new TreeSet<>();
    wider.forEach(m -> bought.addAll(byLineage.getOrDefault(m, List.of())));
    return bought;
  }

  /** The needs that say themselves that they accept a material. */
  List<Takers.Accepting> accepting(Id.MaterialId material) {
    return byAccepted.getOrDefault(material, List.of());
  }

  private List<Integer> firstOf(int material) {
    for (Id.MaterialId wider : knowledge.lineage(words.materialId(material))) {
      byLineage.computeIfAbsent(wider, m -> new ArrayList<>()).add(material);
    }
    return new ArrayList<>();
  }

  private void grow(int capacity) {
    places.grow(capacity);
    numbers = Arrays.copyOf(numbers, NUMBERS * capacity);
    integers = Arrays.copyOf(integers, INTEGERS * capacity);
    limits = Arrays.copyOf(limits, capacity);
    records = Arrays.copyOf(records, capacity);
    rows = Arrays.copyOf(rows, capacity);
  }

  /** Where the need of a row stands in the list of needs. */
  int record(int row) {
    return records[row];
  }

  /** The row of the need at a place of the list of needs. */
  int row(int record) {
    return rows[record];
  }

  int size() {
    return size;
  }

  /** Takes a need out; its row stays. */
  void remove(int row) {
    integers[INTEGERS * row + FACILITY] = GONE;
  }

  boolean isGone(int row) {
    return facility(row) == GONE;
  }

  Places places() {
    return places;
  }

  /** Wanted in a year [t/a]. */
  double rate(int row) {
    return numbers[NUMBERS * row + RATE];
  }

  /** The smallest lot [t/a]. */
  double lot(int row) {
    return numbers[NUMBERS * row + LOT];
  }

  /** How far a partner may be [km by road]. */
  double farthest(int row) {
    return numbers[NUMBERS * row + FARTHEST];
  }

  /** The price paid today [EUR/t]; not a number when nobody says. */
  double price(int row) {
    return numbers[NUMBERS * row + PRICE];
  }

  double priceLow(int row) {
    return numbers[NUMBERS * row + PRICE_LOW];
  }

  double priceHigh(int row) {
    return numbers[NUMBERS * row + PRICE_HIGH];
  }

  int material(int row) {
    return integers[INTEGERS * row + MATERIAL];
  }

  int facility(int row) {
    return integers[INTEGERS * row + FACILITY];
  }

  int profile(int row) {
    return integers[INTEGERS * row + PROFILE] / 2;
  }

  boolean isDry(int row) {
    return integers[INTEGERS * row + PROFILE] % 2 != 0;
  }

  /** The number of what the taker may take. */
  int permitSet(int row) {
    return integers[INTEGERS * row + PERMIT_SET];
  }

  /** The taker's own limits. */
  Content[] limits(int row) {
    return limits[row];
  }

  /** The taker's own limits of the blend. */
  List<BlendLimit> blend(int row) {
    return blends.get(row);
  }
}
