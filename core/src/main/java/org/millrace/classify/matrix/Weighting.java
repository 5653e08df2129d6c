package org.millrace.classify.matrix;

/** Where the weights of the criteria come from. */
public enum Weighting {
  /**
   * All the same. The usual choice: nothing in a cluster's data says which indicator matters more,
   * and the class of a cluster does not change because another cluster or year joins.
   */
  EQUAL,
  /** Those of the criteria: a decision of policy; as stable as equal ones. */
  GIVEN,
  /**
   * Entropy of the sample times the weight of the criterion as prior: rewards what differs, not
   * what matters, and changes with the sample. For exploring.
   */
  ENTROPY
}
