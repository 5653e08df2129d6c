package org.millrace.cluster.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.cluster.stage.StageResult.Check;
import org.millrace.cluster.stage.StageResult.Condition;
import org.millrace.cluster.stage.StageResult.Missing;
import org.millrace.cluster.stage.StageResult.Outcome;
import org.millrace.cluster.stage.StageResult.Stage;
import org.millrace.cluster.stage.StageResult.Verdict;
import org.millrace.unit.Require;

/** Which stage the answers of a candidate make, in a logic of yes, no and unknown. */
final class Staging {
  private final Map<Condition, Verdict> verdicts = new EnumMap<>(Condition.class);

  Staging(List<Check> checks) {
    checks.forEach(c -> verdicts.put(c.condition(), c.verdict()));
  }

  /** Yes, no, or unknown for want of something. */
  private record Answer(boolean possible, Set<Missing> missing) {
    static final Answer YES = new Answer(true, Set.of());
    static final Answer NO = new Answer(false, Set.of());

    boolean isYes() {
      return possible && missing.isEmpty();
    }

    Answer and(Answer other) {
      if (!possible || !other.possible) {
        return NO;
      }
      Set<Missing> both = new LinkedHashSet<>(missing);
      both.addAll(other.missing);
      return new Answer(true, both);
    }

    Answer not() {
      if (!possible) {
        return YES;
      }
      return missing.isEmpty() ? NO : this;
    }
  }

  Outcome outcome() {
    List<Stage> possible = new ArrayList<>();
    Set<Missing> missing = new LinkedHashSet<>();
    for (Stage stage : Stage.values()) {
      Answer answer = answer(stage);
      if (answer.possible()) {
        possible.add(stage);
        missing.addAll(answer.missing());
      }
      if (answer.isYes()) {
        break;
      }
    }
    return possible.size() == 1
        ? new Outcome.Told(possible.getFirst())
        : new Outcome.Unclear(List.copyOf(missing), possible);
  }

  private Answer answer(Stage stage) {
    return switch (stage) {
      case DECLINING ->
          all(
              Condition.CONCENTRATED,
              Condition.ONCE_LARGE_ENOUGH,
              Condition.SHRINKING,
              Condition.DISADVANTAGED);
      case EXISTING ->
          all(
              Condition.CONCENTRATED,
              Condition.DISTINCT,
              Condition.SIGNIFICANT,
              Condition.LARGE_ENOUGH,
              Condition.PLANTS_ENOUGH);
      case EMERGING ->
          all(Condition.CONCENTRATED, Condition.DISTINCT)
              .not()
              .and(all(Condition.RISING, Condition.RISE_SIGNIFICANT, Condition.ADVANTAGED));
      case POTENTIAL -> all(Condition.BELOW_NATION, Condition.RELATED, Condition.ENDOWED);
      case NONE -> Answer.YES;
    };
  }

  private Answer all(Condition... conditions) {
    Answer answer = Answer.YES;
    for (Condition condition : conditions) {
      answer =
          answer.and(
              switch (Require.known("condition", verdicts, condition)) {
                case Verdict.Met met -> Answer.YES;
                case Verdict.NotAsked none -> Answer.YES;
                case Verdict.NotMet not -> Answer.NO;
                case Verdict.Unknown unknown -> new Answer(true, Set.of(unknown.missing()));
              });
    }
    return answer;
  }
}
