package org.millrace.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Activity;
import org.millrace.domain.Id;
import org.millrace.domain.Site;
import org.millrace.unit.Require;

/**
 * A plant as a register has it.
 *
 * @param firm name of the firm; may be empty
 * @param name of the plant; may be empty
 * @param sizes how large it is, each measure once
 */
public record LinkageRecord(
    Id.FacilityId id, String firm, String name, Site site, Activity activity, List<Size> sizes) {
  public LinkageRecord {
    sizes = List.copyOf(sizes);
    Set<String> measures = new HashSet<>();
    for (Size size : sizes) {
      Require.that(
          measures.add(size.measure()),
          "Record '%s' states '%s' twice.",
          id.value(),
          size.measure());
    }
  }

  /**
   * How large a plant is in one way of saying it.
   *
   * @param measure what is counted, in what unit, such as {@code employees}; equal texts are
   *     compared
   * @param value above zero
   */
  public record Size(String measure, double value) {
    public Size {
      Require.text("measure of a size", measure);
      Require.that(
          value > 0 && Double.isFinite(value),
          "Size '%s' is %s; it must be above 0.",
          measure,
          value);
    }
  }
}
