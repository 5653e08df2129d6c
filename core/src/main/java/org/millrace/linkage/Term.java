package org.millrace.linkage;

import org.millrace.linkage.LinkageRules.Scales;

/** What one field of a pair says; see the package for the formulae. */
sealed interface Term {
  /**
   * Names.
   *
   * @param similarity s in [0, 1]
   * @param chance U_n, that a record without a partner finds a name so much alike
   */
  record OfNames(double similarity, double chance) implements Term {
    /** The part of the likelihood ratio of partners that keep their name. */
    double kept(LinkageModel model) {
      return (1 - model.renamed()) * Math.exp(-(1 - similarity) / model.nameDecay()) / chance;
    }
  }

  /**
   * Places.
   *
   * @param distance d [km]
   * @param chance U_d, that a record without a partner finds another so near
   */
  record OfPlaces(double distance, double chance) implements Term {
    /** The part of the likelihood ratio of partners at the same place or moved a little. */
    double around(LinkageModel model, Scales scales) {
      return (model.atPlace() * bell(scales.accuracy()) + model.moved() * bell(scales.move()))
          / chance;
    }

    /** Of partners that are not elsewhere, the share at the same place. */
    double shareAtPlace(LinkageModel model, Scales scales) {
      double at = model.atPlace() * bell(scales.accuracy()) / square(scales.accuracy());
      double moved = model.moved() * bell(scales.move()) / square(scales.move());
      return at + moved > 0 ? at / (at + moved) : 0;
    }

    private static double square(double x) {
      return x * x;
    }

    private double bell(double scale) {
      return Math.exp(-distance * distance / (2 * scale * scale));
    }
  }

  /** Activity codes. */
  record OfSectors(Sectors.Agreement agreement) implements Term {}

  /**
   * Sizes.
   *
   * @param ratio the smaller over the larger, geometric mean
   * @param weight natural logarithm of the likelihood ratio
   */
  record OfSizes(double ratio, double weight) implements Term {}

  /** Natural logarithm of the likelihood ratio. */
  default double weight(LinkageModel model, Scales scales) {
    return switch (this) {
      case OfNames names -> Math.log(names.kept(model) + model.renamed());
      case OfPlaces places -> Math.log(places.around(model, scales) + model.elsewhere());
      case OfSectors sectors ->
          Math.log(share(sectors.agreement().level(), model) / sectors.agreement().chance());
      case OfSizes sizes -> sizes.weight();
    };
  }

  /** The term as results have it. */
  default LinkedPair.Evidence evidence(LinkageModel model, Scales scales) {
    double weight = weight(model, scales);
    return switch (this) {
      case OfNames names ->
          new LinkedPair.Evidence(LinkedPair.Kind.NAME, names.similarity(), weight);
      case OfPlaces places ->
          new LinkedPair.Evidence(LinkedPair.Kind.DISTANCE, places.distance(), weight);
      case OfSectors sectors ->
          new LinkedPair.Evidence(LinkedPair.Kind.SECTOR, sectors.agreement().depth(), weight);
      case OfSizes sizes -> new LinkedPair.Evidence(LinkedPair.Kind.SIZE, sizes.ratio(), weight);
    };
  }

  private static double share(Sectors.Level level, LinkageModel model) {
    return switch (level) {
      case SAME -> model.sameSector();
      case NEAR -> model.nearSector();
      case OTHER -> model.otherSector();
    };
  }
}
