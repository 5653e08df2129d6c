package org.millrace.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.millrace.io.text.Language;
import org.millrace.report.word.Words;
import org.millrace.study.StudyResult;

/** A study as one HTML page that needs nothing but itself. */
public final class HtmlReport {
  private static final String FILE = "report.html";

  /** Its version is that of the dependency. */
  private static final String ECHARTS =
      "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";

  private HtmlReport() {}

  /**
   * Writes {@code report.html}.
   *
   * @param folder that exists
   * @return the file
   */
  public static Path write(StudyResult study, Language language, Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Words words = new Words(language, study.knowledge());
    PageView page = Pages.of(study, words);
    try (Writer out = Files.newBufferedWriter(file)) {
      JtepageGenerated.render(
          new OwaspHtmlTemplateOutput(new WriterOutput(out)), new NoForms(), page, words, assets());
    }
    return file;
  }

  private static Assets assets() throws IOException {
    return new Assets(resource("report.css"), resource(ECHARTS), resource("report.js"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
