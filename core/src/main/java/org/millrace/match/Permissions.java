package org.millrace.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.millrace.domain.knowledge.Use;

/** What R4 says of something hazardous at takers, found once for all who may take the same. */
final class Permissions {
  private final List<Optional<Set<String>>> sets;
  private final Map<Hazardous, List<Outcome>> known = new HashMap<>();

  /** What R4 asks of. */
  private record Hazardous(List<String> codes, List<String> hazards, Use.Hazard use) {}

  Permissions(Vocabulary words) {
    sets = words.permitSets();
  }

  /** The outcomes by the number of what a taker may take. */
  List<Outcome> of(Approach offer, Use.Hazard use) {
    return known.computeIfAbsent(
        new Hazardous(offer.wasteCodes(), offer.hazards(), use),
        h ->
            sets.stream()
                .map(s -> QualityRules.permission(h.use(), s.orElse(null), h.codes(), h.hazards()))
                .map(ReasonCode::outcome)
                .toList());
  }
}
