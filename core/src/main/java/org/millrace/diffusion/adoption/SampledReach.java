package org.millrace.diffusion.adoption;

import java.util.List;
import java.util.stream.IntStream;
import org.millrace.engine.Run;

/** What lead firms reach on samples that are all held. */
final class SampledReach implements Reach {
  /** Firms that are one item of work. */
  private static final int BLOCK = 32;

  private final int firms;
  private final List<Sample> samples;
  private final Sample.Scratch scratch;

  SampledReach(int firms, List<Sample> samples) {
    this.firms = firms;
    this.samples = samples;
    this.scratch = new Sample.Scratch(firms);
  }

  /** Samples to choose by. */
  static SampledReach of(Ground ground, Chance chance, int samples, Run run) {
    int count = chance.isCertain() ? 1 : samples;
    return new SampledReach(
        ground.firms(),
        run.map(
            IntStream.range(0, count).boxed().toList(),
            i -> {
              run.check();
              return chance.sample("choice", i);
            }));
  }

  @Override
  public double value() {
    double sum = 0;
    for (Sample sample : samples) {
      sum += sample.worth();
    }
    return sum / samples.size();
  }

  @Override
  public double[] gains(Run run) {
    List<Integer> blocks = IntStream.range(0, (firms + BLOCK - 1) / BLOCK).boxed().toList();
    double[] gains = new double[firms];
    int next = 0;
    for (double[] block : run.map(blocks, b -> block(b, run))) {
      System.arraycopy(block, 0, gains, next, block.length);
      next += block.length;
    }
    return gains;
  }

  private double[] block(int block, Run run) {
    run.check();
    Sample.Scratch own = new Sample.Scratch(firms);
    return IntStream.range(block * BLOCK, Math.min(firms, (block + 1) * BLOCK))
        .mapToDouble(f -> gain(new int[] {f}, own))
        .toArray();
  }

  @Override
  public double gain(int firm) {
    return gain(new int[] {firm}, scratch);
  }

  /** What several firms would add together. */
  double gain(int[] leaders, Sample.Scratch own) {
    double sum = 0;
    for (Sample sample : samples) {
      sum += sample.gain(leaders, own);
    }
    return sum / samples.size();
  }

  @Override
  public void add(int firm) {
    for (Sample sample : samples) {
      sample.add(new int[] {firm}, scratch);
    }
  }
}
