package org.millrace.io.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Activity;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Quote;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.domain.knowledge.SectorFlow;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Use;

final class KnowledgeReaderTest {
  @Test
  void seenIsReportedAndAllElseAssumed() {
    Knowledge knowledge = SmallKnowledge.read();
    assertThat(knowledge.uses())
        .extracting(u -> u.substitution().grade())
        .containsExactly(Grade.REPORTED, Grade.ASSUMED);
  }

  @Test
  void rowsBecomeRecords() {
    Knowledge knowledge = SmallKnowledge.read();
    Use use = knowledge.uses().getFirst();
    assertThat(use.limits().getFirst().high()).isEqualTo(50_000);
    assertThat(use.sectors()).containsExactly(new Id.SectorId("cement"));
    assertThat(knowledge.uses().getLast().sectors()).isEmpty();
    Technology grinding = knowledge.technologies().getFirst();
    assertThat(grinding.losses()).isEqualTo(0.05);
    assertThat(grinding.outputs())
        .singleElement()
        .satisfies(o -> assertThat(o.yield().amount()).isEqualTo(0.95));
    assertThat(knowledge.flows()).hasAtLeastOneElementOfType(SectorFlow.PerFacility.class);
    assertThat(knowledge.flows()).hasAtLeastOneElementOfType(SectorFlow.Proportional.class);
  }

  @Test
  void codesFindTheirSector() {
    KnowledgeIndex index = new KnowledgeIndex(SmallKnowledge.read());
    assertThat(index.findSector(new Activity.Coded("nace", "35.11")))
        .contains(new Id.SectorId("power"));
    assertThat(index.findSector(new Activity.Coded("eprtr", "1(c)")))
        .contains(new Id.SectorId("power"));
  }

  @Test
  void theVersionIsAHashOfTheTables() {
    Map<String, byte[]> tables = SmallKnowledge.tables();
    String version = KnowledgeReader.read(tables).version();
    assertThat(version).matches("[0-9a-f]{12}");
    edit(tables, "transport", "truck", "lorry");
    assertThat(KnowledgeReader.read(tables).version()).isNotEqualTo(version);
  }

  @Test
  void seenEvidenceSaysWhereAndWhatWasPrinted() {
    Map<String, byte[]> tables = SmallKnowledge.tables();
    edit(tables, "transport", "Table 3,as printed there", ",");
    assertThatThrownBy(() -> KnowledgeReader.read(tables))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("transport.csv, row 2, column locator")
        .hasMessageContaining("transport.csv, row 2, column as_printed");
  }

  @Test
  void seenEvidenceNeedsASourceThatWasOpened() {
    Map<String, byte[]> tables = SmallKnowledge.tables();
    edit(tables, "transport", "seen,handbook", "seen,engineering-judgement");
    assertThatThrownBy(() -> KnowledgeReader.read(tables))
        .hasMessageContaining("transport.csv, row 2, column source");
  }

  @Test
  void allFaultsAreListedTogether() {
    Map<String, byte[]> tables = SmallKnowledge.tables();
    edit(tables, "technology_flows", "0.95", "0.9");
    edit(tables, "material_values", "10,30,60", "40,30,60");
    assertThatThrownBy(() -> KnowledgeReader.read(tables))
        .hasMessageContaining("technologies.csv, row 2, column id")
        .hasMessageContaining("material_values.csv, row 2, column low");
  }

  @Test
  void theKnowledgeOfTheProductHasNoFault() {
    assertThat(KnowledgeReader.read().version()).matches("[0-9a-f]{12}");
  }

  @Test
  void whatSectorsOfferHasAKnownPriceAndEmissionOfDisposal() {
    Knowledge knowledge = KnowledgeReader.read();
    KnowledgeIndex index = new KnowledgeIndex(knowledge);
    assertThat(knowledge.flows())
        .filteredOn(f -> f.direction() == SectorFlow.Direction.OFFER)
        .allSatisfy(
            f ->
                assertThat(index.disposalCost(f.material()))
                    .as(f.material().value())
                    .isInstanceOf(Quote.Known.class))
        .allSatisfy(
            f ->
                assertThat(index.findDisposalEmission(f.material()))
                    .as(f.material().value())
                    .isPresent());
  }

  @Test
  void heatOfTheProductsKnowledgeIsAboveZero() {
    assertThat(KnowledgeReader.read().values())
        .filteredOn(MaterialValue.Heat.class::isInstance)
        .allSatisfy(v -> assertThat(((MaterialValue.Heat) v).figure().low()).isPositive());
  }

  private static void edit(Map<String, byte[]> tables, String table, String find, String replace) {
    String text = new String(tables.getOrDefault(table, new byte[0]), StandardCharsets.UTF_8);
    assertThat(text).contains(find);
    tables.put(table, text.replace(find, replace).getBytes(StandardCharsets.UTF_8));
  }
}
