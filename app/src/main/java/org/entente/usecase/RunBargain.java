package org.entente.usecase;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.bargaining.Backtest;
import org.entente.bargaining.CompromiseParameters;
import org.entente.bargaining.DecidedIssues;
import org.entente.bargaining.EntenteModel;
import org.entente.bargaining.Feasibility;
import org.entente.bargaining.KtabModel;
import org.entente.bargaining.KtabRun;
import org.entente.bargaining.ModelParameters;
import org.entente.bargaining.ProblemFiles;
import org.entente.bargaining.ScholzModel;
import org.entente.bargaining.ScholzRound;
import org.entente.bargaining.SpatialProblem;
import org.entente.core.Failure;
import org.entente.core.Seed;

/** Plays a bargaining problem from a file with one of the models, or holds all against a record. */
public final class RunBargain {

  /**
   * What our own model makes of a problem on one dimension, plain averages beside it.
   *
   * @param dimension name of the dimension
   * @param expected expected outcome
   * @param baselines plain averages of the positions
   */
  public record Expectation(String dimension, double expected, Feasibility.Baselines baselines) {}

  /**
   * Reads a problem.
   *
   * @param changes options of the model to change, by their names in scenario files
   * @throws Failure of kind usage naming file, line or element, and what was expected
   */
  public SpatialProblem read(Path file, Map<String, String> changes) {
    SpatialProblem problem = ProblemFiles.read(file.toString(), text(file));
    ModelParameters parameters = problem.parameters();
    for (Map.Entry<String, String> change : changes.entrySet()) {
      try {
        parameters = parameters.with(change.getKey(), change.getValue());
      } catch (IllegalArgumentException e) {
        throw Failure.usage("--param " + change.getKey() + ": " + e.getMessage());
      }
    }
    return problem.withParameters(parameters);
  }

  public KtabRun ktab(SpatialProblem problem, int turns, Seed seed) {
    return KtabModel.run(problem, turns, seed);
  }

  public List<ScholzRound> scholz(SpatialProblem problem, int rounds) {
    return ScholzModel.run(problem, rounds);
  }

  /** What our own model expects on each dimension, everybody voting and nobody blocking. */
  public List<Expectation> entente(SpatialProblem problem) {
    List<Double> expected = EntenteModel.expected(problem, CompromiseParameters.DEFAULT);
    return java.util.stream.IntStream.range(0, expected.size())
        .mapToObj(k -> expectation(problem, k, expected.get(k)))
        .toList();
  }

  private static Expectation expectation(SpatialProblem problem, int dimension, double expected) {
    double[] at =
        problem.actors().stream().mapToDouble(a -> a.positions().get(dimension)).toArray();
    double[] weight =
        problem.actors().stream()
            .mapToDouble(a -> a.capability() * a.saliences().get(dimension))
            .toArray();
    return new Expectation(
        problem.dimensions().get(dimension), expected, EntenteModel.baselines(at, weight));
  }

  /** The record of every model on a table of decided issues. */
  public List<Backtest.Score> backtest(Path file, Seed seed) {
    return Backtest.run(DecidedIssues.read(file.toString(), text(file)), seed);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw Failure.usage(file + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw Failure.usage(file + ": is not UTF-8 text");
    } catch (IOException e) {
      throw Failure.unable("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
