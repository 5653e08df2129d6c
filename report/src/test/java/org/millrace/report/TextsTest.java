package org.millrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.domain.Grade;
import org.millrace.domain.Phase;
import org.millrace.domain.Route;
import org.millrace.domain.knowledge.Technology;
import org.millrace.estimate.EstimateResult;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;
import org.millrace.match.Outcome;
import org.millrace.match.ReasonCode;
import org.millrace.match.Rule;
import org.millrace.match.Term;
import org.millrace.network.NetworkResult;
import org.millrace.study.Plan;

final class TextsTest {
  private static final Object[] ARGUMENTS = {"a", "b", "c"};

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeOfAPlanHasAText(Language language) {
    Texts texts = Texts.of(language);
    Stream.of(
            List.of(ReasonCode.values()),
            List.of(Rule.values()),
            List.of(Outcome.values()),
            List.of(Grade.values()),
            List.of(Phase.values()),
            List.of(Route.values()),
            List.of(Plan.Cause.values()),
            List.of(EstimateResult.Cause.values()),
            List.of(Term.Kind.values()),
            List.of(NetworkResult.Ending.values()),
            List.of(Technology.Maturity.values()))
        .flatMap(List::stream)
        .forEach(code -> assertThat(texts.text(Texts.key(code), ARGUMENTS)).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyOpenReasonHasAQuestion(Language language) {
    for (ReasonCode code : ReasonCode.values()) {
      if (code.outcome() == Outcome.CONDITIONAL) {
        assertThat(Texts.of(language).text(Questions.key(code), ARGUMENTS)).isNotBlank();
      }
    }
  }
}
