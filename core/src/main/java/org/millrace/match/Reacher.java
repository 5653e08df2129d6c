package org.millrace.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;

/** An offer on a way that looks for takers of what it delivers. */
final class Reacher {
  private final Approach offer;
  private final Takers takers;
  private final int way;
  private final Footing[] footings;
  private final List<Permissions.Permission> permissions = new ArrayList<>();
  private final Set<Id.FacilityId> partners;
  private final Prospect prospect;
  private final Places from;
  private final int at;

  /**
   * Gets ready.
   *
   * @param takers of what is delivered
   * @param way its number among the ways of the material
   * @param at where the offer stands in its places
   */
  Reacher(
      Ground ground,
      Permissions permitted,
      Approach offer,
      Takers takers,
      int way,
      Places from,
      int at) {
    this.offer = offer;
    this.takers = takers;
    this.way = way;
    this.from = from;
    partners = ground.scores().partners(offer.offer().facility());
    this.at = at;
    List<Template> templates = takers.templates();
    footings = new Footing[templates.size()];
    for (int i = 0; i < footings.length; i++) {
      footings[i] = new Footing(offer, templates.get(i));
      if (offer.isHazardous()) {
        permissions.add(permitted.of(offer, templates.get(i).hazard()));
      }
    }
    prospect = new Prospect(ground, offer, templates, footings, from, at);
  }

  Takers takers() {
    return takers;
  }

  int way() {
    return way;
  }

  Approach offer() {
    return offer;
  }

  Template template(int number) {
    return takers.templates().get(number);
  }

  Footing footing(int template) {
    return footings[template];
  }

  /** What R4 says of something hazardous at a taker, by template and what the taker may take. */
  Outcome permission(int template, int permitSet) {
    return permissions.get(template).at(permitSet);
  }

  /** Whom the giver deals with or trusts. */
  Set<Id.FacilityId> partners() {
    return partners;
  }

  Prospect prospect() {
    return prospect;
  }

  Places from() {
    return from;
  }

  int at() {
    return at;
  }
}
