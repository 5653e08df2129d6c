package org.millrace.linkage;

import java.util.List;
import org.millrace.linkage.NameSearch.Alike;
import org.millrace.linkage.Places.Near;

/**
 * What the records of one list see of the other.
 *
 * @param alike for each record, the names of the other list like its own, most alike first
 * @param near for each record, the records of the other list near it, nearest first
 */
record Views(List<List<Alike>> alike, List<List<Near>> near) {
  /** Distances are equal up to so many kilometres. */
  private static final double EQUAL_KM = 1e-9;

  /** Similarities are equal up to this. */
  private static final double EQUAL = 1e-12;

  Views {
    alike = List.copyOf(alike);
    near = List.copyOf(near);
  }

  /**
   * How many records of the other list have a name at least so much alike.
   *
   * @param partner a name of which one record is not counted
   */
  int alike(int record, double similarity, int partner, Names.Side others) {
    int count = 0;
    for (Alike other : alike.get(record)) {
      if (other.similarity() < similarity - EQUAL) {
        break;
      }
      count += others.count(other.name()) - (other.name() == partner ? 1 : 0);
    }
    return count;
  }

  /** How many records of the other list are at least so near, the partner not counted. */
  int near(int record, double distance, int partner) {
    int count = 0;
    for (Near other : near.get(record)) {
      if (other.distance() > distance + EQUAL_KM) {
        break;
      }
      count += other.record() == partner ? 0 : 1;
    }
    return count;
  }
}
