package org.millrace.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionsTest {
  private static final List<String> NAMES = List.of("gypsum", "fly-ash", "fly-ask", "steam", "t");

  @ParameterizedTest
  @CsvSource({
    "gypsun, gypsum",
    "gpysum, gypsum",
    "gyspsum, gypsum",
    "GYPSUM, gypsum",
    "fly-as, fly-ash",
    "team, steam",
    "cement, ''",
    "x, ''",
    "T, t"
  })
  void theNearestNameIsMeant(String written, String meant) {
    assertThat(Suggestions.nearest(written, NAMES)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "Asnæs Power Station, asnaes-power-station",
    "Øst & Vest A/S, ost-vest-a-s",
    "Straße 5, strasse-5",
    "  _x_ , x",
    "工厂, ''",
    "São Paulo (1), sao-paulo-1"
  })
  void anyTextCanBecomeAName(String text, String name) {
    assertThat(Suggestions.slug(text)).isEqualTo(name);
  }
}
