package org.millrace.classify.diagnosis;

import java.util.List;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;

/** What is wrong with each cluster, in the order of the problem. */
public record DiagnosisResult(List<Diagnosis> clusters) {
  public DiagnosisResult {
    clusters = List.copyOf(clusters);
  }

  /**
   * A cluster.
   *
   * @param findings one for each topic, in the order of {@link Topic}
   */
  public record Diagnosis(Id.ClusterId cluster, List<Finding> findings) {
    public Diagnosis {
      findings = List.copyOf(findings);
    }
  }

  /** What can be said of a topic. */
  public sealed interface Finding {
    Topic topic();

    /**
     * It is so: at least half of the signs that are known speak for it.
     *
     * @param severity mean over the known signs of how far each lies beyond its limit, in [0, 1]
     * @param grade the worst of the figures behind them
     */
    record Present(Topic topic, double severity, Grade grade, List<Evidence> evidence)
        implements Finding {
      public Present {
        evidence = List.copyOf(evidence);
      }
    }

    /** It is not so: fewer than half of the signs that are known speak for it. */
    record Absent(Topic topic, double severity, Grade grade, List<Evidence> evidence)
        implements Finding {
      public Absent {
        evidence = List.copyOf(evidence);
      }
    }

    /**
     * Nobody has said.
     *
     * @param wanted facts that would tell: of growth that of value added and one of an input, of
     *     other topics any
     */
    record NotReported(Topic topic, List<FactKind> wanted) implements Finding {
      public NotReported {
        wanted = List.copyOf(wanted);
      }
    }
  }

  /**
   * A sign and what it says.
   *
   * @param value in the unit of the sign
   * @param speaks whether it speaks for the topic
   * @param certain whether it does so over its whole range, or nowhere in it
   * @param severity how far it lies beyond its limit, in [0, 1]
   */
  public record Evidence(
      Sign sign,
      double value,
      double low,
      double high,
      double limit,
      boolean speaks,
      boolean certain,
      double severity) {}
}
