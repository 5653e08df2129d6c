package org.millrace.diffusion.adoption;

import java.util.List;
import org.millrace.diffusion.adoption.Model.ServiceKind;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/**
 * How the practice spreads from its lead firms.
 *
 * @param leaders in the order in which they were chosen
 * @param services that are offered
 * @param spent on both
 * @param spread on fresh samples, so that having chosen by other ones does no good
 * @param curve adopters by step, from the lead firms alone on to where nothing changes any more in
 *     any fresh sample
 * @param outOfReach firms that can't be reached from these leaders, whatever chance does
 * @param neverFollowing firms that would not adopt though all others had, whatever chance does;
 *     they adopt only as lead firms
 * @param programs what each set of services within the budget would do with its own lead firms,
 *     fewest services first
 */
public record AdoptionResult(
    List<Leader> leaders,
    List<ServiceKind> services,
    Money spent,
    Spread spread,
    Proof proof,
    List<Step> curve,
    List<Id.FirmId> outOfReach,
    List<Id.FirmId> neverFollowing,
    List<Program> programs) {
  public AdoptionResult {
    leaders = List.copyOf(leaders);
    services = List.copyOf(services);
    curve = List.copyOf(curve);
    outOfReach = List.copyOf(outOfReach);
    neverFollowing = List.copyOf(neverFollowing);
    programs = List.copyOf(programs);
  }

  /**
   * A lead firm.
   *
   * @param added worth of adopters that it adds to those before it, as estimated when it was chosen
   */
  public record Leader(Id.FirmId firm, Money cost, double added) {}

  /**
   * Worth of all adopters in the end, lead firms included.
   *
   * @param standardError of the mean; 0 where nothing is left to chance
   * @param share of the worth of all firms
   */
  public record Spread(double mean, double standardError, double share, int samples) {}

  /** How good the lead firms are. */
  public sealed interface Proof {}

  /** They were given. */
  public record NotChosen() implements Proof {}

  /** No other set does better on the samples. */
  public record Enumerated(double value) implements Proof {}

  /**
   * No set that the budget allows can do better than the bound on the samples.
   *
   * @param value of the chosen on the samples by which they were chosen
   * @param ratio value over bound, in (0, 1]
   */
  public record Bounded(double value, double bound, double ratio) implements Proof {}

  /**
   * With the stated confidence the chosen reach at least {@code low} on average, and no other set
   * more than {@code bound}.
   *
   * @param ratio low over bound
   */
  public record Confident(double value, double low, double bound, double ratio, double confidence)
      implements Proof {}

  /**
   * Firms may tip together, so that greedy choice has no guarantee: nothing is known but that no
   * set reaches more than {@code bound}.
   */
  public record Unguaranteed(double value, double bound) implements Proof {}

  /** Worth of adopters after a step, on the mean of the fresh samples. */
  public record Step(int step, double adopted) {}

  /** A set of services with the lead firms that suit it. */
  public record Program(
      List<ServiceKind> services, List<Id.FirmId> leaders, Money spent, double spread) {
    public Program {
      services = List.copyOf(services);
      leaders = List.copyOf(leaders);
    }
  }
}
