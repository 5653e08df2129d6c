package org.millrace.cluster.agglomeration;

import java.util.List;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Area;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Industry;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Listed;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Plant;
import org.millrace.domain.Id;

/** The indices as the papers print them, looked up anew at every step. */
record SlowIndex(List<Area> areas, List<Industry> industries) {
  private double x(Area area) {
    return area.size() / areas.stream().mapToDouble(Area::size).sum();
  }

  private double spread() {
    return 1 - areas.stream().mapToDouble(a -> x(a) * x(a)).sum();
  }

  private static List<Plant> plants(Industry industry) {
    return ((Listed) industry.plants()).plants();
  }

  private static double size(Industry industry) {
    return plants(industry).stream().mapToDouble(Plant::size).sum();
  }

  private static double s(Industry industry, Area area) {
    return plants(industry).stream()
            .filter(p -> p.area().equals(area.id()))
            .mapToDouble(Plant::size)
            .sum()
        / size(industry);
  }

  private static double herfindahl(Industry industry) {
    return plants(industry).stream().mapToDouble(p -> Math.pow(p.size() / size(industry), 2)).sum();
  }

  private double weight(Industry industry) {
    return size(industry) / industries.stream().mapToDouble(SlowIndex::size).sum();
  }

  double gamma(int index) {
    Industry industry = industries.get(index);
    double g = areas.stream().mapToDouble(a -> Math.pow(s(industry, a) - x(a), 2)).sum();
    double h = herfindahl(industry);
    return (g - spread() * h) / (spread() * (1 - h));
  }

  double pair(Id.SectorId first, Id.SectorId second) {
    Industry one = industries.stream().filter(i -> i.id().equals(first)).toList().getFirst();
    Industry other = industries.stream().filter(i -> i.id().equals(second)).toList().getFirst();
    return areas.stream().mapToDouble(a -> (s(one, a) - x(a)) * (s(other, a) - x(a))).sum()
        / spread();
  }

  /** Of all industries together. */
  double groupGamma() {
    double g = 0;
    for (Area area : areas) {
      double s = industries.stream().mapToDouble(i -> weight(i) * s(i, area)).sum();
      g += Math.pow(s - x(area), 2);
    }
    double herfindahl = 0;
    double within = 0;
    double squares = 0;
    for (int i = 0; i < industries.size(); i++) {
      Industry industry = industries.get(i);
      double squared = Math.pow(weight(industry), 2);
      herfindahl += squared * herfindahl(industry);
      within += gamma(i) * squared * (1 - herfindahl(industry));
      squares += squared;
    }
    return (g / spread() - herfindahl - within) / (1 - squares);
  }
}
