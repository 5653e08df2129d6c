package org.millrace.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Two lists of plants, or one list and itself.
 *
 * @param left each id once
 * @param right each id once; empty when duplicates of the left list are sought
 * @param decided pairs that a person decided; they are not judged again
 */
public record LinkageProblem(
    List<LinkageRecord> left,
    List<LinkageRecord> right,
    List<Decided> decided,
    LinkageRules rules) {
  public LinkageProblem {
    left = List.copyOf(left);
    right = List.copyOf(right);
    decided = List.copyOf(decided);
    requireUnique(left);
    requireUnique(right);
    Require.that(
        rules.pairing() != LinkageRules.Pairing.WITHIN || right.isEmpty(),
        "Duplicates are sought in one list, but there are %s records on the right.",
        right.size());
  }

  /**
   * What a person decided of a pair.
   *
   * @param same whether the two are one plant; then neither can have another partner, unless many
   *     are allowed
   */
  public record Decided(Id.FacilityId left, Id.FacilityId right, boolean same) {}

  /** This problem with other decisions of people. */
  public LinkageProblem withDecided(List<Decided> others) {
    return new LinkageProblem(left, right, others, rules);
  }

  /** Which records of two lists are the same plant? */
  public static LinkageProblem between(List<LinkageRecord> left, List<LinkageRecord> right) {
    return new LinkageProblem(left, right, List.of(), LinkageRules.DEFAULT);
  }

  /** Which records of one list are the same plant? */
  public static LinkageProblem within(List<LinkageRecord> records) {
    return new LinkageProblem(records, List.of(), List.of(), LinkageRules.DUPLICATES);
  }

  private static void requireUnique(List<LinkageRecord> records) {
    Set<Id.FacilityId> seen = new HashSet<>();
    for (LinkageRecord record : records) {
      Require.that(seen.add(record.id()), "There are two records '%s'.", record.id().value());
    }
  }
}
