package org.millrace.study.heat;

import org.millrace.domain.Id;

/** Materials of the knowledge that carry heat. */
final class Carriers {
  static final Id.MaterialId STEAM = new Id.MaterialId("steam");
  static final Id.MaterialId HOT_WATER = new Id.MaterialId("hot-water");

  private Carriers() {}
}
