package org.millrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a name counts. */
class NameTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Metsä Fibre Oy, Kemin tehdas | kemin, TEHDAS metsa fibre Oyj",
        "Müller GmbH & Co. KG | Muller",
        "Società Chimica S.p.A. | chimica societa SpA",
        "Dansk Sukker A/S | Dansk Sukker",
        "Tammervoima Oy:n voimalaitos | Tammervoima Oy voimalaitos",
        "Acme Inc. | ACME, LLC",
        "Łódź Chemia Sp. z o.o. | LODZ chemia, sp z oo",
        "宝山钢铁股份有限公司 | 宝山钢铁有限公司",
        "トヨタ自動車株式会社 | トヨタ自動車",
      })
  void spellingsOfOneName(String one, String other) {
    assertThat(NameText.tokens("", one)).isEqualTo(NameText.tokens("", other));
  }

  @ParameterizedTest
  @CsvSource({"Boiler HK5, Boiler HK6", "宝山钢铁, 武汉钢铁", "Lahti, Kymi", "Oy, Ab"})
  void otherNames(String one, String other) {
    assertThat(NameText.tokens("", one)).isNotEqualTo(NameText.tokens("", other));
  }

  @ParameterizedTest
  @CsvSource({
    "terveys, terveys, 1", "terveys, tervesy, 0.857", "terveys, trveys, 0.857",
    "terveys, tervyes, 0.857", "energia, enegria, 0.857", "kaivos, voima, 0",
    "tehdas, tehtaat, 0"
  })
  void wordsMisspelt(String one, String other, double similarity) {
    assertThat(Spelling.similarity(one, other)).isCloseTo(similarity, within(1e-3));
    assertThat(Spelling.similarity(other, one)).isEqualTo(Spelling.similarity(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "Kemi paper mill, Kemi papermill, 0.9, 1",
    "Kemi boiler HK5, Kemi boiler HK6, 0, 0.9",
    "Kemi mill, Oulu depot, 0, 0"
  })
  void namesBesideEachOther(String one, String other, double low, double high) {
    Names names = new Names(List.of(NameText.tokens("", one)), List.of(NameText.tokens("", other)));
    assertThat(new NameSimilarity(names).of(0, 1)).isBetween(low, high);
  }
}
