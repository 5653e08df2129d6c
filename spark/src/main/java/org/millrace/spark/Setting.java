package org.millrace.spark;

import java.util.List;
import org.millrace.domain.Calendar;
import org.millrace.domain.Link;
import org.millrace.domain.Policy;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.match.MatchRules;

/**
 * What all offers and needs share.
 *
 * @param links who deals with whom already
 */
public record Setting(
    Calendar calendar,
    List<Policy> policies,
    List<Link> links,
    Knowledge knowledge,
    MatchRules rules) {
  public Setting {
    policies = List.copyOf(policies);
    links = List.copyOf(links);
  }
}
