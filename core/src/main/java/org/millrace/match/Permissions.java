package org.millrace.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millrace.domain.knowledge.Use;

/** What R4 says of something hazardous at takers, found once for all who may take the same. */
final class Permissions {
  private final List<Optional<Set<String>>> sets;
  private final Map<Hazardous, Permission> known = new HashMap<>();

  /** What R4 asks of. */
  private record Hazardous(List<String> codes, List<String> hazards, Use.Hazard use) {}

  Permissions(Vocabulary words) {
    sets = words.permitted();
  }

  /** What R4 says of an offer at takers that use it in a way. */
  Permission of(Approach offer, Use.Hazard use) {
    return known.computeIfAbsent(
        new Hazardous(offer.wasteCodes(), offer.hazards(), use), Permission::new);
  }

  /** What R4 says of something at takers, each answer found when it is first asked for. */
  final class Permission {
    private final Hazardous asked;
    private final @Nullable Outcome[] outcomes = new @Nullable Outcome[sets.size()];

    private Permission(Hazardous asked) {
      this.asked = asked;
    }

    /** The outcome by the number of what a taker may take. */
    Outcome at(int permitSet) {
      Outcome outcome = outcomes[permitSet];
      if (outcome == null) {
        outcome =
            QualityRules.permission(
                    asked.use(), sets.get(permitSet).orElse(null), asked.codes(), asked.hazards())
                .outcome();
        outcomes[permitSet] = outcome;
      }
      return outcome;
    }
  }
}
