package org.millrace.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.domain.Site;
import org.millrace.engine.Run;
import org.millrace.linkage.NameSearch.Alike;
import org.millrace.linkage.Places.Near;

/** Puts pairs beside each other, field by field. */
final class Comparing {
  /** Places farther apart than so many widths of a move are not near. */
  private static final double REACH = 5;

  private final Lists lists;
  private final LinkageRules rules;
  private final Names names;
  private final NameSimilarity similarity;
  private final Sectors sectors;
  private final Sizes sizes;
  private final Views left;
  private final Views right;

  Comparing(Lists lists, LinkageRules rules, Run run) {
    this.lists = lists;
    this.rules = rules;
    names =
        new Names(
            tokens(lists.left(), run), lists.within() ? List.of() : tokens(lists.right(), run));
    similarity = new NameSimilarity(names);
    List<LinkageRecord> all = lists.all();
    sectors = new Sectors(all.stream().map(LinkageRecord::activity).toList());
    sizes = new Sizes(all, rules.scales().spread());
    left = views(lists.left(), names.left(), rightNames(), lists.right(), run);
    right =
        lists.within()
            ? left
            : views(lists.right(), names.right(), names.left(), lists.left(), run);
  }

  Names.Side leftNames() {
    return names.left();
  }

  Names.Side rightNames() {
    return lists.within() ? names.left() : names.right();
  }

  /** A name as one text. */
  String text(int name) {
    return names.text(name);
  }

  Views left() {
    return left;
  }

  Views right() {
    return right;
  }

  private static List<List<String>> tokens(List<LinkageRecord> records, Run run) {
    return run.map(records, r -> NameText.tokens(r.firm(), r.name()));
  }

  private Views views(
      List<LinkageRecord> records,
      Names.Side own,
      Names.Side others,
      List<LinkageRecord> otherRecords,
      Run run) {
    NameSearch search = new NameSearch(names, similarity, others, rules, run);
    List<Integer> ownNames = List.copyOf(own.records().keySet());
    List<List<Alike>> found =
        run.map(
            ownNames,
            name -> {
              run.check();
              return search.search(name);
            });
    List<List<Alike>> byName = new ArrayList<>();
    for (int i = 0; i < ownNames.size(); i++) {
      while (byName.size() <= ownNames.get(i)) {
        byName.add(List.of());
      }
      byName.set(ownNames.get(i), found.get(i));
    }
    Places places = new Places(otherRecords.stream().map(LinkageRecord::site).toList());
    double reach = REACH * rules.scales().move();
    List<List<Near>> near =
        run.map(
            IntStream.range(0, records.size()).boxed().toList(),
            i ->
                records.get(i).site() instanceof Site.At at
                    ? others(places.within(at.point(), reach), i)
                    : List.of());
    return new Views(
        own.nameOf().stream().map(n -> n < 0 ? List.<Alike>of() : byName.get(n)).toList(), near);
  }

  /** Within one list nobody is its own neighbor. */
  private List<Near> others(List<Near> near, int record) {
    return lists.within() ? near.stream().filter(n -> n.record() != record).toList() : near;
  }

  /** All fields that both have. */
  Comparison compare(int i, int j) {
    LinkageRecord one = lists.left().get(i);
    LinkageRecord other = lists.right().get(j);
    List<Term> terms = new ArrayList<>();
    int name = leftNames().nameOf().get(i);
    int otherName = rightNames().nameOf().get(j);
    if (name >= 0 && otherName >= 0) {
      double alike = similarity.of(name, otherName);
      terms.add(new Term.OfNames(alike, nameChance(i, j, alike)));
    }
    if (one.site() instanceof Site.At at && other.site() instanceof Site.At there) {
      double distance = at.point().distanceTo(there.point()).amount();
      terms.add(new Term.OfPlaces(distance, placeChance(i, j, distance)));
    }
    sectors
        .compare(one.activity(), other.activity())
        .map(Term.OfSectors::new)
        .ifPresent(terms::add);
    sizes.compare(one, other).ifPresent(terms::add);
    return new Comparison(i, j, terms);
  }

  private double nameChance(int i, int j, double alike) {
    int own = leftNames().nameOf().get(i);
    int other = rightNames().nameOf().get(j);
    int self = lists.within() ? 1 : 0;
    return chance(
        left.alike(i, alike, other, rightNames()) - self,
        right.alike(j, alike, own, leftNames()) - self);
  }

  private double placeChance(int i, int j, double distance) {
    return distance > REACH * rules.scales().move()
        ? 1
        : chance(left.near(i, distance, j), right.near(j, distance, i));
  }

  /** U: how often a record finds another so much alike though it has no partner. */
  private double chance(int ofLeft, int ofRight) {
    double each = rules.scales().chance();
    double share =
        (Math.max(0, ofLeft) + each) / lists.right().size()
            + (Math.max(0, ofRight) + each) / lists.left().size();
    return Math.min(1, share / 2);
  }
}
