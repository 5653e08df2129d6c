package org.millrace.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.domain.Id;

/** FEATURE UNDER TEST: ids from names in any script. */
final class SlugsTest {
  @ParameterizedTest
  @CsvSource({
    "FI_EEA_100003197, fi-eea-100003197",
    "0000002234, 0000002234",
    "Metsä Fibre Oy, metsa-fibre-oy",
    "E.ON Süd & Söhne (Straße), e.on-sud-sohne-strasse",
    "ŁódźØst, lodzost",
    "'  -- A -- ', a"
  })
  void lettersLoseTheirMarks(String name, String id) {
    assertThat(Slugs.plain(name)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"北京钢铁 A, 上海钢铁 A", "Завод, Комбинат", "***, ???"})
  void namesInOtherScriptsStayDifferent(String one, String other) {
    assertThat(Slugs.plain(one)).isNotEqualTo(Slugs.plain(other)).matches(Id::isValid);
  }

  @Test
  void keysNeverShareAnIdAndNamesMay() {
    var slugs = new Slugs();
    assertThat(slugs.ofKey("facilities", "A_1").id()).isEqualTo("a-1");
    assertThat(slugs.ofKey("facilities", "A-1").origin()).isEqualTo(Slugs.Origin.SEPARATED);
    assertThat(slugs.ofKey("facilities", "A_1").id()).isEqualTo("a-1");
    assertThat(slugs.ofName("firms", "Mill Oy").id()).isEqualTo("mill-oy");
    assertThat(slugs.ofName("firms", "MILL OY").id()).isEqualTo("mill-oy");
  }
}
