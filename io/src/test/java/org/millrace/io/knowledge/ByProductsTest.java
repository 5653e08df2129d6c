package org.millrace.io.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.receiver.ByProduct;

/** By-products as people write them. */
class ByProductsTest {
  private static final ByProducts READING = new ByProducts(KnowledgeReader.codes());

  @ParameterizedTest
  @CsvSource({
    "10.01.01, ewc:10.01.01",
    "100101, ewc:10.01.01",
    "10.01.04, ewc:10.01.04*",
    "10.01.04*, ewc:10.01.04*",
    "35.11.10, cpa:35.11.10",
    "cpa:351110, cpa:35.11.10",
    "124-38-9, cas:124-38-9",
    "ewc:99.99.99, ''",
    "isic:3510, ''",
    "nonsense, ''"
  })
  void readsATypedCode(String typed, String code) {
    assertThat(READING.find(typed).map(ByProduct.Code::whole).orElse("")).isEqualTo(code);
  }

  @Test
  void readsARowOfARegister() {
    ByProduct row =
        READING.of("1,2,3", "0140", "Rubble", new ByProducts.Cells("170101 / 170102", "ND", ""));
    assertThat(row.giver()).isEqualTo("01.4");
    assertThat(row.codes())
        .containsExactly(
            new ByProduct.Code("ewc", "17.01.01", "Concrete"),
            new ByProduct.Code("ewc", "17.01.02", "Bricks"));
  }

  @Test
  void knowsTheClasses() {
    assertThat(READING.classes()).hasSize(615).contains("23.51").doesNotContain("23.5", "01.40");
  }
}
