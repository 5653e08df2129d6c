package org.millrace.linkage;

import java.util.List;
import org.millrace.domain.Id;

/**
 * Which records are the same plant.
 *
 * @param same pairs decided to be the same, by left id and right id
 * @param review pairs that a person should look at, likeliest first; a record may stand in several
 * @param leftAlone records of the left list in no pair of {@code same}, by id
 * @param rightAlone records of the right list in no pair of {@code same}, by id; empty for
 *     duplicates
 * @param model what was estimated
 * @param compared pairs that were compared
 */
public record LinkageResult(
    List<LinkedPair> same,
    List<LinkedPair> review,
    List<Id.FacilityId> leftAlone,
    List<Id.FacilityId> rightAlone,
    LinkageModel model,
    long compared) {
  public LinkageResult {
    same = List.copyOf(same);
    review = List.copyOf(review);
    leftAlone = List.copyOf(leftAlone);
    rightAlone = List.copyOf(rightAlone);
  }
}
