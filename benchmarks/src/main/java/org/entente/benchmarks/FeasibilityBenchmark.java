package org.entente.benchmarks;

import java.util.concurrent.TimeUnit;
import org.entente.bargaining.EntenteModel;
import org.entente.bargaining.Feasibility;
import org.entente.bargaining.FeasibilityQuestion;
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

/** A whole study of 10,000 runs on two threads, with sensitivities and smallest moves. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 3, time = 5)
public class FeasibilityBenchmark {

  @Param({"10", "20", "40"})
  public int parties;

  private FeasibilityQuestion question = BargainingProblems.question(2);

  @Setup
  public void prepare() {
    question = BargainingProblems.question(parties);
  }

  @Benchmark
  public Feasibility study() {
    return EntenteModel.study(
        question, EntenteModel.Settings.DEFAULT.withRuns(10_000).withThreads(2));
  }
}
