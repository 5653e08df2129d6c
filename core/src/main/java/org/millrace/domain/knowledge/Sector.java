package org.millrace.domain.knowledge;

import java.util.List;
import org.millrace.domain.Activity;
import org.millrace.domain.Id;

/**
 * A kind of firm with typical inputs and outputs.
 *
 * @param codes the activity codes it covers; a longer prefix in another sector wins
 */
public record Sector(Id.SectorId id, Names names, List<Activity.Coded> codes) {
  public Sector {
    codes = List.copyOf(codes);
  }
}
