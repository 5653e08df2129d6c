package org.millrace.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.millrace.domain.Content;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Permit;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Material.Hazard;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.domain.knowledge.Use;

/** Rules R2 phase, R3 composition, R4 hazard and R9 chain: what the material is. */
final class QualityRules {
  private static final Set<Phase> MOVED_BY_TRUCK = EnumSet.of(Phase.SOLID, Phase.SLUDGE);
  private static final Set<Phase> HEAT = EnumSet.of(Phase.STEAM, Phase.HOT_WATER);
  private static final String LIST_OF_WASTE = "ewc:";

  private final KnowledgeIndex knowledge;
  private final Map<Id.FacilityId, Set<String>> permits = new HashMap<>();

  QualityRules(List<Permit> permits, KnowledgeIndex knowledge) {
    this.knowledge = knowledge;
    permits.forEach(
        p -> this.permits.computeIfAbsent(p.facility(), f -> new HashSet<>()).add(p.code()));
  }

  /** R2: an unconverted by-product comes in the phase the use presumes. */
  void phase(Offer offer, Way way, Fit fit, Verdict verdict) {
    Phase presumed = phaseOf(fit.expected()).orElse(offer.quality().phase());
    Phase phase =
        way.steps().isEmpty() ? offer.quality().phase() : phaseOf(way.delivered()).orElse(presumed);
    Reason.Argument is = new Reason.Argument.InPhase(phase);
    Reason.Argument wanted = new Reason.Argument.InPhase(presumed);
    if (phase == presumed) {
      verdict.add(ReasonCode.PHASE_SAME, is);
    } else if (both(MOVED_BY_TRUCK, phase, presumed) || both(HEAT, phase, presumed)) {
      verdict.add(ReasonCode.PHASE_TO_SETTLE, is, wanted);
    } else {
      verdict.add(ReasonCode.PHASE_OTHER, is, wanted);
    }
  }

  private static boolean both(Set<Phase> group, Phase a, Phase b) {
    return group.contains(a) && group.contains(b);
  }

  /** R3: what is known of the contents against the limits of the use and of the taker. */
  void composition(Offer offer, Way way, Fit fit, Verdict verdict) {
    List<Content> limits = new ArrayList<>(fit.limits());
    limits.addAll(fit.need().quality().contents());
    if (limits.isEmpty()) {
      verdict.add(ReasonCode.COMPOSITION_NO_LIMIT);
    }
    if (offer.quality().dryMass() != fit.need().quality().dryMass()) {
      verdict.add(ReasonCode.COMPOSITION_BASIS);
    }
    for (Content limit : limits) {
      Optional<Content> content =
          way.steps().isEmpty() ? offer.quality().findContent(limit.property()) : Optional.empty();
      Reason.Argument property = new Reason.Argument.Word(limit.property());
      verdict.add(content.map(c -> compare(c, limit)).orElse(ReasonCode.COMPOSITION_ASK), property);
    }
  }

  private static ReasonCode compare(Content content, Content limit) {
    if (content.high() < limit.low() || content.low() > limit.high()) {
      return ReasonCode.COMPOSITION_OUTSIDE;
    }
    return content.low() >= limit.low() && content.high() <= limit.high()
        ? ReasonCode.COMPOSITION_INSIDE
        : ReasonCode.COMPOSITION_TEST;
  }

  /** R4: whoever first takes the by-product may take its hazards. */
  void hazard(Offer offer, Way way, Fit fit, Verdict verdict) {
    Optional<Material> material = knowledge.findMaterial(offer.material());
    Hazard hazard = material.map(Material::hazard).orElse(Hazard.MIRROR);
    List<String> hazards = offer.quality().hazards();
    if (hazards.isEmpty() && hazard == Hazard.NO) {
      verdict.add(ReasonCode.HAZARD_NONE);
      return;
    }
    if (hazards.isEmpty() && hazard == Hazard.MIRROR) {
      verdict.add(ReasonCode.HAZARD_MIRROR, Fits.material(offer.material()));
      return;
    }
    if (!way.steps().isEmpty()) {
      verdict.add(ReasonCode.CHAIN_PERMIT, technology(way.steps().getFirst()));
      return;
    }
    List<String> codes = material.map(QualityRules::wasteCodes).orElse(List.of());
    Reason.Argument named =
        new Reason.Argument.Word(String.join(", ", hazards.isEmpty() ? codes : hazards));
    Set<String> permitted = permits.get(fit.need().facility());
    if (fit.hazard() == Use.Hazard.NEVER) {
      verdict.add(ReasonCode.HAZARD_NEVER, named);
    } else if (permitted == null) {
      verdict.add(
          fit.hazard() == Use.Hazard.PERMIT
              ? ReasonCode.HAZARD_PERMIT_NEEDED
              : ReasonCode.HAZARD_PERMIT_UNKNOWN,
          named);
    } else if (covers(permitted, codes, hazards)) {
      verdict.add(ReasonCode.HAZARD_PERMITTED, named);
    } else {
      verdict.add(ReasonCode.HAZARD_NOT_PERMITTED, named);
    }
  }

  /** A permit for any of the waste codes is enough; of hazard properties every one is needed. */
  private static boolean covers(Set<String> permitted, List<String> codes, List<String> hazards) {
    return codes.stream().anyMatch(permitted::contains)
        || (!hazards.isEmpty() && permitted.containsAll(hazards));
  }

  private static List<String> wasteCodes(Material material) {
    return material.codes().stream()
        .filter(c -> c.startsWith(LIST_OF_WASTE))
        .map(c -> c.substring(LIST_OF_WASTE.length()))
        .toList();
  }

  /** R9: conversions on the way are sold, and there is enough for the smallest plant. */
  void chain(Offer offer, Way way, Verdict verdict) {
    if (way.steps().isEmpty()) {
      verdict.add(ReasonCode.CHAIN_DIRECT);
    }
    double input = offer.rate().amount();
    for (Way.Step step : way.steps()) {
      Reason.Argument name = technology(step);
      double smallest = step.technology().size().smallest().amount();
      if (input < smallest) {
        verdict.add(
            ReasonCode.CHAIN_TOO_SMALL,
            name,
            new Reason.Argument.Amount(input, "t/a"),
            new Reason.Argument.Amount(smallest, "t/a"));
      } else if (step.technology().maturity().compareTo(Maturity.COMMERCIAL) < 0) {
        verdict.add(ReasonCode.CHAIN_IMMATURE, name);
      } else {
        verdict.add(ReasonCode.CHAIN_CONVERTED, name);
      }
      input *= step.output().yield().amount();
    }
  }

  private static Reason.Argument technology(Way.Step step) {
    return new Reason.Argument.Named(
        Reason.Argument.Kind.TECHNOLOGY, step.technology().id().value());
  }

  /** The phase in which a material is moved, if it is known. */
  Optional<Phase> phaseOf(Id.MaterialId material) {
    return knowledge.findMaterial(material).map(Material::phase);
  }
}
