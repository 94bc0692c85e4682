package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.obligation.Assessment;
import org.entente.obligation.Attack;
import org.entente.obligation.Comparison;
import org.entente.obligation.ObligationEngine;
import org.entente.treaty.TargetKind;
import org.entente.treaty.Treaty;
import org.entente.treaty.TreatyLibrary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One question in the process: duties, conflicts, cascade, council; with an overlay; in Europe. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ObligationBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private ObligationEngine engine;
  private Attack senkaku;
  private Attack kashmir;
  private Attack poland;
  private Treaty quadPlus;

  @Setup
  public void read() {
    TreatyLibrary library = TreatyLibrary.starter();
    engine = new ObligationEngine(library);
    var places = library.places();
    senkaku = Attack.armed(List.of("CHN"), "JPN", places.get("senkaku"), TargetKind.TERRITORY, DAY);
    kashmir = Attack.armed(List.of("PAK"), "IND", places.get("kashmir"), TargetKind.TERRITORY, DAY);
    poland = Attack.armed(List.of("RUS"), "POL", places.get("POL"), TargetKind.TERRITORY, DAY);
    quadPlus = library.getOverlay("asian-nato:quad-plus");
  }

  @Benchmark
  public Assessment oneQuestion() {
    return engine.assess(senkaku, List.of(), false);
  }

  @Benchmark
  public Comparison oneQuestionWithOverlay() {
    return engine.compare(kashmir, List.of(quadPlus), false);
  }

  @Benchmark
  public Assessment oneQuestionWithThirtyFiveAllies() {
    return engine.assess(poland, List.of(), false);
  }
}
