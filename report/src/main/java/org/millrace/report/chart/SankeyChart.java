package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.millrace.report.word.Words;
import org.millrace.study.StudyResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where by-products go and bought materials come from, without the plan and with it. */
public final class SankeyChart {
  private SankeyChart() {}

  /** The flows of today: nothing is exchanged. */
  public static Chart before(StudyResult.Planned study, Words words) {
    return chart("flows-before", new MaterialFlows(study, words).before(), words);
  }

  /** The flows of the plan. */
  public static Chart after(StudyResult.Planned study, Words words) {
    return chart("flows-after", new MaterialFlows(study, words).after(), words);
  }

  private static Chart chart(String key, MaterialFlows.Picture picture, Words words) {
    ObjectNode option =
        Options.of(
            """
            {"aria": {"enabled": true},
             "tooltip": {"confine": true},
             "series": [{"type": "sankey", "left": "19%", "right": "19%", "top": 8, "bottom": 8,
               "nodeWidth": 12, "nodeGap": 15, "draggable": false, "layoutIterations": 64,
               "emphasis": {"focus": "adjacency"},
               "label": {"color": "@text", "width": 150, "overflow": "truncate",
                 "textBorderColor": "@card", "textBorderWidth": 3},
               "lineStyle": {"opacity": 0.4, "curveness": 0.5},
               "levels": [{"depth": 0, "label": {"position": "left"}}],
               "data": [], "links": []}]}""");
    ArrayNode nodes = Options.data(option, 0);
    picture.nodes().values().forEach(node -> add(nodes, node, words));
    ArrayNode links = Options.series(option, 0).withArray("links");
    picture.links().forEach(link -> add(links, link, picture.nodes(), words));
    return new Chart(
        key,
        Math.clamp(picture.tallest() * 30L, 260, 860),
        narrow(option),
        List.of(),
        table(key, picture, words));
  }

  /** On paper the labels are shorter, on a phone they stand inside. */
  private static ObjectNode narrow(ObjectNode option) {
    ObjectNode both = Options.of("{\"media\": []}");
    both.set("baseOption", option);
    ArrayNode media = both.withArray("media");
    media.add(
        Options.of(
            """
            {"query": {"minWidth": 561, "maxWidth": 860}, "option": {"series": [
              {"label": {"width": 110}}]}}"""));
    media.add(
        Options.of(
            """
            {"query": {"maxWidth": 560}, "option": {"series": [
              {"left": 4, "right": "24%", "nodeGap": 10,
               "label": {"width": 84, "fontSize": 10},
               "levels": [{"depth": 0, "label": {"position": "right"}}]}]}}"""));
    return both;
  }

  private static void add(ArrayNode nodes, MaterialFlows.Node node, Words words) {
    ObjectNode item =
        nodes
            .addObject()
            .put("name", node.key())
            .put("depth", node.column())
            .put("tip", node.name() + "\n" + words.amount(node.tonnes(), "t/a"));
    item.putObject("itemStyle").put("color", node.color()).put("borderWidth", 0);
    item.putObject("label").put("formatter", node.name().replace('{', '('));
  }

  private static void add(
      ArrayNode links,
      MaterialFlows.Link link,
      Map<String, MaterialFlows.Node> nodes,
      Words words) {
    String from = name(nodes, link.from());
    String to = name(nodes, link.to());
    links
        .addObject()
        .put("source", link.from())
        .put("target", link.to())
        .put("value", link.tonnes())
        .put("tip", from + " → " + to + "\n" + words.amount(link.tonnes(), "t/a"))
        .putObject("lineStyle")
        .put("color", link.color());
  }

  private static Table table(String key, MaterialFlows.Picture picture, Words words) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (MaterialFlows.Link link : picture.links()) {
      rows.add(
          List.of(
              new Table.Cell.Words(name(picture.nodes(), link.from())),
              new Table.Cell.Words(name(picture.nodes(), link.to())),
              new Table.Cell.Amount(words.numbers().plain(link.tonnes()), link.tonnes())));
    }
    return new Table(
        words.text("chart." + key + ".title"),
        List.of(
            Table.Column.words(words.text("report.column.from")),
            Table.Column.words(words.text("report.column.to")),
            Table.Column.numbers(words.text("report.column.tonnes"))),
        rows);
  }

  private static String name(Map<String, MaterialFlows.Node> nodes, String key) {
    MaterialFlows.Node node = nodes.get(key);
    return node == null ? key : node.name();
  }
}
