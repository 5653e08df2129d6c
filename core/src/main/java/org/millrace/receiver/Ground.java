package org.millrace.receiver;

import java.util.List;
import org.millrace.domain.Id;

/** Why a class is held to take a material. */
public sealed interface Ground {
  /** It is usual in the trade. */
  record Usual() implements Ground {}

  /** A sector of the class buys the material itself. */
  record Needed(Id.SectorId sector) implements Ground {}

  /** A sector of the class can use it in place of what it buys. */
  record Replacing(Id.UseId use, Id.SectorId sector) implements Ground {}

  /**
   * A sector of the class uses what a technology makes of it.
   *
   * @param uses in the order of the ways; empty where the product is bought as such
   */
  record Converted(Id.TechnologyId technology, List<Id.UseId> uses, Id.SectorId sector)
      implements Ground {
    public Converted {
      uses = List.copyOf(uses);
    }
  }
}
