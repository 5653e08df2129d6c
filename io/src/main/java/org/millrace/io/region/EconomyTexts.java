package org.millrace.io.region;

import java.util.Map;
import org.millrace.domain.Economy;
import org.millrace.domain.SectorYear;
import org.millrace.domain.SectorYear.Fact;
import org.millrace.io.datapackage.PackageWriter;

/** Writes the table {@code employment}; a row has the grade and source of its employees. */
final class EconomyTexts {
  private final PackageWriter files;
  private final RowText text;

  EconomyTexts(PackageWriter files, RowText text) {
    this.files = files;
    this.text = text;
  }

  void add(Economy economy) {
    economy.areas().forEach(area -> area.sectors().forEach(sector -> add(area, sector)));
  }

  private void add(Economy.Area area, SectorYear sector) {
    Map<String, String> row = text.of(sector.employees(), sector.year());
    row.put("area", area.name());
    row.put("part", RowText.word(area.part()));
    row.put("sector", sector.sector().code());
    row.put("scheme", sector.sector().scheme());
    row.put("employees", RowText.number(sector.employees().amount()));
    if (area.squareKilometers() > 0) {
      row.put("area_km2", RowText.number(area.squareKilometers()));
    }
    sector.facts().forEach(fact -> put(row, fact));
    files.table("employment").row(row);
  }

  private static void put(Map<String, String> row, Fact fact) {
    switch (fact) {
      case Fact.Plants plants -> row.put("plants", RowText.number(plants.count()));
      case Fact.ValueAdded added -> row.put("value_added", RowText.number(added.money().amount()));
      case Fact.DirectEmission direct ->
          row.put("emission", RowText.number(direct.emission().amount()));
      case Fact.Output output -> row.put("output", RowText.number(output.money().amount()));
      case Fact.Exports exports -> row.put("exports", RowText.number(exports.money().amount()));
    }
  }
}
