package org.millrace.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Content;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.knowledge.ContentChange;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Technology;
import org.millrace.match.Conversion;
import org.millrace.match.Match;
import org.millrace.network.Arc;

/**
 * What deliveries bring into blends that a taker limits. A content counts at its upper end. Behind
 * a plant only what the plant itself sets is known: what it leaves in its product depends on all
 * that goes in.
 */
final class Blends {
  private Blends() {}

  /**
   * What a delivery holds of all that its taker limits in the blend; nothing where that is not
   * known, since an unknown content must not pass for none.
   */
  static Optional<List<Arc.Content>> contents(
      Match match, Offer offer, Need need, KnowledgeIndex knowledge) {
    List<Arc.Content> contents = new ArrayList<>();
    for (BlendLimit limit : need.blend()) {
      Optional<Content> content =
          offer.quality().dryMass() == need.quality().dryMass()
              ? content(match, offer, limit.property(), knowledge)
              : Optional.empty();
      if (content.isEmpty() || Double.isInfinite(content.get().high())) {
        return Optional.empty();
      }
      contents.add(new Arc.Content(limit.property(), content.get().high()));
    }
    return Optional.of(contents);
  }

  private static Optional<Content> content(
      Match match, Offer offer, String property, KnowledgeIndex knowledge) {
    Optional<Content> content = offer.quality().findContent(property);
    Id.MaterialId input = offer.material();
    for (Conversion conversion : match.chain()) {
      Technology technology = knowledge.technology(conversion.technology());
      content = made(knowledge.recipe(technology, input), conversion.product(), property);
      input = conversion.product();
    }
    return content;
  }

  private static Optional<Content> made(
      Technology.Recipe recipe, Id.MaterialId product, String property) {
    return recipe.outputs().stream()
        .filter(o -> o.material().equals(product))
        .flatMap(o -> o.changes().stream())
        .filter(c -> c.property().equals(property))
        .flatMap(
            c ->
                switch (c) {
                  case ContentChange.Made made -> List.of(made.content()).stream();
                  case ContentChange.Scaled scaled -> List.<Content>of().stream();
                })
        .findFirst();
  }
}
