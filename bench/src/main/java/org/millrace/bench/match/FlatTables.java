package org.millrace.bench.match;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.millrace.domain.Content;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Quote;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.domain.knowledge.Transport;
import org.millrace.domain.knowledge.Use;
import org.millrace.unit.Price;

/** Puts a nation into the tables of {@code tables.sql}. */
final class FlatTables {
  private final DuckDBConnection connection;

  FlatTables(DuckDBConnection connection) {
    this.connection = connection;
  }

  void load(Nation nation) throws SQLException {
    Knowledge knowledge = nation.knowledge();
    loadMaterials(knowledge);
    loadUses(knowledge.uses());
    loadTransport(knowledge.transport());
    loadOffers(nation);
    loadNeeds(nation);
  }

  private void loadMaterials(Knowledge knowledge) throws SQLException {
    KnowledgeIndex index = new KnowledgeIndex(knowledge);
    try (DuckDBAppender rows = connection.createAppender("materials")) {
      for (Material material : knowledge.materials()) {
        Id.MaterialId id = material.id();
        int m = number(id);
        boolean coded = material.codes().getFirst().endsWith("*");
        rows.beginRow().append((short) m).append(material.phase().name());
        rows.append(material.hazard().name());
        rows.append(coded ? 1 << Assortment.group(m) : 0);
        append(rows, index.disposalCost(id));
        append(rows, virginPrice(knowledge, id));
        append(rows, index.findDisposalEmission(id));
        append(rows, index.findVirginEmission(id));
        rows.endRow();
      }
    }
  }

  private static Quote virginPrice(Knowledge knowledge, Id.MaterialId material) {
    return knowledge.values().stream()
        .filter(v -> v.material().equals(material))
        .flatMap(
            v ->
                v instanceof MaterialValue.VirginPrice price
                    ? Stream.of(price.figure())
                    : Stream.empty())
        .findFirst()
        .<Quote>map(Quote.Known::new)
        .orElseGet(Quote.Unknown::new);
  }

  private void loadUses(List<Use> uses) throws SQLException {
    try (DuckDBAppender rows = connection.createAppender("uses")) {
      for (Use use : uses) {
        rows.beginRow()
            .append((short) number(use.material()))
            .append((short) number(use.replaces()));
        rows.append(use.substitution().amount()).append(use.substitution().low());
        rows.append(use.maximumShare()).append(use.hazard().name());
        rows.append(use.effort().cost().amount()).append(use.effort().cost().high());
        rows.append(use.effort().emission().amount());
        append(rows, use.limits(), 2);
        rows.endRow();
      }
    }
  }

  private void loadTransport(List<Transport> all) throws SQLException {
    try (DuckDBAppender rows = connection.createAppender("transport")) {
      for (Transport transport : all) {
        rows.beginRow().append(transport.phase().name());
        appendUpwards(rows, transport.costPerKilometre());
        appendUpwards(rows, transport.handling());
        rows.append(transport.emissionPerKilometre().amount());
        appendUpwards(rows, transport.linkPerYear());
        appendUpwards(rows, transport.linkPerKilometreYear());
        rows.append(transport.cap().amount()).endRow();
      }
    }
  }

  private void loadOffers(Nation nation) throws SQLException {
    try (DuckDBAppender rows = connection.createAppender("offers")) {
      for (int i = 0; i < nation.size(); i++) {
        Offer offer = nation.offers().get(i);
        appendStream(rows, nation, i, offer, offer.disposalCost());
        rows.append(nation.hazard(i));
        append(rows, offer.quality().contents(), 2);
        rows.endRow();
      }
    }
  }

  private void loadNeeds(Nation nation) throws SQLException {
    try (DuckDBAppender rows = connection.createAppender("needs")) {
      for (int i = 0; i < nation.size(); i++) {
        Need need = nation.needs().get(i);
        appendStream(rows, nation, i, need, need.purchasePrice());
        rows.append(nation.country().permits(Nation.facility(i)));
        append(rows, need.quality().contents(), 1);
        rows.endRow();
      }
    }
  }

  private static void appendStream(
      DuckDBAppender rows, Nation nation, int i, ResourceStream stream, Quote quote)
      throws SQLException {
    int facility = Nation.facility(i);
    rows.beginRow().append(i).append(facility);
    if (nation.country().isPlaced(facility)) {
      rows.append(nation.country().latitude(facility)).append(nation.country().longitude(facility));
    } else {
      rows.appendNull().appendNull();
    }
    rows.append((short) number(stream.material())).append(stream.rate().amount());
    append(rows, quote);
    rows.append(stream.terms().minimumLot().amount());
    rows.append(stream.terms().farthestPartner().amount());
    rows.append(stream.quality().dryMass());
  }

  private static void append(DuckDBAppender rows, Quote quote) throws SQLException {
    switch (quote) {
      case Quote.Known known -> {
        Figure<Price> price = known.price();
        rows.append(price.amount()).append(price.low());
      }
      case Quote.Unknown unknown -> rows.appendNull().appendNull();
    }
  }

  private static void append(DuckDBAppender rows, Optional<? extends Figure<?>> figure)
      throws SQLException {
    if (figure.isPresent()) {
      rows.append(figure.get().amount());
    } else {
      rows.appendNull();
    }
  }

  private static void appendUpwards(DuckDBAppender rows, Figure<?> figure) throws SQLException {
    rows.append(figure.amount()).append(figure.high());
  }

  private static void append(DuckDBAppender rows, List<Content> contents, int places)
      throws SQLException {
    for (int place = 0; place < places; place++) {
      if (place < contents.size()) {
        Content content = contents.get(place);
        rows.append((byte) Assortment.PROPERTIES.indexOf(content.property()));
        rows.append(content.low()).append(content.high());
      } else {
        rows.appendNull().appendNull().appendNull();
      }
    }
  }

  private static int number(Id.MaterialId material) {
    return Integer.parseInt(material.value().substring(1));
  }
}
