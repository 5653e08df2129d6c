package org.millrace.cli;

import java.util.ServiceLoader;
import org.millrace.io.text.Texts;
import org.millrace.match.MatchingEngine;

/** Finds the engines for matching that are on the class path. */
final class MatchingEngines {
  private MatchingEngines() {}

  /**
   * The engine of a name.
   *
   * @throws WrongUse if there is none, with how to get it
   */
  static MatchingEngine find(String name, Texts texts) {
    return ServiceLoader.load(MatchingEngine.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new WrongUse(missing(name, texts)));
  }

  private static String missing(String name, Texts texts) {
    return name.equals("spark")
        ? texts.text("cli.match.no-spark")
        : texts.text("cli.match.no-engine", name);
  }
}
