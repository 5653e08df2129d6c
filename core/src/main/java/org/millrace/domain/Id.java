package org.millrace.domain;

/** A name that is unique within its kind, such as {@code kalundborg-refinery}. */
public sealed interface Id extends Comparable<Id> {
  /** The name: lower-case letters, digits, '.', '_' or '-'. */
  String value();

  @Override
  default int compareTo(Id other) {
    return value().compareTo(other.value());
  }

  /** Whether a text can be a name. */
  static boolean isValid(String value) {
    if (value.isEmpty() || !isLetterOrDigit(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static void check(String kind, String value) {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "%s id '%s' must be lower-case letters, digits, '.', '_' or '-'.".formatted(kind, value));
    }
  }

  /** Names a region. */
  record RegionId(String value) implements Id {
    public RegionId {
      check("region", value);
    }
  }

  /** Names a park. */
  record ParkId(String value) implements Id {
    public ParkId {
      check("park", value);
    }
  }

  /** Names a cluster. */
  record ClusterId(String value) implements Id {
    public ClusterId {
      check("cluster", value);
    }
  }

  /** Names a firm. */
  record FirmId(String value) implements Id {
    public FirmId {
      check("firm", value);
    }
  }

  /** Names a facility. */
  record FacilityId(String value) implements Id {
    public FacilityId {
      check("facility", value);
    }
  }

  /** Names a stream. */
  record StreamId(String value) implements Id {
    public StreamId {
      check("stream", value);
    }
  }

  /** Names a material. */
  record MaterialId(String value) implements Id {
    public MaterialId {
      check("material", value);
    }
  }

  /** Names a sector. */
  record SectorId(String value) implements Id {
    public SectorId {
      check("sector", value);
    }
  }

  /** Names a technology. */
  record TechnologyId(String value) implements Id {
    public TechnologyId {
      check("technology", value);
    }
  }

  /** Names a measure. */
  record MeasureId(String value) implements Id {
    public MeasureId {
      check("measure", value);
    }
  }

  /** Names a strategy. */
  record StrategyId(String value) implements Id {
    public StrategyId {
      check("strategy", value);
    }
  }

  /** Names a use. */
  record UseId(String value) implements Id {
    public UseId {
      check("use", value);
    }
  }

  /** Names a profile. */
  record ProfileId(String value) implements Id {
    public ProfileId {
      check("profile", value);
    }
  }

  /** Names a policy. */
  record PolicyId(String value) implements Id {
    public PolicyId {
      check("policy", value);
    }
  }

  /** Names a source. */
  record SourceId(String value) implements Id {
    public SourceId {
      check("source", value);
    }
  }

  /** Names a plant. */
  record PlantId(String value) implements Id {
    public PlantId {
      check("plant", value);
    }
  }

  /** Names a arc. */
  record ArcId(String value) implements Id {
    public ArcId {
      check("arc", value);
    }
  }

  /** Names a group of facilities. */
  record GroupId(String value) implements Id {
    public GroupId {
      check("group", value);
    }
  }

  /** Names a greenhouse gas. */
  record GasId(String value) implements Id {
    public GasId {
      check("gas", value);
    }
  }

  /** Names a process that emits by itself. */
  record ProcessId(String value) implements Id {
    public ProcessId {
      check("process", value);
    }
  }

  /** Names an electricity grid. */
  record GridId(String value) implements Id {
    public GridId {
      check("grid", value);
    }
  }

  /** Names a place where something could stand. */
  record PlaceId(String value) implements Id {
    public PlaceId {
      check("place", value);
    }
  }

  /** Names a criterion of access. */
  record CriterionId(String value) implements Id {
    public CriterionId {
      check("criterion", value);
    }
  }

  /** Names a part of a plant whose streams lie close together. */
  record ZoneId(String value) implements Id {
    public ZoneId {
      check("zone", value);
    }
  }

  /** Names a hot or cold utility, such as a steam level. */
  record UtilityId(String value) implements Id {
    public UtilityId {
      check("utility", value);
    }
  }

  /** Names a carrier of energy or material at a place. */
  record CarrierId(String value) implements Id {
    public CarrierId {
      check("carrier", value);
    }
  }

  /** Names equipment of a shared utility. */
  record EquipmentId(String value) implements Id {
    public EquipmentId {
      check("equipment", value);
    }
  }

  /** Names a link of a network: a pipe, a road, a track. */
  record LinkId(String value) implements Id {
    public LinkId {
      check("link", value);
    }
  }

  /** Names a part of a plan that is built at once. */
  record ProjectId(String value) implements Id {
    public ProjectId {
      check("project", value);
    }
  }

  /** Names who shares a joint gain or cost: a firm, a group of users. */
  record PlayerId(String value) implements Id {
    public PlayerId {
      check("player", value);
    }
  }
}
