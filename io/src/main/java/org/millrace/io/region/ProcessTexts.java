package org.millrace.io.region;

import java.util.Map;
import java.util.Optional;
import org.millrace.domain.CleanerProduction;
import org.millrace.domain.ExistingAsset;
import org.millrace.domain.Figure;
import org.millrace.domain.ProcessHeat;
import org.millrace.domain.Processes;
import org.millrace.domain.Profile;
import org.millrace.io.datapackage.PackageWriter;
import org.millrace.unit.MassFlow;

/** Writes the tables of what happens inside facilities. */
final class ProcessTexts {
  private final PackageWriter files;
  private final RowText text;

  ProcessTexts(PackageWriter files, RowText text) {
    this.files = files;
    this.text = text;
  }

  void add(Processes processes) {
    processes.heat().forEach(this::add);
    processes.assets().forEach(this::add);
    processes.measures().forEach(this::add);
  }

  private void add(ProcessHeat heat) {
    Map<String, String> row = text.of(heat.heat());
    row.put("id", heat.id().value());
    row.put("facility", heat.facility().value());
    if (!heat.process().value().equals(heat.facility().value())) {
      row.put("process", heat.process().value());
    }
    row.put("direction", heat.direction() == ProcessHeat.Direction.GIVEN ? "give" : "take");
    row.put("supply_temperature", RowText.number(heat.supply().celsius()));
    row.put("target_temperature", RowText.number(heat.target().celsius()));
    row.put("heat", RowText.number(heat.heat().amount()));
    row.put("unit", "kW");
    heat.contribution()
        .find()
        .ifPresent(own -> row.put("contribution", RowText.number(own.amount())));
    if (!heat.profile().equals(Profile.EVEN)) {
      row.put("profile", heat.profile().value());
    }
    files.table("heat").row(row);
  }

  private void add(ExistingAsset asset) {
    Map<String, String> row =
        switch (asset) {
          case ExistingAsset.HeatMaker maker -> heatMaker(maker);
          case ExistingAsset.Works works -> works(works);
        };
    row.put("id", asset.id().value());
    row.put("facility", asset.facility().value());
    row.put("since", RowText.year(asset.since()));
    files.table("existing_assets").row(row);
  }

  private Map<String, String> heatMaker(ExistingAsset.HeatMaker maker) {
    Map<String, String> row = text.of(maker.efficiency());
    row.put("kind", RowText.word(maker.kind()));
    row.put("fuel", maker.fuel().value());
    row.put("efficiency", RowText.number(maker.efficiency().amount()));
    maker.capacity().find().ifPresent(c -> putCapacity(row, c, "kW"));
    return row;
  }

  private Map<String, String> works(ExistingAsset.Works works) {
    Optional<Figure<MassFlow>> capacity = works.capacity().find();
    Map<String, String> row = capacity.map(text::of).orElseGet(text::judged);
    row.put("kind", RowText.word(works.kind()));
    capacity.ifPresent(c -> putCapacity(row, c, "t"));
    return row;
  }

  private void add(CleanerProduction measure) {
    Map<String, String> row = text.of(measure.investment());
    row.put("id", measure.id().value());
    row.put("facility", measure.facility().value());
    row.put("name", measure.name());
    row.put("kind", RowText.word(measure.kind()));
    put(row, "investment", measure.investment());
    row.put("lifetime", Integer.toString(measure.lifetimeYears()));
    row.put("running", RowText.number(measure.running().amount()));
    row.put("emission", RowText.number(measure.emission().amount()));
    files.table("cleaner_production").row(row);
    for (CleanerProduction.Cut cut : measure.cuts()) {
      Map<String, String> shrinking = text.of(cut.share());
      shrinking.put("measure", measure.id().value());
      shrinking.put("stream", cut.stream().value());
      put(shrinking, "share", cut.share());
      files.table("cleaner_production_streams").row(shrinking);
    }
  }

  private static void put(Map<String, String> row, String column, Figure<?> figure) {
    row.put(column, RowText.number(figure.amount()));
    if (figure.low() < figure.high()) {
      row.put(column + "_low", RowText.number(figure.low()));
      row.put(column + "_high", RowText.number(figure.high()));
    }
  }

  private static void putCapacity(Map<String, String> row, Figure<?> capacity, String unit) {
    row.put("capacity", RowText.number(capacity.amount()));
    row.put("unit", unit);
  }
}
