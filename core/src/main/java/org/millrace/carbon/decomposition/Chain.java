package org.millrace.carbon.decomposition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.millrace.carbon.decomposition.DecompositionResult.Effects;
import org.millrace.carbon.decomposition.DecompositionResult.PartEffects;
import org.millrace.carbon.decomposition.DecompositionResult.Reason;

/** Effects of one step after the other. */
final class Chain {
  private Chain() {}

  /** Put together value by value; not defined if one of them is not. */
  static Effects of(List<Effects> steps, DoubleBinaryOperator with) {
    Effects chained = steps.getFirst();
    for (Effects step : steps.subList(1, steps.size())) {
      chained = both(chained, step, with);
    }
    return chained instanceof Effects.Undefined && steps.size() > 1
        ? new Effects.Undefined(Reason.STEP_UNDEFINED)
        : chained;
  }

  private static Effects both(Effects first, Effects second, DoubleBinaryOperator with) {
    if (!(first instanceof Effects.Known one) || !(second instanceof Effects.Known two)) {
      return new Effects.Undefined(Reason.STEP_UNDEFINED);
    }
    List<PartEffects> parts = new ArrayList<>();
    for (int i = 0; i < one.parts().size(); i++) {
      PartEffects part = one.parts().get(i);
      parts.add(
          new PartEffects(part.part(), joined(part.values(), two.parts().get(i).values(), with)));
    }
    return new Effects.Known(joined(one.values(), two.values(), with), parts);
  }

  private static List<Double> joined(
      List<Double> first, List<Double> second, DoubleBinaryOperator with) {
    List<Double> joined = new ArrayList<>();
    for (int k = 0; k < first.size(); k++) {
      joined.add(with.applyAsDouble(first.get(k), second.get(k)));
    }
    return joined;
  }
}
