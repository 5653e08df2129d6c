package org.millrace.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.domain.ResourceStream;
import org.millrace.math.Vector;
import org.millrace.network.NetworkResult;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.PlannedPlant;
import org.millrace.study.StudyResult;

/** What one more tonne would be worth: where to look for more, and what is too small. */
final class WorthSection {
  /** So many of each kind are listed; plan.json has all. */
  private static final int LISTED = 12;

  /** Less is nothing but the solver's rounding [EUR/t]. */
  private static final double CRUMBS = 1e-4;

  private final NetworkResult.Worths worths;
  private final List<PlannedPlant> plants;
  private final List<PeriodSet.Period> periods;
  private final Grade grade;
  private final Words words;
  private final Tables tables;
  private final Map<Id.StreamId, ResourceStream> streams = new HashMap<>();
  private final Map<Id.FacilityId, String> names = new HashMap<>();

  WorthSection(StudyResult.Planned study, Words words) {
    worths = study.plan().design().worths();
    plants = study.plan().plants();
    periods = study.registry().calendar().periods().periods();
    grade = study.plan().headline().saving().grade();
    this.words = words;
    tables = new Tables(words);
    study.registry().streams().forEach(s -> streams.put(s.id(), s));
    study.registry().facilities().forEach(f -> names.put(f.id(), f.name()));
  }

  /**
   * Something of which more would be worth something.
   *
   * @param advice key of what to do about it
   */
  private record Scarce(String advice, String what, String where, Vector perTonne) {
    double most() {
      return Arrays.stream(perTonne.toArray()).max().orElse(0);
    }

    double least() {
      return Arrays.stream(perTonne.toArray()).min().orElse(0);
    }
  }

  PageView.Section section() {
    List<Scarce> scarce = new ArrayList<>();
    scarce.addAll(streams("more-by-product", worths.supplies()));
    scarce.addAll(streams("more-need", worths.demands()));
    scarce.addAll(plants());
    List<String> paragraphs = new ArrayList<>();
    List<PageView.Block> blocks = new ArrayList<>();
    if (worths.equals(NetworkResult.Worths.UNKNOWN)) {
      paragraphs.add(words.text("report.worths.unknown"));
    } else if (scarce.isEmpty()) {
      paragraphs.add(words.text("report.worths.none"));
    } else {
      paragraphs.add(words.text("report.worths.lead"));
      blocks.add(new PageView.TableBlock(table(scarce)));
    }
    return new PageView.Section("worths", words.text("report.worths.title"), paragraphs, blocks);
  }

  private List<Scarce> streams(String advice, List<NetworkResult.StreamWorth> all) {
    return largest(
        all.stream()
            .flatMap(
                w ->
                    Stream.ofNullable(streams.get(w.stream()))
                        .map(
                            s ->
                                new Scarce(
                                    advice,
                                    words.material(s.material()),
                                    name(s.facility()),
                                    w.perTonne()))));
  }

  private List<Scarce> plants() {
    Map<Id.PlantId, Vector> perTonne = new HashMap<>();
    worths.plants().forEach(w -> perTonne.put(w.plant(), w.perTonne()));
    return largest(
        plants.stream()
            .map(
                p ->
                    new Scarce(
                        "more-capacity",
                        words.technology(p.technology().id()),
                        p.site().name(),
                        perTonne.getOrDefault(p.id(), Vector.EMPTY))));
  }

  private static List<Scarce> largest(Stream<Scarce> all) {
    return all.filter(s -> s.most() > CRUMBS)
        .sorted(
            Comparator.comparingDouble(Scarce::most)
                .reversed()
                .thenComparing(Scarce::where)
                .thenComparing(Scarce::what))
        .limit(LISTED)
        .toList();
  }

  private Table table(List<Scarce> scarce) {
    return tables.table(
        "report.worths.caption",
        List.of(
            tables.words("what"),
            tables.words("site"),
            tables.numbers("worth-per-tonne"),
            tables.words("when"),
            tables.words("means"),
            tables.words("grade")),
        scarce.stream()
            .map(
                s ->
                    List.of(
                        tables.text(s.what()),
                        tables.text(s.where()),
                        tables.amount(s.most()),
                        tables.text(when(s)),
                        tables.text(words.text("report.worths." + s.advice())),
                        Badge.of(grade, words)))
            .toList());
  }

  /** The period in which it is worth most, where it matters. */
  private String when(Scarce scarce) {
    if (scarce.most() - scarce.least() <= CRUMBS) {
      return words.text("report.worths.always");
    }
    for (int t = 0; t < periods.size(); t++) {
      if (scarce.perTonne().at(t) == scarce.most()) {
        return words.text(
            "report.worths.period", periods.get(t).name(), words.numbers().plain(scarce.least()));
      }
    }
    return "";
  }

  private String name(Id.FacilityId facility) {
    return names.getOrDefault(facility, facility.value());
  }
}
