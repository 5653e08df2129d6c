package org.millrace.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.domain.Id;

/** Names are found by words in any order and in many spellings. */
class TextIndexTest {
  private static final TextIndex INDEX =
      index(
          "Coal fly ash", "Boiler bottom ash", "Gypsum", "Sulphuric acid", "Waste water", "Tyres");

  private static TextIndex index(String... names) {
    return new TextIndex(
        Arrays.stream(names)
            .map(
                n ->
                    new Substance(
                        new Id.MaterialId("m" + Arrays.asList(names).indexOf(n)),
                        List.of(),
                        List.of(n),
                        List.of(),
                        List.of()))
            .toList());
  }

  private static double cosine(String text, int substance) {
    TextIndex.Hit hit = INDEX.find(text).get(substance);
    return hit == null ? 0 : hit.cosine();
  }

  @ParameterizedTest
  @CsvSource({
    "coal fly ash, 0",
    "'Fly ashes, of COAL', 0",
    "gypsum, 2",
    "sulfuric acids, 3",
    "wastewater, 4",
    "tyre, 5"
  })
  void aWholeNameFitsWholly(String text, int substance) {
    assertThat(cosine(text, substance)).isCloseTo(1, within(1e-12));
  }

  @Test
  void rareWordsCountMore() {
    double ash = Math.log(1 + 6 / 2.0);
    double other = Math.log(1 + 6.0);
    double name = Math.sqrt(ash * ash + 2 * other * other);
    assertThat(cosine("ash", 0)).isCloseTo(ash / name, within(1e-12));
    assertThat(cosine("fly", 0)).isCloseTo(other / name, within(1e-12));
    assertThat(cosine("bottom ash", 1)).isGreaterThan(cosine("bottom ash", 0));
  }

  @Test
  void aMisspelledWordFitsLess() {
    assertThat(cosine("gypsumm", 2)).isCloseTo(0.8, within(1e-12));
    assertThat(cosine("sulphurc acid", 3)).isBetween(0.8, 0.99);
    assertThat(cosine("tire", 5)).isZero();
  }

  @Test
  void orderAndRepetitionDoNotMatter() {
    assertThat(cosine("ash bottom", 1)).isEqualTo(cosine("bottom ash", 1));
    assertThat(cosine("bottom ash ash", 1)).isEqualTo(cosine("bottom ash", 1));
  }

  @Test
  void unknownAndEmptyWordsFindNothing() {
    assertThat(INDEX.find("")).isEmpty();
    assertThat(INDEX.find("of the 12 - / ND")).isEmpty();
    assertThat(INDEX.find("quinoa")).isEmpty();
  }

  @Test
  void tellsTheWordsAsWritten() {
    assertThat(INDEX.find("Ashes that fly"))
        .containsEntry(
            0, new TextIndex.Hit(cosine("ash fly", 0), List.of("ashes", "fly"), "Coal fly ash"));
  }

  @Test
  void titlesLoseWhatTheyLeaveToOtherCodes() {
    assertThat(Words.ownPart("Fly ash other than those mentioned in 19 01 13"))
        .isEqualTo("fly ash");
    assertThat(Words.phrases("wood, bark and paper/board"))
        .containsExactly("wood", " bark", "paper", "board");
    assertThat(Words.phrases("bark")).isEmpty();
  }
}
