package org.millrace.io.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
    Technology.Recipe recipe = grinding.recipes().getFirst();
    assertThat(recipe.losses()).isEqualTo(0.05);
    assertThat(recipe.outputs())
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
  void anInputWithRowsOfItsOwnHasNoOthers() {
    Map<String, byte[]> tables = SmallKnowledge.tables();
    append(tables, "technology_flows", "grinding.in.sludge,grinding,in,sludge,,1,1,1");
    append(
        tables,
        "technology_flows",
        "grinding.out.clinker.sludge,grinding,out,clinker,sludge,0,0.2,0.3");
    append(tables, "technology_flows", "grinding.loss.sludge,grinding,loss,,sludge,0.7,0.8,1");
    Technology grinding = KnowledgeReader.read(tables).technologies().getFirst();
    assertThat(grinding.recipes())
        .extracting(r -> r.outputs().getFirst().yield().amount())
        .containsExactly(0.95, 0.2);
    assertThat(grinding.recipes()).extracting(Technology.Recipe::losses).containsExactly(0.05, 0.8);
  }

  @Test
  void massIsBalancedForEachInput() {
    Map<String, byte[]> tables = SmallKnowledge.tables();
    append(tables, "technology_flows", "grinding.in.sludge,grinding,in,sludge,,1,1,1");
    append(tables, "technology_flows", "grinding.loss.sludge,grinding,loss,,sludge,0.7,0.8,1");
    assertThatThrownBy(() -> KnowledgeReader.read(tables))
        .hasMessageContaining("technologies.csv, row 2, column id")
        .hasMessageContaining("sludge 0.8 tonnes");
  }

  @ParameterizedTest
  @MethodSource("plantedFaults")
  void plantedFaultsAreToldAsSentences(String table, String find, String replace, String sentence) {
    Map<String, byte[]> tables = SmallKnowledge.tables();
    edit(tables, table, find, replace);
    assertThatThrownBy(() -> KnowledgeReader.read(tables)).hasMessageContaining(sentence);
  }

  static Stream<Arguments> plantedFaults() {
    return Stream.of(
        Arguments.of("technologies", "0.6,0.65,0.7", "0.6,0.65,1.7", "column exponent_high"),
        Arguments.of("technologies", "0.6,0.65,0.7", "0.66,0.65,0.7", "column exponent_low"),
        Arguments.of("technologies", "50000,200000", "50000,20000", "column capacity_high"),
        Arguments.of("technologies", "0.03,0.04,0.06", "0.03,,0.06", "column electricity"),
        Arguments.of("technology_flows", "clinker,,0.8", "clinker,steam,0.8", "column of"),
        Arguments.of("technology_flows", "out,clinker,,0.8", "out,clinker,,-0.8", "column low"),
        Arguments.of("transport", "0.08,0.1,0.15", "0.12,0.1,0.15", "column cost_low"),
        Arguments.of("uses", "-2,1,3", "-2,4,3", "column cost_high"),
        Arguments.of("uses", ",permit,", ",perhaps,", "column hazard"),
        Arguments.of("use_limits", "ignition,,5", "ignition,6,5", "column min"),
        Arguments.of("use_limits", "ignition,,5", "ignition,,", "Neither least nor most"),
        Arguments.of("use_limits", "calorific value,10", "calorific value,-10", "column min"));
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

  private static void append(Map<String, byte[]> tables, String table, String row) {
    String text = new String(tables.getOrDefault(table, new byte[0]), StandardCharsets.UTF_8);
    String line = row + ",assumed,engineering-judgement,,,EU,2020\n";
    tables.put(table, (text + line).getBytes(StandardCharsets.UTF_8));
  }

  private static void edit(Map<String, byte[]> tables, String table, String find, String replace) {
    String text = new String(tables.getOrDefault(table, new byte[0]), StandardCharsets.UTF_8);
    assertThat(text).contains(find);
    tables.put(table, text.replace(find, replace).getBytes(StandardCharsets.UTF_8));
  }
}
