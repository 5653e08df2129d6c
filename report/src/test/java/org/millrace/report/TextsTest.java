package org.millrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.carbon.decoupling.DecouplingResult;
import org.millrace.classify.diagnosis.FactKind;
import org.millrace.classify.diagnosis.Sign;
import org.millrace.classify.diagnosis.Topic;
import org.millrace.classify.matrix.Indicator;
import org.millrace.cluster.localization.LocalizationResult;
import org.millrace.cluster.specialization.LocationQuotientResult;
import org.millrace.cluster.stage.StageResult;
import org.millrace.domain.Grade;
import org.millrace.domain.Phase;
import org.millrace.domain.Route;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.enterprise.Candidate;
import org.millrace.enterprise.EnterpriseResult;
import org.millrace.estimate.EstimateResult;
import org.millrace.game.cooperation.CooperationResult;
import org.millrace.game.regulation.RegulationResult;
import org.millrace.game.replicator.RestKind;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;
import org.millrace.match.Outcome;
import org.millrace.match.ReasonCode;
import org.millrace.match.Rule;
import org.millrace.match.Term;
import org.millrace.network.NetworkResult;
import org.millrace.study.Plan;
import org.millrace.study.cluster.ClusterGroup;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.StrategyCase;

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
            List.of(Technology.Maturity.values()),
            List.of(ClusterGroup.Kind.values()),
            List.of(ClusterStudy.Comparison.values()),
            List.of(ClusterType.values()),
            List.of(IndustryTrend.values()),
            List.of(Indicator.values()),
            List.of(StageResult.Stage.values()),
            List.of(StageResult.Condition.values()),
            List.of(StageResult.Missing.values()),
            List.of(LocationQuotientResult.Reason.values()),
            List.of(LocalizationResult.Verdict.values()),
            List.of(LocalizationResult.Reason.values()),
            List.of(DecouplingResult.State.values()),
            List.of(DecouplingResult.Reason.values()),
            List.of(StrategyCase.Lack.values()),
            List.of(Candidate.Lack.values()),
            List.of(EnterpriseResult.Standing.values()),
            List.of(StrategyCase.Assumption.values()),
            List.of(CooperationResult.Outlook.values()),
            List.of(RegulationResult.Pattern.values()),
            List.of(RegulationResult.Warning.values()),
            List.of(RestKind.values()),
            List.of(Topic.values()),
            List.of(Sign.values()),
            List.of(FactKind.values()))
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
