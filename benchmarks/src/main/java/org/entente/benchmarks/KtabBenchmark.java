package org.entente.benchmarks;

import java.util.concurrent.TimeUnit;
import org.entente.bargaining.KtabModel;
import org.entente.bargaining.KtabRun;
import org.entente.bargaining.SpatialProblem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One run of the toolkit's model on one thread. The toolkit itself takes, in CPU seconds of an
 * optimised build without logging: 20×1 0.61, 50×1 15, 100×1 258.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class KtabBenchmark {

  @Param({"20", "50", "100"})
  public int actors;

  @Param({"1", "3"})
  public int dimensions;

  private SpatialProblem problem = BargainingProblems.spatial(2, 1);

  @Setup
  public void prepare() {
    problem = BargainingProblems.spatial(actors, dimensions);
  }

  @Benchmark
  public KtabRun run() {
    return KtabModel.run(problem);
  }
}
