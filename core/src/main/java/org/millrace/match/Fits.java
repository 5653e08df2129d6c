package org.millrace.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Site;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Use;

/** Finds the needs whose material a delivered one can stand in for. */
final class Fits {
  private record Accepting(Need need, Need.Acceptance acceptance) {}

  private final KnowledgeIndex knowledge;
  private final Fitting fitting;
  private final Neighbors<Need> anyNeed;
  private final Map<Id.MaterialId, Neighbors<Need>> sameNeeds = new HashMap<>();
  private final Map<Id.MaterialId, Neighbors<Need>> needs = new HashMap<>();
  private final Map<Id.MaterialId, Neighbors<Accepting>> acceptances = new HashMap<>();

  /**
   * Sorts needs by what they take.
   *
   * @param joined whether something must join what is delivered with what is bought (R1); else any
   *     need fits
   */
  Fits(
      List<Need> needs,
      Function<Id.FacilityId, Site> sites,
      Fitting fitting,
      KnowledgeIndex knowledge,
      boolean joined) {
    this.anyNeed = new Neighbors<>(joined ? List.of() : needs, Function.identity(), sites);
    this.knowledge = knowledge;
    this.fitting = fitting;
    Map<Id.MaterialId, List<Need>> same = new HashMap<>();
    Map<Id.MaterialId, List<Need>> kinds = new HashMap<>();
    Map<Id.MaterialId, List<Accepting>> accepting = new HashMap<>();
    for (Need need : needs) {
      same.computeIfAbsent(need.material(), m -> new ArrayList<>()).add(need);
      for (Id.MaterialId material : knowledge.lineage(need.material())) {
        kinds.computeIfAbsent(material, m -> new ArrayList<>()).add(need);
      }
      for (Need.Acceptance acceptance : need.accepts()) {
        accepting
            .computeIfAbsent(acceptance.material(), m -> new ArrayList<>())
            .add(new Accepting(need, acceptance));
      }
    }
    same.forEach((m, all) -> sameNeeds.put(m, new Neighbors<>(all, Function.identity(), sites)));
    kinds.forEach((m, all) -> this.needs.put(m, new Neighbors<>(all, Function.identity(), sites)));
    accepting.forEach((m, all) -> acceptances.put(m, new Neighbors<>(all, Accepting::need, sites)));
  }

  /** The fits of a material in reach: the taker's word first, then sameness, then uses. */
  Found of(Id.MaterialId delivered, Reach reach) {
    Found found = new Found(reach);
    for (Id.MaterialId material : knowledge.lineage(delivered)) {
      found
          .near(acceptances, material)
          .forEach(
              a ->
                  found.fits.putIfAbsent(
                      a.need().id(), Fitting.accepted(a.need(), a.acceptance())));
    }
    found.near(sameNeeds, delivered).forEach(n -> found.fits.putIfAbsent(n.id(), Fitting.same(n)));
    for (Use use : knowledge.uses(delivered)) {
      found
          .near(needs, use.replaces())
          .forEach(n -> found.fits.merge(n.id(), fitting.used(n, use), Fitting::better));
    }
    for (Id.MaterialId wider : lineage(delivered).skip(1).toList()) {
      Reason reason = Reason.of(ReasonCode.CODE_KIND, Fitting.material(wider));
      found
          .near(sameNeeds, wider)
          .forEach(n -> found.fits.merge(n.id(), Fitting.same(n).because(reason), Fitting::better));
    }
    List<Id.MaterialId> kinds = knowledge.narrower(delivered);
    kinds.forEach(kind -> addAccepted(kind, found));
    kinds.forEach(kind -> addKind(kind, found));
    found.near(anyNeed).forEach(n -> found.fits.putIfAbsent(n.id(), Fitting.same(n)));
    return found;
  }

  private Stream<Id.MaterialId> lineage(Id.MaterialId material) {
    return knowledge.lineage(material).stream();
  }

  /** Who would take an offer by its own word if it were of a kind. */
  private void addAccepted(Id.MaterialId kind, Found found) {
    Reason reason = Reason.of(ReasonCode.CODE_WIDE, Fitting.material(kind));
    found
        .near(acceptances, kind)
        .forEach(
            a ->
                found.fits.merge(
                    a.need().id(),
                    Fitting.accepted(a.need(), a.acceptance()).because(reason),
                    Fitting::better));
  }

  /** What an offer would fit if it were of a kind. */
  private void addKind(Id.MaterialId kind, Found found) {
    Reason reason = Reason.of(ReasonCode.CODE_WIDE, Fitting.material(kind));
    found
        .near(sameNeeds, kind)
        .forEach(n -> found.fits.merge(n.id(), Fitting.same(n).because(reason), Fitting::better));
    for (Use use : knowledge.ownUses(kind)) {
      for (Need need : found.near(needs, use.replaces())) {
        Fit fit = fitting.used(need, use);
        boolean open = fit.reason().code().outcome() != Outcome.INFEASIBLE;
        found.fits.merge(need.id(), open ? fit.because(reason) : fit, Fitting::better);
      }
    }
  }

  /** What is found for one material. */
  static final class Found {
    private final Map<Id.StreamId, Fit> fits = new LinkedHashMap<>();
    private final Reach reach;
    private long beyond;

    private Found(Reach reach) {
      this.reach = reach;
    }

    /** One a need. */
    Collection<Fit> fits() {
      return fits.values();
    }

    /** How many candidates are out of reach. */
    long beyond() {
      return beyond;
    }

    private <C> List<C> near(Map<Id.MaterialId, Neighbors<C>> places, Id.MaterialId material) {
      Neighbors<C> candidates = places.get(material);
      return candidates == null ? List.of() : near(candidates);
    }

    private <C> List<C> near(Neighbors<C> candidates) {
      List<C> near = candidates.in(reach);
      beyond += candidates.size() - near.size();
      return near;
    }
  }
}
