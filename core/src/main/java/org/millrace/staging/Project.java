package org.millrace.staging;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * A part of a plan that is built at once, or a firm that moves in.
 *
 * @param investment in the year it is built
 * @param gainPerYear what it brings in each year from then on, without its capital; may be negative
 * @param earliest the first year it could be built in
 * @param due whether it must be there
 * @param needs what must be built in the same year or before
 */
public record Project(
    Id.ProjectId id,
    Money investment,
    Money gainPerYear,
    int earliest,
    Due due,
    List<Id.ProjectId> needs) {
  public Project {
    needs = List.copyOf(needs);
    Require.atLeast(
        "investment in project '%s' [EUR]".formatted(id.value()), investment.amount(), 0);
    Require.finite("yearly gain of project '%s' [EUR]".formatted(id.value()), gainPerYear.amount());
  }

  /** Whether and when a project must be there. */
  public sealed interface Due {
    /** If it pays. */
    record IfItPays() implements Due {}

    /** In this year at the latest. */
    record By(int year) implements Due {}
  }
}
