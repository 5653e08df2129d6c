package org.millrace.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Economy.Area;
import org.millrace.domain.Economy.Part;
import org.millrace.domain.SectorYear.Fact;
import org.millrace.unit.Headcount;
import org.millrace.unit.Level;
import org.millrace.unit.Money;

final class EconomyTest {
  private static final Origin ORIGIN =
      new Origin("employment", "2", DataSource.ENGINEERING_JUDGEMENT);
  private static final Figure<Headcount> PEOPLE =
      Figure.exact(new Headcount(10), Grade.ASSUMED, ORIGIN);

  private static SectorYear paper(Fact... facts) {
    return new SectorYear(new Activity.Coded("nace", "17"), 2019, PEOPLE, List.of(facts));
  }

  private static Area area(String name, Part part) {
    return new Area(name, part, 0, List.of(paper()));
  }

  @Test
  void knowsItsNationAndItsParts() {
    Economy economy = new Economy(List.of(area("Here", Part.REGION), area("All", Part.NATION)));
    assertThat(economy.findNation()).map(Area::name).hasValue("All");
    assertThat(economy.areas(Part.REGION)).extracting(Area::name).containsExactly("Here");
    assertThat(economy.areas(Part.ELSEWHERE)).isEmpty();
    assertThat(Economy.NONE.findNation()).isEmpty();
  }

  @Test
  void aNameStandsForOneAreaAndOneAreaForTheNation() {
    List<Area> same = List.of(area("Here", Part.REGION), area("Here", Part.ELSEWHERE));
    assertThatThrownBy(() -> new Economy(same)).hasMessage("There are two areas 'Here'.");
    List<Area> nations = List.of(area("Here", Part.NATION), area("There", Part.NATION));
    assertThatThrownBy(() -> new Economy(nations)).hasMessageContaining("whole nation");
  }

  @Test
  void aSectorHasOneRowAYear() {
    assertThatThrownBy(() -> new Area("Here", Part.REGION, 0, List.of(paper(), paper())))
        .hasMessage("Area 'Here' has two rows of sector '17' in 2019.");
    assertThatThrownBy(() -> new Area("Here", Part.REGION, -1, List.of()))
        .hasMessageContaining("must be at least 0");
  }

  @Test
  void aSectorStatesEachFactOnce() {
    Fact loss = new Fact.ValueAdded(Figure.exact(new Money(-5), Grade.ASSUMED, ORIGIN));
    SectorYear sector = paper(loss, new Fact.Plants(3));
    assertThat(sector.findValueAdded().orElseThrow().amount()).isEqualTo(-5);
    assertThat(sector.findPlants()).hasValue(3.0);
    assertThat(sector.findExports()).isEmpty();
    assertThatThrownBy(() -> paper(loss, loss)).hasMessageContaining("two facts");
    assertThatThrownBy(() -> new Fact.Plants(-1)).hasMessageContaining("number of plants");
  }

  @Test
  void anAnswerStaysOnTheScaleOfItsQuestion() {
    assertThat(answer(Question.TRAINING_HOURS, 40).level().amount()).isEqualTo(40);
    assertThatThrownBy(() -> answer(Question.AWARENESS, 4))
        .hasMessageContaining("must lie between 0.0 and 1.0");
  }

  private static Reports.Answer answer(Question question, double value) {
    return new Reports.Answer(
        new Id.FacilityId("mill"),
        2019,
        question,
        Figure.exact(new Level(value), Grade.ASSUMED, ORIGIN));
  }
}
