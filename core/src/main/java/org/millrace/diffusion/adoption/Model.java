package org.millrace.diffusion.adoption;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/** When a firm adopts. */
public sealed interface Model {
  /** Each firm that adopts has one chance to bring each neighbor along. */
  record Cascade() implements Model {}

  /** Influence of adopters must reach a threshold that nobody knows: uniform in (0, 1]. */
  record DrawnThresholds() implements Model {}

  /** Influence of adopters must reach a threshold that is known, each firm's once. */
  record GivenThresholds(List<Threshold> thresholds) implements Model {
    public GivenThresholds {
      thresholds = List.copyOf(thresholds);
    }
  }

  /**
   * The influence a firm needs.
   *
   * @param value 0 adopts by itself, above 1 never
   */
  record Threshold(Id.FirmId firm, double value) {
    public Threshold {
      String thing = "threshold of firm '%s'".formatted(firm.value());
      Require.atLeast(thing, Require.finite(thing, value), 0);
    }
  }

  /**
   * A firm adopts when its gain is at least its cost.
   *
   * @param stakes each firm's once
   * @param neighborRelief share of the cost that goes when all influence on a firm, 1 in sum, has
   *     adopted; in [0, 1]
   * @param unseenDeviation of the logarithm of a firm's gain, which is drawn with the stated gain
   *     as median; 0 if it is as stated
   * @param services that may be offered, each kind once
   */
  record Economic(
      List<Stake> stakes, double neighborRelief, double unseenDeviation, List<Service> services)
      implements Model {
    public Economic {
      stakes = List.copyOf(stakes);
      services = List.copyOf(services);
      Require.between("relief by neighbors", neighborRelief, 0, 1);
      Require.between("deviation of the logarithm of gains", unseenDeviation, 0, 5);
      Require.that(
          services.stream().map(Service::kind).distinct().count() == services.size(),
          "Each kind of support service may be stated once.");
    }
  }

  /** What adoption brings and costs a firm that nobody helps, both in present value. */
  record Stake(Id.FirmId firm, Money gain, Money cost) {
    public Stake {
      Require.atLeast("gain of firm '%s' [EUR]".formatted(firm.value()), gain.amount(), 0);
      Require.atLeast("cost of firm '%s' [EUR]".formatted(firm.value()), cost.amount(), 0);
    }
  }

  /**
   * A support service of the cluster.
   *
   * @param relief share of every firm's cost of adoption that it takes away, in [0, 1]
   */
  record Service(ServiceKind kind, double relief, Money price) {
    public Service {
      Require.between("relief by a support service", relief, 0, 1);
      Require.atLeast("price of a support service [EUR]", price.amount(), 0);
    }
  }

  /** The platforms of a cluster's service system. */
  enum ServiceKind {
    INFORMATION,
    TECHNICAL,
    FINANCING,
    MARKETING
  }
}
