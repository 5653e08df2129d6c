package org.millrace.diffusion.adoption;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.diffusion.adoption.Model.Cascade;
import org.millrace.diffusion.adoption.Model.DrawnThresholds;
import org.millrace.diffusion.adoption.Model.Economic;
import org.millrace.diffusion.adoption.Model.GivenThresholds;
import org.millrace.diffusion.adoption.Model.Service;
import org.millrace.diffusion.adoption.Model.ServiceKind;
import org.millrace.diffusion.adoption.Model.Stake;
import org.millrace.diffusion.adoption.Model.Threshold;
import org.millrace.diffusion.adoption.Start.Best;
import org.millrace.diffusion.adoption.Start.Enumeration;
import org.millrace.diffusion.adoption.Start.Given;
import org.millrace.diffusion.adoption.Start.ReverseSets;
import org.millrace.domain.Budget;
import org.millrace.domain.Id;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * How a practice passes from firm to firm, and how it is to be started.
 *
 * @param firms each once
 * @param influences at most one from a firm to another; in models of thresholds those on a firm sum
 *     to at most 1
 * @param budget for lead firms and support services together
 */
public record AdoptionProblem(
    List<Firm> firms,
    List<Influence> influences,
    Model model,
    Budget budget,
    Start start,
    Rules rules) {
  /** Influences may sum to 1 and so much more for rounding. */
  private static final double ROUNDING = 1e-9;

  /** Numbers that all samples together may hold. */
  static final double MOST_SAMPLED = 2e7;

  /** Sets of lead firms times samples that may be gone through. */
  private static final double MOST_ENUMERATED = 5e6;

  public AdoptionProblem {
    firms = List.copyOf(firms);
    influences = List.copyOf(influences);
    Set<Id.FirmId> known = new HashSet<>();
    for (Firm firm : firms) {
      Require.that(known.add(firm.id()), "There are two firms '%s'.", firm.id().value());
    }
    requireFits(influences, known);
    requireFits(model, influences, known);
    requireFits(start, model, known);
    if (start instanceof Best best) {
      requireWork(best, model, rules, firms.size(), influences.size());
    }
  }

  /**
   * A firm that may adopt.
   *
   * @param worth what its adoption counts: 1 to count firms, or employees, or tonnes
   * @param leadCost what it costs to make it a lead firm
   */
  public record Firm(Id.FirmId id, double worth, Money leadCost) {
    /** So that sums stay numbers. */
    private static final double MOST_WORTH = 1e15;

    public Firm {
      Require.that(
          worth >= 0 && worth <= MOST_WORTH,
          "The worth of firm '%s' is %s; it must lie between 0 and %s.",
          id.value(),
          worth,
          MOST_WORTH);
      Require.that(
          leadCost.amount() >= 0,
          "To make firm '%s' lead costs %s EUR; it must be at least 0.",
          id.value(),
          leadCost.amount());
    }
  }

  /**
   * What one firm's adoption does to another.
   *
   * @param strength in [0, 1]: the chance to pass the practice on in a cascade, the part in the sum
   *     that is held against the threshold otherwise
   */
  public record Influence(Id.FirmId from, Id.FirmId to, double strength) {
    public Influence {
      Require.that(!from.equals(to), "Firm '%s' influences itself.", from.value());
      Require.that(
          strength >= 0 && strength <= 1,
          "The strength of the influence of firm '%s' on firm '%s' is %s; it must lie between 0 and"
              + " 1.",
          from.value(),
          to.value(),
          strength);
    }
  }

  /**
   * How often chance is tried.
   *
   * @param samples of the network by which lead firms are chosen, at least 1
   * @param freshSamples by which what they reach is then told, at least 2
   */
  public record Rules(int samples, int freshSamples, long seed) {
    /** Enough for some thousand firms. */
    public static final Rules USUAL = new Rules(1_000, 1_000, 1);

    public Rules {
      Require.between("samples", samples, 1, 1_000_000);
      Require.between("fresh samples", freshSamples, 2, 1_000_000);
    }
  }

  private static void requireKnown(Set<Id.FirmId> known, Id.FirmId firm, String who) {
    Require.that(
        known.contains(firm),
        "%s names firm '%s', which is not in the list of firms.",
        who,
        firm.value());
  }

  private static void requireFits(List<Influence> influences, Set<Id.FirmId> known) {
    Set<Direction> stated = new HashSet<>();
    for (Influence influence : influences) {
      requireKnown(known, influence.from(), "An influence");
      requireKnown(known, influence.to(), "An influence");
      Require.that(
          stated.add(new Direction(influence.from(), influence.to())),
          "There are two influences of firm '%s' on firm '%s'.",
          influence.from().value(),
          influence.to().value());
    }
  }

  private record Direction(Id.FirmId from, Id.FirmId to) {}

  private static void requireFits(Model model, List<Influence> influences, Set<Id.FirmId> known) {
    switch (model) {
      case Cascade cascade -> {}
      case DrawnThresholds drawn -> requireSums(influences);
      case GivenThresholds given -> {
        requireSums(influences);
        requireEach(known, given.thresholds().stream().map(Threshold::firm).toList(), "threshold");
      }
      case Economic economic -> {
        requireSums(influences);
        requireEach(known, economic.stakes().stream().map(Stake::firm).toList(), "stake");
      }
    }
  }

  private static void requireEach(Set<Id.FirmId> known, List<Id.FirmId> stated, String thing) {
    Set<Id.FirmId> once = new HashSet<>();
    for (Id.FirmId firm : stated) {
      requireKnown(known, firm, "A " + thing);
      Require.that(once.add(firm), "Firm '%s' has two of the kind %s.", firm.value(), thing);
    }
    known.forEach(f -> Require.that(once.contains(f), "Firm '%s' has no %s.", f.value(), thing));
  }

  private static void requireSums(List<Influence> influences) {
    Map<Id.FirmId, Double> sums = new HashMap<>();
    influences.forEach(i -> sums.merge(i.to(), i.strength(), Double::sum));
    sums.forEach(
        (firm, sum) ->
            Require.that(
                sum <= 1 + ROUNDING,
                "The influences on firm '%s' sum to %s; with thresholds it must be at most 1.",
                firm.value(),
                sum));
  }

  private static void requireFits(Start start, Model model, Set<Id.FirmId> known) {
    switch (start) {
      case Given given -> {
        given.leaders().forEach(l -> requireKnown(known, l, "The start"));
        Require.that(
            Set.copyOf(given.leaders()).size() == given.leaders().size(),
            "Each lead firm may be named once.");
        List<ServiceKind> offered =
            model instanceof Economic economic
                ? economic.services().stream().map(Service::kind).toList()
                : List.of();
        given
            .services()
            .forEach(s -> Require.that(offered.contains(s), "There is no support service %s.", s));
      }
      case Best best -> {
        Require.that(
            best.most() >= 0 && best.most() <= known.size(),
            "%s lead firms are asked for; there are %s firms.",
            best.most(),
            known.size());
        Require.that(
            !(best.search() instanceof ReverseSets)
                || model instanceof Cascade
                || model instanceof DrawnThresholds,
            "Reverse sets need a cascade or drawn thresholds.\nMaybe search greedily.");
      }
    }
  }

  private static void requireWork(Best best, Model model, Rules rules, int firms, int influences) {
    boolean certain =
        model instanceof GivenThresholds
            || (model instanceof Economic economic && economic.unseenDeviation() == 0);
    double samples = certain ? 1 : rules.samples();
    Require.that(
        best.search() instanceof ReverseSets || samples * (firms + influences) <= MOST_SAMPLED,
        "%s samples of %s firms and %s influences are too much to hold.\n"
            + "Maybe take reverse sets, or fewer samples.",
        samples,
        firms,
        influences);
    double sets = 0;
    double ofSize = 1;
    for (int size = 1; size <= best.most(); size++) {
      ofSize *= (firms - size + 1.0) / size;
      sets += ofSize;
    }
    Require.that(
        !(best.search() instanceof Enumeration) || sets * samples <= MOST_ENUMERATED,
        "%s sets of lead firms on %s samples are too many to be tried.\nMaybe search greedily.",
        sets,
        samples);
  }
}
