package org.millrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.engine.Run;
import org.millrace.io.text.Language;
import org.millrace.report.word.Words;
import org.millrace.study.StudyResult;
import org.millrace.study.growth.Growth;
import org.millrace.study.growth.GrowthInputs;
import org.millrace.study.growth.GrowthStudy;

/** The sawmill's dust and the heating works, as if nothing were planned. */
final class GrowthSectionTest {
  private static final StudyResult.Planned STUDY = SmallStudy.planned();

  private static PageView.Section section(Language language, List<GrowthInputs.Used> taken) {
    GrowthStudy growth =
        Growth.of(
            new GrowthInputs(STUDY.registry(), STUDY.knowledge(), taken, List.of(), 1.3, 0.07),
            Run.PLAIN);
    return new GrowthSection(growth, STUDY.registry(), new Words(language, SmallStudy.knowledge()))
        .section();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsWhatToBringIn(Language language) {
    PageView.Section section = section(language, List.of());
    assertThat(section.paragraphs()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(section.blocks()).hasSize(2);
    assertThat(section.blocks().getFirst().toString()).contains("Sawmill");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsThatNothingIsLeft(Language language) {
    List<GrowthInputs.Used> all =
        STUDY.registry().offers().stream()
            .map(o -> new GrowthInputs.Used(o.id(), o.rate().value()))
            .toList();
    PageView.Section section = section(language, all);
    assertThat(section.blocks()).isEmpty();
    assertThat(section.paragraphs()).isNotEmpty();
  }
}
