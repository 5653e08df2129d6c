package org.millrace.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What goes over the wire arrives as it was. */
class WireTest {
  @Test
  void streamsAndSettingsArriveAsTheyWere() {
    Packing nation = Nations.of(200);
    Wire<Placed.Giver> givers = Wire.of(Placed.Giver.class);
    assertThat(nation.givers().stream().map(SparkMatching::pack).map(givers::read).toList())
        .isEqualTo(nation.givers());
    Wire<Placed.Taker> takers = Wire.of(Placed.Taker.class);
    assertThat(nation.takers().stream().map(SparkMatching::pack).map(takers::read).toList())
        .isEqualTo(nation.takers());
    Wire<Setting> wire = Wire.of(Setting.class);
    assertThat(wire.read(wire.write(nation.setting()))).isEqualTo(nation.setting());
  }
}
