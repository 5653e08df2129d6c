package org.millrace.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.unit.Require;

/** Core obeys the rules, and each rule is seen to fail on a planted breach. */
class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.millrace");

  static Set<String> names() {
    return Rules.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void coreObeys(String name) {
    rule(name).as(name).check(CORE);
  }

  @ParameterizedTest
  @MethodSource("names")
  void ruleFailsOnItsPlantedBreach(String name, @TempDir Path folder) throws IOException {
    compile(Breaches.all().getOrDefault(name, List.of()), folder);
    JavaClasses planted = new ClassFileImporter().importPath(folder.resolve("classes"));
    assertThat(rule(name).evaluate(planted).getFailureReport().getDetails()).isNotEmpty();
  }

  @Test
  void everyRuleHasABreach() {
    assertThat(Breaches.all().keySet()).isEqualTo(names());
  }

  @Test
  void everyEnginePackageIsListed() {
    assertThat(
            CORE.stream()
                .filter(c -> c.getSimpleName().endsWith("Problem"))
                .map(c -> c.getPackageName().substring("org.millrace.".length()))
                .filter(p -> !p.equals("study")))
        .containsExactlyInAnyOrderElementsOf(Rules.ENGINES);
  }

  private static ArchRule rule(String name) {
    return Require.known("rule", Rules.all(), name);
  }

  private static void compile(List<Breaches.Source> sources, Path folder) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d",
                folder.resolve("classes").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-nowarn",
                "-proc:none"));
    for (Breaches.Source source : sources) {
      Path file = folder.resolve("source").resolve(source.name().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.text());
      arguments.add(file.toString());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
  }
}
