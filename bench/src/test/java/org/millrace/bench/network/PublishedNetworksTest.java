package org.millrace.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.engine.Run;
import org.millrace.network.NetworkDesign;
import org.millrace.network.NetworkResult;
import org.millrace.solver.HighsSolver;

class PublishedNetworksTest {
  static List<PublishedNetworks.Published> networks() throws IOException {
    return PublishedNetworks.all();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void costWhatIsPublished(PublishedNetworks.Published published) {
    NetworkResult.Planned planned =
        (NetworkResult.Planned)
            new NetworkDesign(new HighsSolver()).solve(published.problem(), Run.PLAIN);
    assertThat(planned.plan().cost().amount())
        .isCloseTo(published.optimum(), within(1e-6 * published.optimum()));
    assertThat(planned.gap()).isLessThan(1e-6);
  }
}
