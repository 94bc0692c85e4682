package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.bargaining.KtabModel;
import org.entente.bargaining.KtabRun;
import org.entente.bargaining.ScholzRound;
import org.entente.bargaining.SpatialProblem;
import org.entente.core.Failure;
import org.entente.core.Seed;
import org.entente.usecase.RunBargain;
import org.entente.usecase.view.BargainView;
import org.entente.usecase.view.Json;
import org.entente.usecase.view.KtabTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a bargaining problem from a file. */
@Command(
    name = "bargain",
    mixinStandardHelpOptions = true,
    description = "Runs a bargaining problem in the CSV or XML format of the KAPSARC toolkit.",
    footer = {
      "",
      "Examples: entente bargain problem.xml --turns 10 --format csv --out run",
      "          entente bargain problem.csv --param VotingRule=Cubic",
      "          entente bargain --backtest decided.tsv"
    })
final class BargainCommand implements Callable<Integer> {

  private enum Model {
    KTAB,
    SCHOLZ,
    ENTENTE
  }

  private enum Format {
    TABLE,
    JSON,
    CSV
  }

  private static final int ROUNDS = 10;

  private final RunBargain useCase = new RunBargain();

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The problem.")
  private @Nullable Path file;

  @Option(
      names = "--model",
      description =
          "One of: ${COMPLETION-CANDIDATES} (default KTAB): the toolkit's number for number, the"
              + " expected-utility model of 2011, or our own.")
  private Model model = Model.KTAB;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "An option of the toolkit's model by its name in scenario files; repeatable.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--turns",
      arity = "0..1",
      fallbackValue = "" + KtabModel.MOST_TURNS,
      description = "At most so many turns; without a number: until it settles, as by default.")
  private @Nullable Integer turns;

  @Option(names = "--seed", description = "The seed of stochastic transitions.")
  private long seed = Seed.DEFAULT.value();

  @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default TABLE).")
  private Format format = Format.TABLE;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "With --format csv: write the tables into this folder (default: print).")
  private @Nullable Path folder;

  @Option(
      names = "--backtest",
      paramLabel = "FILE",
      description = "Hold all models against a table of decided issues instead.")
  private @Nullable Path decided;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (turns != null && turns < 1) {
      throw Failure.usage("--turns is " + turns + ": expected 1 or more");
    }
    if (decided != null) {
      BargainTables.backtest(useCase.backtest(decided, new Seed(seed)), isJson(), out);
    } else {
      play(out);
    }
    out.flush();
    return 0;
  }

  private void play(PrintWriter out) {
    if (file == null) {
      throw Failure.usage("name a problem file, or a table of decided issues with --backtest");
    }
    SpatialProblem problem = useCase.read(file, parameters);
    if (format == Format.CSV && model != Model.KTAB) {
      throw Failure.usage("--format csv holds the toolkit's tables: use it with --model ktab");
    }
    switch (model) {
      case KTAB -> print(useCase.ktab(problem, atMost(KtabModel.MOST_TURNS), seed()), out);
      case SCHOLZ -> {
        List<ScholzRound> rounds = useCase.scholz(problem, atMost(ROUNDS));
        if (isJson()) {
          out.println(Json.pretty(BargainView.RoundsView.of(problem, rounds)));
        } else {
          BargainTables.rounds(problem, rounds, out);
        }
      }
      case ENTENTE -> BargainTables.expectations(problem, useCase.entente(problem), isJson(), out);
    }
  }

  private int atMost(int standard) {
    return turns == null ? standard : turns;
  }

  private Seed seed() {
    return new Seed(seed);
  }

  private boolean isJson() {
    return format == Format.JSON;
  }

  private void print(KtabRun run, PrintWriter out) {
    switch (format) {
      case TABLE -> BargainTables.turns(run, out);
      case JSON -> out.println(Json.pretty(BargainView.of(run)));
      case CSV -> csv(KtabTables.of(run), out);
    }
  }

  private void csv(Map<String, String> tables, PrintWriter out) {
    tables.forEach(
        (name, text) -> {
          if (folder == null) {
            out.println("# " + name + ".csv");
            out.print(text);
          } else {
            write(folder.resolve(name + ".csv"), text);
            out.println("written: " + folder.resolve(name + ".csv"));
          }
        });
  }

  private static void write(Path target, String text) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, text);
    } catch (IOException e) {
      throw Failure.unable("cannot write " + target + ": " + e.getMessage(), e);
    }
  }
}
