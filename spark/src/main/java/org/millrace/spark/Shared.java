package org.millrace.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millrace.domain.Id;

/** What every machine is sent once, and reads when it first needs it. */
final class Shared implements Serializable {
  private static final long serialVersionUID = 1;

  private final byte[] setting;
  private final HashMap<String, HashSet<String>> needed;
  private transient volatile @Nullable Setting read;

  /**
   * Packs it.
   *
   * @param needed the materials of all needs, each with those that takers of it say they accept
   */
  Shared(Setting setting, Map<String, Set<String>> needed) {
    this.setting = Wire.of(Setting.class).write(setting);
    this.needed = new HashMap<>();
    needed.forEach((material, accepted) -> this.needed.put(material, new HashSet<>(accepted)));
  }

  Setting setting() {
    Setting known = read;
    if (known == null) {
      known = Wire.of(Setting.class).read(setting);
      read = known;
    }
    return known;
  }

  /** For one thread alone. */
  Lanes lanes() {
    Map<Id.MaterialId, Set<Id.MaterialId>> typed = new HashMap<>();
    needed.forEach(
        (material, accepted) -> {
          Set<Id.MaterialId> materials = new HashSet<>();
          accepted.forEach(a -> materials.add(new Id.MaterialId(a)));
          typed.put(new Id.MaterialId(material), materials);
        });
    return new Lanes(setting(), typed);
  }
}
