package org.millrace.diffusion.adoption;

import java.util.List;
import org.millrace.diffusion.adoption.Model.ServiceKind;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/** Who begins, and with which services. */
public sealed interface Start {
  /** These firms and services, whatever they cost. */
  record Given(List<Id.FirmId> leaders, List<ServiceKind> services) implements Start {
    public Given {
      leaders = List.copyOf(leaders);
      services = List.copyOf(services);
    }
  }

  /**
   * The best that the budget allows.
   *
   * @param most lead firms
   */
  record Best(int most, Search search) implements Start {}

  /** How lead firms are looked for. */
  sealed interface Search {}

  /** All sets are tried. */
  record Enumeration() implements Search {}

  /** One firm at a time, the one that adds most; without looking twice where nothing can change. */
  record Greedy() implements Search {}

  /**
   * Greedy on sets of firms that could each have reached a firm drawn by its worth; for large
   * networks.
   *
   * @param sets half of them to choose by and half to check, at least 2
   * @param confidence that the ratio stated holds, in (0, 1)
   */
  record ReverseSets(int sets, double confidence) implements Search {
    public ReverseSets {
      Require.between("reverse sets", sets, 2, 10_000_000);
      Require.that(
          confidence > 0 && confidence < 1,
          "The confidence is %s; it must lie between 0 and 1.",
          confidence);
    }
  }
}
