package org.millrace.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Use;

/** Fits needs to one delivered material as {@link Fits} does, by templates. */
final class Fitter {
  private final Id.MaterialId delivered;
  private final KnowledgeIndex knowledge;
  private final Fitting fitting;
  private final Scores scores;
  private final List<Template> templates = new ArrayList<>();
  private final Map<Id.MaterialId, List<Candidate>> candidates = new HashMap<>();
  private final Map<Id.UseId, Map<ReasonCode, Integer>> used = new HashMap<>();

  /**
   * A way of fitting a bought material.
   *
   * @param use by which, at most one; empty where the material itself is asked for
   * @param template if there is no use, or the use holds for any taker
   * @param wide whether the delivered material only may be what the use names
   */
  private record Candidate(List<Use> use, int template, boolean wide) {}

  Fitter(Id.MaterialId delivered, Ground ground) {
    this.delivered = delivered;
    knowledge = ground.knowledge();
    fitting = ground.fitting();
    scores = ground.scores();
  }

  /** The templates so far; there may be more later. */
  List<Template> templates() {
    return templates;
  }

  Id.MaterialId delivered() {
    return delivered;
  }

  /** Whatever is bought and can be replaced is one of these, or a kind of one. */
  Set<Id.MaterialId> replaceable() {
    Set<Id.MaterialId> wider = new LinkedHashSet<>(knowledge.lineage(delivered));
    knowledge.uses(delivered).forEach(u -> wider.add(u.replaces()));
    for (Id.MaterialId kind : knowledge.narrower(delivered)) {
      wider.add(kind);
      knowledge.ownUses(kind).forEach(u -> wider.add(u.replaces()));
    }
    return wider;
  }

  /** The template for a need of a bought material by its facility; -1 for none. */
  int templateFor(Id.MaterialId bought, Id.FacilityId taker) {
    int best = -1;
    for (Candidate candidate : candidates(bought)) {
      int template =
          candidate.use().isEmpty()
              ? candidate.template()
              : templateFor(candidate.use().getFirst(), candidate.wide(), taker);
      if (best < 0
          || Fitting.isBetter(templates.get(template).reason(), templates.get(best).reason())) {
        best = template;
      }
      if (templates.get(best).reason().outcome() == Outcome.FEASIBLE) {
        return best;
      }
    }
    return best;
  }

  private int templateFor(Use use, boolean wide, Id.FacilityId taker) {
    ReasonCode inSector = fitting.inSectorCode(taker, use);
    boolean refused = inSector.outcome() == Outcome.INFEASIBLE;
    ReasonCode reason = wide && !refused ? ReasonCode.CODE_WIDE : inSector;
    return used.computeIfAbsent(use.id(), u -> new HashMap<>())
        .computeIfAbsent(
            reason,
            r ->
                add(
                    Template.used(
                        use, r, scores.code(delivered, use.material()), phase(use.material()))));
  }

  /** The template by the taker's own word; -1 where it says nothing of the material. */
  int templateFor(Need need) {
    for (Id.MaterialId material : knowledge.lineage(delivered)) {
      for (Need.Acceptance acceptance : need.accepts()) {
        if (acceptance.material().equals(material)) {
          return add(accepted(acceptance, ReasonCode.CODE_ACCEPTED));
        }
      }
    }
    int usual = templateFor(need.material(), need.facility());
    boolean open =
        usual < 0
            || templates.get(usual).reason() == ReasonCode.CODE_WIDE
            || templates.get(usual).reason().outcome() == Outcome.INFEASIBLE;
    for (Need.Acceptance acceptance : need.accepts()) {
      if (open && knowledge.narrower(delivered).contains(acceptance.material())) {
        return add(accepted(acceptance, ReasonCode.CODE_WIDE));
      }
    }
    return usual;
  }

  private Template accepted(Need.Acceptance acceptance, ReasonCode reason) {
    return Template.accepted(
        acceptance,
        reason,
        scores.code(delivered, acceptance.material()),
        phase(acceptance.material()));
  }

  private int add(Template template) {
    int known = templates.indexOf(template);
    if (known >= 0) {
      return known;
    }
    templates.add(template);
    return templates.size() - 1;
  }

  private List<Candidate> candidates(Id.MaterialId bought) {
    List<Candidate> known = candidates.get(bought);
    if (known == null) {
      known = findCandidates(bought);
      candidates.put(bought, known);
    }
    return known;
  }

  private List<Candidate> findCandidates(Id.MaterialId bought) {
    List<Candidate> found = new ArrayList<>();
    if (bought.equals(delivered)) {
      found.add(same(ReasonCode.CODE_SAME, bought));
    }
    List<Id.MaterialId> lineage = knowledge.lineage(bought);
    knowledge.uses(delivered).stream()
        .filter(u -> lineage.contains(u.replaces()))
        .forEach(u -> found.add(new Candidate(List.of(u), -1, false)));
    if (!bought.equals(delivered) && knowledge.lineage(delivered).contains(bought)) {
      found.add(same(ReasonCode.CODE_KIND, bought));
    }
    for (Id.MaterialId kind : knowledge.narrower(delivered)) {
      if (bought.equals(kind)) {
        found.add(same(ReasonCode.CODE_WIDE, bought));
      }
      knowledge.ownUses(kind).stream()
          .filter(u -> lineage.contains(u.replaces()))
          .forEach(u -> found.add(new Candidate(List.of(u), -1, true)));
    }
    return found;
  }

  private Candidate same(ReasonCode reason, Id.MaterialId bought) {
    int template = add(Template.same(reason, scores.code(delivered, bought), phase(bought)));
    return new Candidate(List.of(), template, reason == ReasonCode.CODE_WIDE);
  }

  private List<Phase> phase(Id.MaterialId material) {
    return knowledge.findMaterial(material).map(Material::phase).stream().toList();
  }
}
