package org.millrace.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.millrace.engine.Engine;

/** The picture in ARCHITECTURE.md, as rules by name. */
final class Rules {
  static final List<String> ENGINES =
      List.of(
          "linkage",
          "cluster.density",
          "cluster.localization",
          "cluster.concentration",
          "cluster.agglomeration",
          "cluster.specialization",
          "cluster.shiftshare",
          "cluster.relatedness",
          "cluster.linkages",
          "cluster.stage",
          "carbon.footprint",
          "carbon.decomposition",
          "carbon.decoupling",
          "classify.ranking",
          "classify.quadrants",
          "classify.matrix",
          "classify.diagnosis",
          "estimate",
          "match",
          "receiver",
          "network",
          "utility",
          "staging",
          "cogeneration",
          "pinch.resource",
          "pinch.load",
          "pinch.piping",
          "abatement",
          "enterprise",
          "siting",
          "access",
          "accord.sharing",
          "accord.airport",
          "accord.pricing",
          "diffusion.capital",
          "diffusion.adoption",
          "diffusion.maturity",
          "game.cooperation",
          "game.regulation",
          "game.exchange",
          "game.finite",
          "game.graph",
          "country",
          "information",
          "pinch.heat",
          "pinch.site");

  /** What engines of one field share beside what all know. */
  private static final Map<String, String> SHARED =
      Map.of(
          "pinch.heat", "pinch.cascade",
          "pinch.site", "pinch.cascade",
          "pinch.resource", "pinch.purity",
          "pinch.load", "pinch.purity",
          "accord.sharing", "accord.game",
          "accord.airport", "accord.game",
          "game.cooperation", "game.replicator",
          "game.regulation", "game.replicator",
          "game.finite", "game.payoff",
          "game.graph", "game.payoff");

  private Rules() {}

  /** All rules; each has a planted breach in {@link Breaches} under the same name. */
  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("unit knows nobody", onlyUse("unit"));
    rules.put("engine knows nobody", onlyUse("engine"));
    rules.put("math knows only unit and Hipparchus", mathKnowsUnitAndHipparchus());
    rules.put("domain knows only unit", onlyUse("domain", "unit"));
    rules.put("pinch.cascade knows no engine", onlyUse("pinch.cascade", "domain", "math", "unit"));
    rules.put("pinch.purity knows nobody", onlyUse("pinch.purity"));
    rules.put("accord.game knows no engine", onlyUse("accord.game", "engine", "math", "unit"));
    rules.put("game.replicator knows only unit", onlyUse("game.replicator", "unit"));
    rules.put("game.payoff knows only unit", onlyUse("game.payoff", "unit"));
    for (String engine : ENGINES) {
      rules.put(
          engine + " knows no other engine",
          onlyUse(
              engine, "engine", "domain", "math", "unit", SHARED.getOrDefault(engine, "engine")));
    }
    rules.put(
        "packages form no cycle", slices().matching("org.millrace.(**)").should().beFreeOfCycles());
    rules.put("math alone uses a library", mathAloneUsesALibrary());
    rules.put("core has no clock, dice or files", hasNoClockDiceOrFiles());
    rules.put("records hold no arrays", recordsHoldNoArrays());
    rules.put("public types do not change", publicTypesDoNotChange());
    rules.put("problems and results are records or interfaces", problemsAndResults());
    rules.put("engines are final", enginesAreFinal());
    rules.put("Optional is a return type only", optionalIsReturned());
    rules.put("accessors have no get", accessorsHaveNoGet());
    rules.put("names say what a thing is", namesSayWhat());
    return rules;
  }

  private static ArchRule mathKnowsUnitAndHipparchus() {
    return classes()
        .that()
        .resideInAPackage("org.millrace.math..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.hipparchus..",
            "org.millrace.math..",
            "org.millrace.unit..");
  }

  private static ArchRule onlyUse(String name, String... others) {
    String[] allowed =
        Stream.concat(
                Stream.of("java..", "org.jspecify..", "org.millrace." + name + ".."),
                Stream.of(others).map(o -> "org.millrace." + o + ".."))
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("org.millrace." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }

  private static ArchRule mathAloneUsesALibrary() {
    return classes()
        .that()
        .resideOutsideOfPackage("org.millrace.math..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.millrace..");
  }

  private static ArchRule hasNoClockDiceOrFiles() {
    return noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.io.Closeable.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.io.PrintStream.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..");
  }

  private static ArchRule recordsHoldNoArrays() {
    return noFields()
        .that()
        .areNotStatic()
        .and()
        .areDeclaredInClassesThat()
        .areRecords()
        .should()
        .haveRawType(describe("an array", JavaClass::isArray));
  }

  private static ArchRule publicTypesDoNotChange() {
    return fields()
        .that()
        .areNotStatic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .beFinal();
  }

  private static ArchRule problemsAndResults() {
    return classes()
        .that()
        .haveSimpleNameEndingWith("Problem")
        .or()
        .haveSimpleNameEndingWith("Result")
        .should()
        .beRecords()
        .orShould()
        .beInterfaces();
  }

  private static ArchRule enginesAreFinal() {
    return classes().that().implement(Engine.class).should().haveModifier(JavaModifier.FINAL);
  }

  private static ArchRule optionalIsReturned() {
    return methods()
        .that()
        .areNotPrivate()
        .should()
        .notHaveRawParameterTypes(
            describe(
                "an Optional",
                types -> types.stream().anyMatch(t -> t.isEquivalentTo(Optional.class))));
  }

  private static ArchRule accessorsHaveNoGet() {
    return noMethods()
        .that(describe("take nothing", (JavaMethod m) -> m.getRawParameterTypes().isEmpty()))
        .should()
        .haveNameMatching("get[A-Z].*");
  }

  private static ArchRule namesSayWhat() {
    return noClasses()
        .should()
        .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*|.*(Impl|Manager|Helper|Utils?)");
  }
}
