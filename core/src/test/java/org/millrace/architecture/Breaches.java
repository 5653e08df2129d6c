package org.millrace.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For each rule, sources that break it and nothing else of note: a rule that lets them pass is
 * broken.
 */
final class Breaches {
  private Breaches() {}

  /** A class by its whole name. */
  record Source(String name, String text) {}

  static Map<String, List<Source>> all() {
    Map<String, List<Source>> breaches = new LinkedHashMap<>();
    breaches.put("unit knows nobody", uses("unit", "org.millrace.domain.Grade"));
    breaches.put("engine knows nobody", uses("engine", "org.millrace.unit.MassFlow"));
    breaches.put("math knows only unit and Hipparchus", uses("math", "org.millrace.domain.Grade"));
    breaches.put("domain knows only unit", uses("domain", "org.millrace.math.Vector"));
    breaches.put("estimate knows no other engine", uses("estimate", "org.millrace.match.Match"));
    breaches.put("linkage knows no other engine", uses("linkage", "org.millrace.match.Match"));
    breaches.put(
        "carbon.footprint knows no other engine",
        uses("carbon.footprint", "org.millrace.carbon.decoupling.Decoupling"));
    breaches.put(
        "carbon.decomposition knows no other engine",
        uses("carbon.decomposition", "org.millrace.match.Match"));
    breaches.put(
        "carbon.decoupling knows no other engine",
        uses("carbon.decoupling", "org.millrace.carbon.footprint.Footprint"));
    breaches.put(
        "cluster.agglomeration knows no other engine",
        uses("cluster.agglomeration", "org.millrace.match.Match"));
    breaches.put(
        "cluster.relatedness knows no other engine",
        uses("cluster.relatedness", "org.millrace.match.Match"));
    breaches.put(
        "cluster.linkages knows no other engine",
        uses("cluster.linkages", "org.millrace.match.Match"));
    breaches.put(
        "cluster.specialization knows no other engine",
        uses("cluster.specialization", "org.millrace.cluster.stage.StageRules"));
    breaches.put(
        "cluster.shiftshare knows no other engine",
        uses("cluster.shiftshare", "org.millrace.cluster.stage.StageRules"));
    breaches.put(
        "cluster.stage knows no other engine",
        uses("cluster.stage", "org.millrace.cluster.shiftshare.Table"));
    breaches.put(
        "cluster.density knows no other engine",
        uses("cluster.density", "org.millrace.match.Match"));
    breaches.put(
        "cluster.localization knows no other engine",
        uses("cluster.localization", "org.millrace.match.Match"));
    breaches.put(
        "cluster.concentration knows no other engine",
        uses("cluster.concentration", "org.millrace.match.Match"));
    breaches.put("match knows no other engine", uses("match", "org.millrace.network.Arc"));
    breaches.put("receiver knows no other engine", uses("receiver", "org.millrace.match.Match"));
    breaches.put("network knows no other engine", uses("network", "org.millrace.match.Match"));
    breaches.put("staging knows no other engine", uses("staging", "org.millrace.network.Arc"));
    breaches.put("utility knows no other engine", uses("utility", "org.millrace.match.Match"));
    breaches.put(
        "cogeneration knows no other engine", uses("cogeneration", "org.millrace.match.Match"));
    breaches.put("pinch.purity knows nobody", uses("pinch.purity", "org.millrace.unit.MassFlow"));
    for (String part : List.of("resource", "load", "piping")) {
      String engine = "pinch." + part;
      breaches.put(engine + " knows no other engine", uses(engine, "org.millrace.match.Match"));
    }
    breaches.put("abatement knows no other engine", uses("abatement", "org.millrace.match.Match"));
    breaches.put(
        "enterprise knows no other engine", uses("enterprise", "org.millrace.match.Match"));
    breaches.put("siting knows no other engine", uses("siting", "org.millrace.match.Match"));
    breaches.put("access knows no other engine", uses("access", "org.millrace.match.Match"));
    breaches.put(
        "accord.game knows no engine", uses("accord.game", "org.millrace.accord.sharing.Sharing"));
    for (String part : List.of("sharing", "airport", "pricing")) {
      String engine = "accord." + part;
      breaches.put(engine + " knows no other engine", uses(engine, "org.millrace.match.Match"));
    }
    for (String part : List.of("capital", "adoption", "maturity")) {
      String engine = "diffusion." + part;
      breaches.put(engine + " knows no other engine", uses(engine, "org.millrace.match.Match"));
    }
    breaches.put("country knows no other engine", uses("country", "org.millrace.match.Match"));
    breaches.put(
        "information knows no other engine", uses("information", "org.millrace.match.Match"));
    breaches.put(
        "pinch.cascade knows no engine",
        uses("pinch.cascade", "org.millrace.pinch.heat.HeatTargeting"));
    breaches.put(
        "pinch.heat knows no other engine",
        uses("pinch.heat", "org.millrace.pinch.site.TotalSite"));
    breaches.put(
        "pinch.site knows no other engine", uses("pinch.site", "org.millrace.match.Match"));
    for (String part : List.of("ranking", "quadrants", "matrix", "diagnosis")) {
      String engine = "classify." + part;
      breaches.put(engine + " knows no other engine", uses(engine, "org.millrace.match.Match"));
    }
    breaches.put(
        "game.replicator knows only unit", uses("game.replicator", "org.millrace.domain.Grade"));
    for (String part : List.of("cooperation", "regulation", "exchange")) {
      String engine = "game." + part;
      breaches.put(engine + " knows no other engine", uses(engine, "org.millrace.match.Match"));
    }
    breaches.put("game.payoff knows only unit", uses("game.payoff", "org.millrace.math.Vector"));
    breaches.put(
        "game.finite knows no other engine",
        uses("game.finite", "org.millrace.game.graph.FirmLink"));
    breaches.put(
        "game.graph knows no other engine", uses("game.graph", "org.millrace.match.Match"));
    breaches.put(
        "packages form no cycle",
        List.of(
            source("org.millrace.left", "Planted", "org.millrace.right.Planted other;"),
            source("org.millrace.right", "Planted", "org.millrace.left.Planted other;")));
    breaches.put("math alone uses a library", uses("match", "org.assertj.core.api.Assertions"));
    breaches.put("core has no clock, dice or files", uses("match", "java.nio.file.Path"));
    breaches.put(
        "records hold no arrays",
        List.of(
            new Source(
                "org.millrace.match.Planted",
                "package org.millrace.match; record Planted(double[] values) {}")));
    breaches.put(
        "public types do not change",
        List.of(source("org.millrace.match", "Planted", "int count;")));
    breaches.put(
        "problems and results are records or interfaces",
        List.of(source("org.millrace.match", "PlantedProblem", "")));
    breaches.put(
        "engines are final",
        List.of(
            new Source(
                "org.millrace.match.Planted",
                "package org.millrace.match; class Planted implements"
                    + " org.millrace.engine.Engine<Reason, String> { public String solve(Reason p,"
                    + " org.millrace.engine.Run r) { return \"\"; } }")));
    breaches.put(
        "Optional is a return type only",
        List.of(
            source(
                "org.millrace.match",
                "Planted",
                "void take(java.util.Optional<String> maybe) {}")));
    breaches.put(
        "accessors have no get",
        List.of(source("org.millrace.match", "Planted", "int getCount() { return 1; }")));
    breaches.put(
        "names say what a thing is", List.of(source("org.millrace.match", "PlantedUtil", "")));
    return breaches;
  }

  private static List<Source> uses(String name, String type) {
    return List.of(source("org.millrace." + name, "Planted", "final " + type + " other = null;"));
  }

  private static Source source(String packageName, String className, String body) {
    return new Source(
        packageName + '.' + className,
        "package %s; public class %s { %s }".formatted(packageName, className, body));
  }
}
