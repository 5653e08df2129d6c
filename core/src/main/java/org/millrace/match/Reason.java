package org.millrace.match;

import java.util.List;
import org.millrace.domain.Phase;

/** What a rule found of a pair, with what fills its sentence. */
public record Reason(ReasonCode code, List<Argument> arguments) {
  public Reason {
    arguments = List.copyOf(arguments);
  }

  static Reason of(ReasonCode code, Argument... arguments) {
    return new Reason(code, List.of(arguments));
  }

  /** Something that fills a sentence; the reader's language decides how it is written. */
  public sealed interface Argument {
    /** A number with its unit, such as 12.5 km. */
    record Amount(double value, String unit) implements Argument {}

    /** A thing that has a name in the knowledge: material, sector, technology or use. */
    record Named(Kind kind, String id) implements Argument {}

    /** A word of the data itself, such as a property or a hazard code. */
    record Word(String text) implements Argument {}

    /** A phase. */
    record InPhase(Phase phase) implements Argument {}

    /** What a name names. */
    enum Kind {
      MATERIAL,
      SECTOR,
      TECHNOLOGY,
      USE
    }
  }
}
