package org.entente.bargaining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.bargaining.internal.BacktestModels;
import org.entente.bargaining.internal.CrossValidation;
import org.entente.core.Seed;

/** How well each model would have foretold decided issues. */
public final class Backtest {

  private Backtest() {}

  /**
   * The record of one model.
   *
   * @param model its name
   * @param issues how many issues
   * @param error mean absolute error in points of the scale, 0..100
   * @param standardError its standard error, issues of one proposal taken together
   * @param gain error of the weighted mean less this model's
   * @param gainError standard error of that difference
   */
  public record Score(
      String model,
      int issues,
      double error,
      double standardError,
      double gain,
      double gainError) {}

  /** The model's name under which the weighted mean is listed. */
  public static final String WEIGHTED_MEAN = "weighted mean";

  /** Name of our own model in the list. */
  public static final String ENTENTE = "entente";

  /**
   * The record of every model, the weighted mean of positions first. The last line is our model
   * with its parameters chosen anew on nine tenths of the proposals and scored on the rest, which
   * is what choosing costs.
   */
  public static List<Score> run(List<DecidedIssue> issues, Seed seed) {
    var errors = new LinkedHashMap<String, double[]>();
    for (Map.Entry<String, BacktestModels.Model> model : BacktestModels.all().entrySet()) {
      errors.put(model.getKey(), errors(issues, model.getValue()));
    }
    errors.put("entente, parameters chosen", new CrossValidation(issues, seed).errors());
    double[] yardstick = errors.getOrDefault(WEIGHTED_MEAN, new double[0]);
    return errors.entrySet().stream()
        .map(e -> score(e.getKey(), issues, e.getValue(), yardstick))
        .toList();
  }

  private static double[] errors(List<DecidedIssue> issues, BacktestModels.Model model) {
    return issues.stream().mapToDouble(i -> Math.abs(model.forecast(i) - i.outcome())).toArray();
  }

  private static Score score(
      String model, List<DecidedIssue> issues, double[] error, double[] yardstick) {
    var gain = new double[error.length];
    for (int i = 0; i < gain.length; i++) {
      gain[i] = yardstick[i] - error[i];
    }
    return new Score(
        model,
        error.length,
        mean(error),
        clusteredError(issues, error),
        mean(gain),
        clusteredError(issues, gain));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Standard error of a mean whose terms are independent between proposals only. */
  private static double clusteredError(List<DecidedIssue> issues, double[] values) {
    double mean = mean(values);
    var sums = new LinkedHashMap<String, Double>();
    for (int i = 0; i < values.length; i++) {
      sums.merge(issues.get(i).group(), values[i] - mean, Double::sum);
    }
    double square = 0;
    for (double sum : sums.values()) {
      square += sum * sum;
    }
    return Math.sqrt(square) / values.length;
  }
}
