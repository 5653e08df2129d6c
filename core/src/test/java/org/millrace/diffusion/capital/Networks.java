package org.millrace.diffusion.capital;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.millrace.diffusion.capital.SocialCapitalProblem.Firm;
import org.millrace.diffusion.capital.SocialCapitalProblem.Kind;
import org.millrace.diffusion.capital.SocialCapitalProblem.Link;
import org.millrace.diffusion.capital.SocialCapitalProblem.Rules;
import org.millrace.domain.Id;

/** Networks that others have published, as networkx gives them, and made ones. */
final class Networks {
  /** Zachary's karate club; friendships. */
  private static final String KARATE =
      "0-1;0-2;0-3;0-4;0-5;0-6;0-7;0-8;0-10;0-11;0-12;0-13;0-17;0-19;0-21;0-31;1-2;1-3;1-7;1-13;"
          + "1-17;1-19;1-21;1-30;2-3;2-7;2-8;2-9;2-13;2-27;2-28;2-32;3-7;3-12;3-13;4-6;4-10;5-6;"
          + "5-10;5-16;6-16;8-30;8-32;8-33;9-33;13-33;14-32;14-33;15-32;15-33;18-32;18-33;19-33;"
          + "20-32;20-33;22-32;22-33;23-25;23-27;23-29;23-32;23-33;24-25;24-27;24-31;25-31;26-29;"
          + "26-33;27-33;28-31;28-33;29-32;29-33;30-32;30-33;31-32;31-33;32-33";

  /** Who stayed with the teacher when the club split. */
  private static final List<Integer> TEACHERS =
      List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21);

  private static final String KITE =
      "0-1;0-2;0-3;0-5;1-3;1-4;1-6;2-3;2-5;3-4;3-5;3-6;4-6;5-6;5-7;6-7;7-8;8-9";

  private Networks() {}

  static SocialCapitalProblem karate() {
    return problem(
        IntStream.range(0, 34)
            .mapToObj(i -> firm(i, TEACHERS.contains(i) ? "teacher" : "officer"))
            .toList(),
        pairs(KARATE));
  }

  static SocialCapitalProblem kite() {
    return problem(firms(10), pairs(KITE));
  }

  static SocialCapitalProblem problem(List<Firm> firms, List<Link> links) {
    return new SocialCapitalProblem(firms, links, List.of(), Rules.USUAL);
  }

  static List<Firm> firms(int count) {
    return IntStream.range(0, count).mapToObj(i -> firm(i, "park")).toList();
  }

  static Firm firm(int number, String group) {
    return new Firm(id(number), new Id.GroupId(group));
  }

  static Id.FirmId id(int number) {
    return new Id.FirmId("f" + number);
  }

  static Link arc(int from, int to, double strength) {
    return new Link(id(from), id(to), Kind.EXCHANGE, false, strength);
  }

  static Link pair(int one, int other, double strength) {
    return new Link(id(one), id(other), Kind.TRUST, true, strength);
  }

  private static List<Link> pairs(String text) {
    return Arrays.stream(text.split(";"))
        .map(t -> t.split("-"))
        .map(t -> pair(Integer.parseInt(t[0]), Integer.parseInt(t[1]), 1))
        .toList();
  }

  /** A network of so many firms in three groups, each arc with a chance. */
  static SocialCapitalProblem made(int firms, double chance, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < firms; i++) {
      for (int j = 0; j < firms; j++) {
        if (i != j && random.nextDouble() < chance) {
          links.add(arc(i, j, 0.1 + 0.9 * random.nextDouble()));
        }
      }
    }
    return problem(IntStream.range(0, firms).mapToObj(i -> firm(i, "g" + i % 3)).toList(), links);
  }
}
