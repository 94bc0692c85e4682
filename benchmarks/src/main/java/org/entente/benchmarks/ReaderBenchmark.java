package org.entente.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.entente.evidence.Document;
import org.entente.reading.Reader;
import org.entente.reading.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one synthetic document costs the warm reader on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReaderBenchmark {

  private static final int DOCUMENTS = 500;

  private final Reader reader = Readers.load();
  private final List<Document> documents = documents();
  private int next;

  private static List<Document> documents() {
    SyntheticDocuments synthetic = WriteDocuments.starter();
    return IntStream.range(0, DOCUMENTS).mapToObj(synthetic::make).map(Readers::document).toList();
  }

  @Benchmark
  public Reading readOne() {
    next = (next + 1) % DOCUMENTS;
    return reader.read(documents.get(next));
  }
}
