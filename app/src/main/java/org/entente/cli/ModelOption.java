package org.entente.cli;

import org.entente.core.Failure;
import org.entente.reading.model.ModelChoice;
import org.entente.reading.model.ModelKind;
import org.entente.reading.model.ModelSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that connect a language model as a second reader. */
final class ModelOption {

  @Option(
      names = "--model",
      paramLabel = "URL",
      description =
          "Let a language model at this address propose statements besides the rules (default:"
              + " that of DATA/model.yaml, if any). Its key, if any: ENTENTE_MODEL_KEY.")
  private @Nullable String url;

  @Option(names = "--model-name", paramLabel = "NAME", description = "The model's name there.")
  private @Nullable String name;

  @Option(
      names = "--model-kind",
      paramLabel = "KIND",
      description = "One of: ${COMPLETION-CANDIDATES} (default openai: any server that speaks it).")
  private @Nullable ModelKind kind;

  @Option(
      names = "--model-limit",
      paramLabel = "N",
      description = "Call it so often at most (default 200; watch: each day).")
  private @Nullable Integer limit;

  @Option(names = "--no-model", description = "Read by rules alone, whatever DATA/model.yaml says.")
  private boolean none;

  /** What the options ask for; the data folder's model where they ask for nothing. */
  ModelChoice choice() {
    if (none) {
      if (url != null || name != null || kind != null) {
        throw Failure.usage("--no-model asks for no model: leave out the other --model options");
      }
      return ModelChoice.NONE;
    }
    if (limit != null && limit < 0) {
      throw Failure.usage("--model-limit: expected a number of calls, 0 or more");
    }
    return new ModelChoice(named(), false, limit);
  }

  private @Nullable ModelSettings named() {
    if (url == null && name == null && kind == null) {
      return null;
    }
    if (url == null || name == null) {
      throw Failure.usage("a model is named by --model URL and --model-name NAME together");
    }
    try {
      return new ModelSettings(kind, url, name, limit, null);
    } catch (IllegalArgumentException e) {
      throw Failure.usage("--model: " + e.getMessage());
    }
  }
}
