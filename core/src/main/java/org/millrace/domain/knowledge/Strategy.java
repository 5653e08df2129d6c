package org.millrace.domain.knowledge;

import org.millrace.domain.Id;
import org.millrace.domain.matrix.CarbonLevel;
import org.millrace.domain.matrix.CompetitivenessLevel;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.unit.Require;

/**
 * What a cluster of some type should do.
 *
 * @param industry of which trend it is meant
 * @param order among those of its type; first things first
 * @param advice what to do, in a sentence or two for whoever runs a park
 * @param locator where the source says so; empty when nobody noted it
 */
public record Strategy(
    Id.StrategyId id,
    CarbonLevel carbon,
    CompetitivenessLevel competitiveness,
    Industry industry,
    int order,
    Kind kind,
    Names names,
    Advice advice,
    Id.SourceId source,
    String locator) {

  /** The trend of an industry that a strategy is meant for. */
  public enum Industry {
    ANY,
    DECLINING,
    NOT_DECLINING;

    /** Whether an industry is meant; one of unknown trend is read as not declining. */
    public boolean means(IndustryTrend trend) {
      return switch (this) {
        case ANY -> true;
        case DECLINING -> trend == IndustryTrend.DECLINING;
        case NOT_DECLINING -> trend != IndustryTrend.DECLINING;
      };
    }
  }

  /** What kind of thing is done. */
  public enum Kind {
    /** Take out capacity that is behind. */
    CLOSE,
    /** Make something else, or the same in another way altogether. */
    CHANGE_PRODUCTION,
    /** Put freed land, capital and people to better use. */
    REALLOCATE,
    /** Save energy with what stands there. */
    RETROFIT,
    /** Put efficient equipment in place of what stands there. */
    REPLACE_EQUIPMENT,
    /** Use energy that lets out less. */
    CLEANER_ENERGY,
    /** Catch what is let out and use it again. */
    RECYCLE_EMISSIONS,
    /** Move to what is worth more. */
    UPGRADE_VALUE,
    /** Add steps of the chain in which more value is added. */
    EXTEND_CHAIN,
    /** Innovate together. */
    COOPERATE_INNOVATE,
    /** Share the work among firms by what each does best. */
    DIVIDE_LABOR,
    /** Follow the strategies of transformation. */
    TRANSFORM,
    /** Keep materials and energy going round within the cluster. */
    OPERATE_LOOPS,
    /** Take products back after use, together with other clusters. */
    CLOSE_PRODUCT_LOOPS,
    /** Keep innovating: technique, people, services, money. */
    SUSTAIN_INNOVATION
  }

  /** What to do, in each language. */
  public record Advice(String english, String chinese) {
    public Advice {
      Require.text("English advice", english);
      Require.text("Chinese advice", chinese);
    }
  }

  public Strategy {
    Require.between("order of strategy '%s'".formatted(id.value()), order, 0, 99);
  }
}
