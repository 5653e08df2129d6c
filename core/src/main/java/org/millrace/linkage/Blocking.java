package org.millrace.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.millrace.linkage.NameSearch.Alike;

/** Which pairs are worth comparing: the union of what names, places and sorted names propose. */
final class Blocking {
  /** Neighbors on each side in the list of sorted names. */
  private static final int WINDOW = 3;

  private final Lists lists;
  private final LinkageRules rules;
  private final Comparing comparing;
  private final List<TreeSet<Integer>> partners = new ArrayList<>();

  private Blocking(Lists lists, LinkageRules rules, Comparing comparing) {
    this.lists = lists;
    this.rules = rules;
    this.comparing = comparing;
    lists.left().forEach(r -> partners.add(new TreeSet<>()));
  }

  /** For each record of the left list, the places in the right list to compare it with. */
  static List<List<Integer>> partners(Lists lists, LinkageRules rules, Comparing comparing) {
    Blocking blocking = new Blocking(lists, rules, comparing);
    if (rules.blocking() == LinkageRules.Blocking.EXHAUSTIVE) {
      blocking.proposeAll();
    } else {
      blocking.proposeByName(comparing.left(), comparing.rightNames(), false);
      blocking.proposeByName(comparing.right(), comparing.leftNames(), true);
      blocking.proposeByPlace(comparing.left(), false);
      blocking.proposeByPlace(comparing.right(), true);
      blocking.proposeSorted();
    }
    return blocking.partners.stream().map(List::copyOf).toList();
  }

  private void proposeAll() {
    for (int i = 0; i < lists.left().size(); i++) {
      for (int j = 0; j < lists.right().size(); j++) {
        propose(i, j);
      }
    }
  }

  /** The records with the names most alike; a name of too many records proposes none of them. */
  private void proposeByName(Views views, Names.Side others, boolean turned) {
    for (int i = 0; i < views.alike().size(); i++) {
      int left = rules.candidates();
      for (Alike alike : views.alike().get(i)) {
        List<Integer> records = others.records().getOrDefault(alike.name(), List.of());
        if (left <= 0 || records.size() > rules.candidates()) {
          continue;
        }
        left -= records.size();
        for (int j : records) {
          propose(turned ? j : i, turned ? i : j);
        }
      }
    }
  }

  private void proposeByPlace(Views views, boolean turned) {
    for (int i = 0; i < views.near().size(); i++) {
      int record = i;
      views.near().get(i).stream()
          .limit(rules.candidates())
          .forEach(n -> propose(turned ? n.record() : record, turned ? record : n.record()));
    }
  }

  /** One record of the joint list of sorted names. */
  private record Entry(String key, boolean ofRight, int record) {}

  private void proposeSorted() {
    List<Entry> entries = new ArrayList<>();
    addEntries(comparing.leftNames(), false, entries);
    if (!lists.within()) {
      addEntries(comparing.rightNames(), true, entries);
    }
    entries.sort(
        Comparator.comparing(Entry::key)
            .thenComparing(Entry::ofRight)
            .thenComparingInt(Entry::record));
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < Math.min(entries.size(), i + 1 + WINDOW); j++) {
        Entry one = entries.get(i);
        Entry other = entries.get(j);
        if (lists.within() || one.ofRight() != other.ofRight()) {
          propose(
              one.ofRight() ? other.record() : one.record(),
              one.ofRight() ? one.record() : other.record());
        }
      }
    }
  }

  private void addEntries(Names.Side side, boolean ofRight, List<Entry> entries) {
    for (int i = 0; i < side.nameOf().size(); i++) {
      if (side.nameOf().get(i) >= 0) {
        entries.add(new Entry(comparing.text(side.nameOf().get(i)), ofRight, i));
      }
    }
  }

  private void propose(int i, int j) {
    if (!lists.within()) {
      partners.get(i).add(j);
    } else if (i != j) {
      partners.get(Math.min(i, j)).add(Math.max(i, j));
    }
  }
}
