package org.millrace.pinch.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.millrace.domain.Id;
import org.millrace.unit.HeatCapacityFlow;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.Temperature;

class HeatStreamTest {
  private static HeatStream stream(Direction direction, double from, double to, Heat heat) {
    return new HeatStream(
        new Id.StreamId("milk"),
        new Zone.Unnamed(),
        direction,
        new Temperature(from),
        new Temperature(to),
        heat,
        new Contribution.Standard(),
        new Film.Unknown());
  }

  private static Heat flow(double kilowatts) {
    return new Heat.Flow(new HeatFlow(kilowatts));
  }

  private static Heat capacity(double kilowattsPerKelvin) {
    return new Heat.Capacity(new HeatCapacityFlow(kilowattsPerKelvin));
  }

  @Test
  void saysWhenItsDirectionContradictsItsTemperatures() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stream(Direction.GIVES, 4, 72, flow(100)))
        .withMessage("Stream 'milk' is said to give heat, but it warms up from 4.0 to 72.0 °C.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stream(Direction.TAKES, 72, 4, flow(100)))
        .withMessage("Stream 'milk' is said to take heat, but it cools down from 72.0 to 4.0 °C.");
  }

  @Test
  void mayStayAtOneTemperatureInBothDirections() {
    assertThat(stream(Direction.GIVES, 100, 100, flow(5)).shift(3)).isEqualTo(-3);
    assertThat(stream(Direction.TAKES, 100, 100, flow(5)).shift(3)).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stream(Direction.GIVES, 100, 100, capacity(5)))
        .withMessageContaining("must be stated as a flow");
  }

  @Test
  void capacityTimesTheWayIsHeat() {
    assertThat(stream(Direction.TAKES, 20, 135, capacity(2)).flow()).isEqualTo(new HeatFlow(230));
  }

  @Test
  void refusesWhatIsNoTemperatureAndNoHeat() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stream(Direction.GIVES, 20, -300, flow(5)))
        .withMessageContaining("must lie between -273.15 and");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stream(Direction.GIVES, 20, 10, flow(Double.POSITIVE_INFINITY)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stream(Direction.GIVES, 20, 10, capacity(1e300)));
  }
}
