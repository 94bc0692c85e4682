package org.entente.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.treaty.AllianceFiles;
import org.entente.treaty.AllianceSpell;
import org.entente.treaty.DirectedDyad;
import org.entente.treaty.DirectedDyads;
import org.entente.treaty.DyadYears;
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

/** Directed dyad-years 1815-2018 from the members of ATOP 4.01, and dyads from those of COW 4.1. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class AllianceBenchmark {

  /** The folder with the publishers' files, below it {@code atop} and {@code cow}. */
  @Param("../shared/data")
  private String data;

  private List<AllianceSpell> atop;
  private List<AllianceSpell> cow;

  @Setup
  public void read() {
    atop = AllianceFiles.atopMembers(Path.of(data, "atop/atop401_member_level.csv"));
    cow = AllianceFiles.cowMembers(Path.of(data, "cow/alliance_v4.1_by_member.csv"));
  }

  @Benchmark
  public DyadYears dyadYearsFromAtop() {
    return DyadYears.of(atop, 2018);
  }

  @Benchmark
  public List<DirectedDyad> dyadsFromCow() {
    return DirectedDyads.of(cow);
  }
}
