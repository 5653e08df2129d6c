package org.millrace.diffusion.adoption;

import org.millrace.engine.Run;

/** The worth that lead firms reach on some samples, built up firm by firm. */
interface Reach {
  /** On the mean of the samples. */
  double value();

  /** What each firm would add. */
  double[] gains(Run run);

  /** What a firm would add. */
  double gain(int firm);

  /** Makes a firm lead. */
  void add(int firm);
}
