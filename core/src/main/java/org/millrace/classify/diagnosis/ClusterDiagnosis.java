package org.millrace.classify.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.millrace.classify.diagnosis.DiagnosisProblem.Examined;
import org.millrace.classify.diagnosis.DiagnosisResult.Diagnosis;
import org.millrace.classify.diagnosis.DiagnosisResult.Finding;
import org.millrace.domain.Grade;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Tells from reported facts what ails a cluster; see the package for the rules. */
public final class ClusterDiagnosis implements Engine<DiagnosisProblem, DiagnosisResult> {

  @Override
  public DiagnosisResult solve(DiagnosisProblem problem, Run run) {
    run.check();
    return new DiagnosisResult(
        run.map(problem.clusters(), cluster -> diagnosis(cluster, problem.rules())));
  }

  private static Diagnosis diagnosis(Examined cluster, DiagnosisRules rules) {
    List<Reading> readings = new Readings(cluster.facts(), rules).all();
    List<Finding> findings = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      findings.add(
          finding(topic, readings.stream().filter(r -> r.sign().topic() == topic).toList()));
    }
    return new Diagnosis(cluster.cluster(), findings);
  }

  private static Finding finding(Topic topic, List<Reading> readings) {
    if (readings.isEmpty()) {
      return new Finding.NotReported(topic, wanted(topic));
    }
    List<DiagnosisResult.Evidence> evidence = readings.stream().map(Reading::evidence).toList();
    double severity =
        evidence.stream().mapToDouble(DiagnosisResult.Evidence::severity).average().orElse(0);
    long speaking = evidence.stream().filter(DiagnosisResult.Evidence::speaks).count();
    Grade grade = readings.stream().map(Reading::grade).reduce(Grade.MEASURED, Grade::worse);
    return 2 * speaking >= evidence.size()
        ? new Finding.Present(topic, severity, grade, evidence)
        : new Finding.Absent(topic, severity, grade, evidence);
  }

  private static List<FactKind> wanted(Topic topic) {
    return Arrays.stream(FactKind.values()).filter(kind -> kind.topic() == topic).toList();
  }
}
