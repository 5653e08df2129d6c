package org.millrace.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Content;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Permit;
import org.millrace.domain.Phase;
import org.millrace.domain.Quality;
import org.millrace.domain.knowledge.ContentChange;
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
    ReasonCode code = phase(phase, presumed);
    if (code == ReasonCode.PHASE_SAME) {
      verdict.add(code, is);
    } else {
      verdict.add(code, is, wanted);
    }
  }

  /** What R2 says of a phase beside the presumed one. */
  static ReasonCode phase(Phase is, Phase presumed) {
    if (is == presumed) {
      return ReasonCode.PHASE_SAME;
    }
    return both(MOVED_BY_TRUCK, is, presumed) || both(HEAT, is, presumed)
        ? ReasonCode.PHASE_TO_SETTLE
        : ReasonCode.PHASE_OTHER;
  }

  private static boolean both(Set<Phase> group, Phase a, Phase b) {
    return group.contains(a) && group.contains(b);
  }

  /** R3, and R2 for temperatures: contents against the limits of the use and of the taker. */
  void composition(Offer offer, Way way, Fit fit, Basis basis, Verdict verdict) {
    List<Content> limits = limits(fit);
    if (limits.isEmpty() && fit.need().blend().isEmpty()) {
      verdict.add(ReasonCode.COMPOSITION_NO_LIMIT);
    }
    if (!basis.isKnown()) {
      verdict.add(ReasonCode.COMPOSITION_BASIS);
    }
    for (Content limit : limits) {
      Optional<Content> content = content(offer.quality(), way, limit.property()).map(basis::of);
      verdict.add(compare(content.orElse(null), limit), new Reason.Argument.Word(limit.property()));
    }
    fit.need().blend().forEach(limit -> blend(offer, way, limit, basis, verdict));
  }

  private static void blend(Offer offer, Way way, BlendLimit limit, Basis basis, Verdict verdict) {
    Optional<Content> content = content(offer.quality(), way, limit.property()).map(basis::of);
    ReasonCode code = Blending.compare(content.orElse(null), limit);
    Reason.Argument property = new Reason.Argument.Word(limit.property());
    if (code == ReasonCode.COMPOSITION_DILUTED) {
      double share = Blending.share(content.orElseThrow(), limit);
      verdict.add(code, property, new Reason.Argument.Amount(100 * share, "%"));
    } else {
      verdict.add(code, property);
    }
  }

  /** The limits of the use, then those of the taker. */
  static List<Content> limits(Fit fit) {
    List<Content> limits = new ArrayList<>(fit.limits());
    limits.addAll(fit.need().quality().contents());
    return limits;
  }

  /** What is known of a property of the material that arrives. */
  static Optional<Content> content(Quality offer, Way way, String property) {
    Optional<Content> content = offer.findContent(property);
    for (Way.Step step : way.steps()) {
      Optional<Content> before = content;
      content =
          step.output().changes().stream()
              .filter(c -> c.property().equals(property))
              .findFirst()
              .flatMap(c -> changed(before.orElse(null), c));
    }
    return content;
  }

  private static Optional<Content> changed(@Nullable Content before, ContentChange change) {
    return switch (change) {
      case ContentChange.Made made -> Optional.of(made.content());
      case ContentChange.Scaled scaled ->
          before == null
              ? Optional.empty()
              : Optional.of(
                  new Content(
                      before.property(),
                      scaled(before.low(), scaled),
                      scaled(before.high(), scaled)));
    };
  }

  /** An open end stays open, even when nothing is left of what is known. */
  private static double scaled(double end, ContentChange.Scaled change) {
    return Double.isInfinite(end) ? end : end * change.factor();
  }

  /** What is said of a content, if it is known, and a limit. */
  static ReasonCode compare(@Nullable Content content, Content limit) {
    boolean heat = limit.property().equals(Basis.TEMPERATURE);
    if (content == null) {
      return heat ? ReasonCode.TEMPERATURE_ASK : ReasonCode.COMPOSITION_ASK;
    }
    double low = content.low();
    double high = content.high();
    if (high < limit.low() || low > limit.high()) {
      return heat ? ReasonCode.TEMPERATURE_OUTSIDE : ReasonCode.COMPOSITION_OUTSIDE;
    }
    if (low >= limit.low() && high <= limit.high()) {
      return heat ? ReasonCode.TEMPERATURE_INSIDE : ReasonCode.COMPOSITION_INSIDE;
    }
    return heat ? ReasonCode.TEMPERATURE_TEST : ReasonCode.COMPOSITION_TEST;
  }

  /**
   * R4: whoever first takes the by-product may take its hazards; behind a conversion, what is
   * delivered is judged too, as a material without stated hazards.
   */
  void hazard(Offer offer, Way way, Fit fit, Verdict verdict) {
    List<String> hazards = offer.quality().hazards();
    if (way.steps().isEmpty()) {
      verdict.add(atTaker(offer.material(), hazards, fit));
      return;
    }
    if (isHazardous(offer)) {
      verdict.add(ReasonCode.HAZARD_CONVERSION, technology(way.steps().getFirst()));
    } else if (hazard(offer.material()) == Hazard.MIRROR) {
      verdict.add(ReasonCode.HAZARD_MIRROR, Fitting.material(offer.material()));
    }
    verdict.add(atTaker(way.delivered(), List.of(), fit));
  }

  /** Whether an offer is hazardous for sure. */
  boolean isHazardous(Offer offer) {
    return !offer.quality().hazards().isEmpty() || hazard(offer.material()) == Hazard.YES;
  }

  /** Whether a material is hazardous; it may be where nobody says. */
  Hazard hazard(Id.MaterialId material) {
    return knowledge.findMaterial(material).map(Material::hazard).orElse(Hazard.MIRROR);
  }

  /** What R4 says of a material with some hazards at a taker. */
  private Reason atTaker(Id.MaterialId material, List<String> hazards, Fit fit) {
    ReasonCode code = atTaker(material, hazards, fit.hazard(), fit.need().facility());
    return switch (code) {
      case HAZARD_NONE -> Reason.of(code);
      case HAZARD_MIRROR -> Reason.of(code, Fitting.material(material));
      default ->
          Reason.of(
              code,
              new Reason.Argument.Word(
                  String.join(", ", hazards.isEmpty() ? wasteCodes(material) : hazards)));
    };
  }

  /** The code of what R4 says of a material with some hazards at a taker. */
  ReasonCode atTaker(
      Id.MaterialId material, List<String> hazards, Use.Hazard use, Id.FacilityId taker) {
    if (hazards.isEmpty() && hazard(material) == Hazard.NO) {
      return ReasonCode.HAZARD_NONE;
    }
    return hazards.isEmpty() && hazard(material) == Hazard.MIRROR
        ? ReasonCode.HAZARD_MIRROR
        : permission(use, permits.get(taker), wasteCodes(material), hazards);
  }

  /** The codes of the List of Waste that a permit may name. */
  List<String> wasteCodes(Id.MaterialId material) {
    return knowledge.findMaterial(material).map(QualityRules::wasteCodes).orElse(List.of());
  }

  /** What a facility may take; empty when nobody said. */
  Optional<Set<String>> permits(Id.FacilityId facility) {
    return Optional.ofNullable(permits.get(facility));
  }

  /**
   * What R4 says of something hazardous.
   *
   * @param permitted what the taker may take; null when nobody said
   */
  static ReasonCode permission(
      Use.Hazard use, @Nullable Set<String> permitted, List<String> codes, List<String> hazards) {
    if (use == Use.Hazard.NEVER) {
      return ReasonCode.HAZARD_NEVER;
    }
    if (permitted == null) {
      return use == Use.Hazard.PERMIT
          ? ReasonCode.HAZARD_PERMIT_NEEDED
          : ReasonCode.HAZARD_PERMIT_UNKNOWN;
    }
    return covers(permitted, codes, hazards)
        ? ReasonCode.HAZARD_PERMITTED
        : ReasonCode.HAZARD_NOT_PERMITTED;
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
