package org.millrace.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.domain.Stated;
import org.millrace.unit.Require;

/** Somebody who wants to come in, the park, and its rules in their order. */
public record AccessProblem(Applicant applicant, Park park, List<Criterion> criteria) {
  public AccessProblem {
    criteria = List.copyOf(criteria);
    numbers(applicant, park).forEach(AccessProblem::finite);
    Set<Id.CriterionId> names = new HashSet<>();
    for (Criterion criterion : criteria) {
      Require.that(
          names.add(criterion.id()), "There are two criteria '%s'.", criterion.id().value());
    }
  }

  /** All numbers that may be stated. */
  private static Stream<Stated<?>> numbers(Applicant applicant, Park park) {
    Applicant.Figures own = applicant.figures();
    Stream<Stated<?>> figures =
        Stream.of(
            own.emission(),
            own.valueAdded(),
            own.product(),
            own.freshWater(),
            own.waste(),
            own.hazardousWaste(),
            own.investment(),
            own.land(),
            own.jobs(),
            park.emissionLeft());
    return Stream.of(
            figures,
            applicant.inputs().stream().map(Applicant.Input::rate),
            applicant.byProducts().stream().map(Applicant.ByProduct::rate),
            applicant.loads().stream().map(Applicant.Load::rate),
            park.loadsLeft().stream().map(Park.LoadLeft::left))
        .flatMap(s -> s);
  }

  private static void finite(Stated<?> stated) {
    stated
        .find()
        .ifPresent(
            f -> {
              String thing = "number of row '%s'".formatted(f.origin().row());
              Require.finite(thing, f.low());
              Require.finite(thing, f.high());
            });
  }
}
