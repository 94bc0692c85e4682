package org.entente.benchmarks;

import java.util.concurrent.TimeUnit;
import org.entente.reading.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What the reader costs in a fresh virtual machine until its first document is read. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class ReaderLoadBenchmark {

  private static final SyntheticDocument FIRST =
      new SyntheticDocument(
          "first",
          "2024-10-01",
          "A word on the proposal",
          "First Wire",
          "India's foreign minister said on Tuesday that it does not share the vision of an Asian"
              + " NATO.");

  @Benchmark
  public Reading loadAndReadFirst() {
    return Readers.load().read(Readers.document(FIRST));
  }
}
