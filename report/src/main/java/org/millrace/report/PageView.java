package org.millrace.report;

import java.util.List;
import org.millrace.report.chart.Table;

/**
 * A page, ready to be laid out.
 *
 * @param language tag of the language, as HTML has it
 * @param lead sentences under the title
 * @param warning what the reader must not overlook; empty for nothing
 */
record PageView(
    String language,
    String title,
    List<String> lead,
    String warning,
    List<Card> cards,
    List<Section> sections) {
  PageView {
    lead = List.copyOf(lead);
    cards = List.copyOf(cards);
    sections = List.copyOf(sections);
  }

  /** A headline number. */
  record Card(String label, String value, String range, Table.Cell.Badge grade, String note) {}

  /**
   * A part of the page with its own heading.
   *
   * @param id where links lead
   */
  record Section(String id, String title, List<String> paragraphs, List<Block> blocks) {
    Section {
      paragraphs = List.copyOf(paragraphs);
      blocks = List.copyOf(blocks);
    }
  }

  /** Something in a section. */
  sealed interface Block {}

  /** A table. */
  record TableBlock(Table table) implements Block {}

  /**
   * A chart with its table.
   *
   * @param data what the renderer reads, as JSON
   */
  record ChartBlock(String key, String title, String note, int height, String data, Table table)
      implements Block {}

  /** The clusters, each with what is known of it. */
  record ClustersBlock(List<ClusterView> clusters) implements Block {
    ClustersBlock {
      clusters = List.copyOf(clusters);
    }
  }

  /** Blocks that unfold for whoever wants to know. */
  record FoldBlock(String title, List<Block> blocks) implements Block {
    FoldBlock {
      blocks = List.copyOf(blocks);
    }
  }

  /** Something that unfolds for whoever wants to know. */
  record HelpBlock(String title, List<String> sentences) implements Block {
    HelpBlock {
      sentences = List.copyOf(sentences);
    }
  }

  /** Things to do, in order. */
  record StepsBlock(String title, List<Step> steps) implements Block {
    StepsBlock {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One thing to do.
   *
   * @param asks questions to settle first
   * @param link id of the exchange it is about
   */
  record Step(String title, String text, List<String> asks, String link) {
    Step {
      asks = List.copyOf(asks);
    }
  }

  /**
   * The exchanges, each with its reasons.
   *
   * @param more what does not unfold; empty when all do
   */
  record ExchangesBlock(List<Table.Column> columns, List<ExchangeView> exchanges, String more)
      implements Block {
    ExchangesBlock {
      columns = List.copyOf(columns);
      exchanges = List.copyOf(exchanges);
    }
  }
}
