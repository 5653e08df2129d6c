package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.report.word.Words;
import org.millrace.study.PlannedExchange;
import org.millrace.study.StudyResult;
import org.millrace.unit.Require;

/**
 * Tonnes from giver to by-product to its end, and from purchase to bought material to taker. Of
 * each kind the twelve largest stand alone, the same in every picture; more than twelve facilities
 * are shown by sector.
 */
final class MaterialFlows {
  private static final int ALONE = 12;
  private static final String BOUGHT = "bought";

  /**
   * What flows pass.
   *
   * @param column counted from the left, from 0
   * @param tonnes that pass in a year
   */
  record Node(String key, String name, int column, String color, double tonnes) {}

  /** Tonnes in a year from node to node. */
  record Link(String from, String to, double tonnes, String color) {}

  /** All nodes by key, and the links between them. */
  record Picture(Map<String, Node> nodes, List<Link> links) {
    /** Nodes in the fullest column. */
    int tallest() {
      return nodes.values().stream()
          .collect(Collectors.groupingBy(Node::column, Collectors.counting()))
          .values()
          .stream()
          .mapToInt(Long::intValue)
          .max()
          .orElse(0);
    }
  }

  private final StudyResult.Planned study;
  private final Words words;
  private final KnowledgeIndex knowledge;
  private final Map<Id.FacilityId, Facility> facilities = new HashMap<>();
  private final Map<Id.StreamId, Double> remaining = new HashMap<>();
  private final Map<Id.StreamId, Double> replaced = new HashMap<>();
  private final Map<Id.StreamId, Double> taken = new HashMap<>();
  private final Groups givers;
  private final Groups takers;
  private final Groups wastes;
  private final Groups purchases;

  MaterialFlows(StudyResult.Planned study, Words words) {
    this.study = study;
    this.words = words;
    knowledge = new KnowledgeIndex(study.knowledge());
    study.registry().facilities().forEach(f -> facilities.put(f.id(), f));
    study.plan().leftOut().forEach(l -> remaining.put(l.offer().id(), l.remaining().amount()));
    for (PlannedExchange exchange : study.plan().exchanges()) {
      replaced.merge(exchange.need().id(), exchange.replaced().amount(), Double::sum);
      taken.merge(exchange.offer().id(), exchange.taken().amount(), Double::sum);
    }
    List<Offer> offers = study.registry().offers();
    List<Need> needs = study.registry().needs();
    boolean fewGivers = offers.stream().map(Offer::facility).distinct().count() <= ALONE;
    boolean fewTakers = needs.stream().map(Need::facility).distinct().count() <= ALONE;
    givers = new Groups("g", 0, "@giver", fewGivers);
    takers = new Groups("t", 2, "@taker", fewTakers);
    wastes = new Groups("m", 1, "@material", true);
    purchases = new Groups("b", 1, "@bought", true);
    for (Offer offer : offers) {
      givers.weigh(party(offer.facility(), fewGivers), offer.rate().amount());
      wastes.weigh(words.material(offer.material()), offer.rate().amount());
    }
    for (Need need : needs) {
      takers.weigh(party(need.facility(), fewTakers), need.rate().amount());
      purchases.weigh(words.material(need.material()), need.rate().amount());
    }
  }

  /** Without the plan. */
  Picture before() {
    Drawing drawing = new Drawing();
    for (Offer offer : study.registry().offers()) {
      drawing.end(offer, offer.rate().amount());
    }
    study.registry().needs().forEach(n -> drawing.buy(n, n.rate().amount()));
    return drawing.picture();
  }

  /** With the plan. */
  Picture after() {
    Drawing drawing = new Drawing();
    for (Offer offer : study.registry().offers()) {
      drawing.end(offer, remaining.getOrDefault(offer.id(), 0.0));
    }
    study.plan().exchanges().forEach(e -> drawing.exchange(e, used(e)));
    for (Need need : study.registry().needs()) {
      drawing.buy(need, Math.max(0, need.rate().amount() - replaced.getOrDefault(need.id(), 0.0)));
    }
    return drawing.picture();
  }

  /** By-product that an exchange takes, all of an offer's exchanges together what is used of it. */
  private double used(PlannedExchange exchange) {
    Offer offer = exchange.offer();
    double used = offer.rate().amount() - remaining.getOrDefault(offer.id(), 0.0);
    return exchange.isOfMarket()
        ? exchange.taken().amount()
        : used * exchange.taken().amount() / taken.getOrDefault(offer.id(), 1.0);
  }

  private String party(Id.FacilityId id, boolean alone) {
    Facility facility = Require.known("facility", facilities, id);
    if (alone) {
      return facility.name();
    }
    return knowledge
        .findSector(facility.activity())
        .map(words::sector)
        .orElseGet(() -> words.text("chart.sector-unknown"));
  }

  /** Names of one kind, largest first; those beyond the twelfth are one. */
  private final class Groups {
    private final String prefix;
    private final int column;
    private final String color;
    private final boolean alone;
    private final Map<String, Double> weights = new LinkedHashMap<>();

    Groups(String prefix, int column, String color, boolean alone) {
      this.prefix = prefix;
      this.column = column;
      this.color = color;
      this.alone = alone;
    }

    void weigh(String name, double tonnes) {
      weights.merge(name, tonnes, Double::sum);
    }

    Node node(String name) {
      List<String> largest =
          weights.entrySet().stream()
              .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
              .limit(ALONE)
              .map(Map.Entry::getKey)
              .toList();
      String shown = largest.contains(name) ? name : words.text("chart.other");
      return new Node(prefix + ':' + shown, shown, column, color, 0);
    }

    Node party(Id.FacilityId id) {
      return node(MaterialFlows.this.party(id, alone));
    }
  }

  /** Collects flows. */
  private final class Drawing {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<List<String>, Link> links = new LinkedHashMap<>();

    void end(Offer offer, double tonnes) {
      String route = words.text(offer.route());
      Node end = new Node("route:" + offer.route(), route, 2, "@waste", 0);
      Node waste = wastes.node(words.material(offer.material()));
      link(givers.party(offer.facility()), waste, tonnes, "@waste");
      link(waste, end, tonnes, "@waste");
    }

    void exchange(PlannedExchange exchange, double tonnes) {
      Node waste = wastes.node(words.material(exchange.offer().material()));
      link(givers.party(exchange.giver().id()), waste, tonnes, "@feasible");
      link(waste, takers.party(exchange.taker().id()), tonnes, "@feasible");
    }

    void buy(Need need, double tonnes) {
      Node shop = new Node(BOUGHT, words.text("chart.bought"), 0, "@bought", 0);
      Node bought = purchases.node(words.material(need.material()));
      link(shop, bought, tonnes, "@bought");
      link(bought, takers.party(need.facility()), tonnes, "@bought");
    }

    private void link(Node from, Node to, double tonnes, String color) {
      if (tonnes <= 0) {
        return;
      }
      nodes.putIfAbsent(from.key(), from);
      nodes.putIfAbsent(to.key(), to);
      links.merge(
          List.of(from.key(), to.key(), color),
          new Link(from.key(), to.key(), tonnes, color),
          (a, b) -> new Link(a.from(), a.to(), a.tonnes() + b.tonnes(), a.color()));
    }

    Picture picture() {
      List<Link> sorted = new ArrayList<>(links.values());
      sorted.sort(Comparator.comparingDouble(Link::tonnes).reversed());
      nodes.replaceAll((key, node) -> weighed(node, sorted));
      return new Picture(nodes, sorted);
    }

    private static Node weighed(Node node, List<Link> links) {
      double in = 0;
      double out = 0;
      for (Link link : links) {
        in += link.to().equals(node.key()) ? link.tonnes() : 0;
        out += link.from().equals(node.key()) ? link.tonnes() : 0;
      }
      return new Node(node.key(), node.name(), node.column(), node.color(), Math.max(in, out));
    }
  }
}
