package org.millrace.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.access.AccessResult.Change;
import org.millrace.access.AccessResult.Decision;
import org.millrace.access.AccessResult.Finding;
import org.millrace.access.AccessResult.Outcome;
import org.millrace.access.AccessResult.Remedy;
import org.millrace.access.AccessResult.Subject;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Screens an applicant by a park's criteria; see the package for the rules. */
public final class AccessScreen implements Engine<AccessProblem, AccessResult> {

  /** A number that changes name. */
  private record Key(Subject subject, String of) {}

  @Override
  public AccessResult solve(AccessProblem problem, Run run) {
    Exchanges exchanges = new Exchanges(problem.applicant(), problem.park());
    Judge judge = new Judge(problem.applicant(), problem.park(), exchanges);
    List<Finding> findings = new ArrayList<>();
    for (Criterion criterion : problem.criteria()) {
      run.check();
      findings.add(judge.judge(criterion));
    }
    List<Finding> refusing = findings.stream().filter(AccessScreen::isRefusing).toList();
    List<Id.CriterionId> conditions =
        findings.stream()
            .filter(AccessScreen::isOpen)
            .filter(f -> !isRefusing(f))
            .map(Finding::criterion)
            .toList();
    return new AccessResult(
        decision(refusing, conditions),
        findings,
        refusing.stream().map(Finding::criterion).toList(),
        conditions,
        remedy(refusing),
        exchanges.loop());
  }

  private static Decision decision(List<Finding> refusing, List<Id.CriterionId> conditions) {
    if (!refusing.isEmpty()) {
      return Decision.REFUSE;
    }
    return conditions.isEmpty() ? Decision.ADMIT : Decision.ADMIT_WITH_CONDITIONS;
  }

  private static boolean isRefusing(Finding finding) {
    return finding.severity() == Criterion.Severity.HARD && finding.outcome() == Outcome.FAILED;
  }

  private static boolean isOpen(Finding finding) {
    return switch (finding.outcome()) {
      case FAILED, UNSURE, UNKNOWN -> true;
      case MET, NOT_ASKED -> false;
    };
  }

  private static Remedy remedy(List<Finding> refusing) {
    if (refusing.isEmpty()) {
      return new Remedy.NotNeeded();
    }
    List<Id.CriterionId> hopeless =
        refusing.stream().filter(f -> f.changes().isEmpty()).map(Finding::criterion).toList();
    if (!hopeless.isEmpty()) {
      return new Remedy.None(hopeless);
    }
    Map<Key, Change> changes = new LinkedHashMap<>();
    for (Finding finding : refusing) {
      Change first = finding.changes().getFirst();
      changes.merge(new Key(first.subject(), first.of()), first, AccessScreen::stricter);
    }
    return new Remedy.Changes(List.copyOf(changes.values()));
  }

  /** Of two changes of one number the one that goes farther. */
  private static Change stricter(Change one, Change other) {
    return Math.abs(one.to() - one.from()) >= Math.abs(other.to() - other.from()) ? one : other;
  }
}
