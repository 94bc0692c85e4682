package org.entente.reading.model.internal;

import java.time.Clock;
import org.entente.actor.ActorDirectory;
import org.entente.initiative.Initiatives;
import org.entente.reading.Reader;
import org.entente.reading.model.ModelAnswers;
import org.entente.reading.model.ModelSettings;
import org.jspecify.annotations.Nullable;

/** Puts readers with a model together. */
public final class ModelReaders {

  private ModelReaders() {}

  /** What the house knows by itself. */
  public record Knowledge(Reader rules, ActorDirectory actors, Initiatives initiatives) {}

  /** A reader by rules and a model; the endpoint's library is loaded at the first call. */
  public static ModelReader of(
      ModelSettings settings,
      @Nullable String key,
      Knowledge knowledge,
      ModelAnswers answers,
      Pause pause,
      Clock clock) {
    var budget = new Budget(settings.calls(), clock);
    var endpoint = new LateEndpoint(() -> new LangChainEndpoint(settings, key, budget));
    var asking = new Asking(endpoint, answers, settings.label(), pause, clock);
    return new ModelReader(
        knowledge.rules(),
        knowledge.actors(),
        knowledge.initiatives(),
        asking,
        budget,
        settings.label());
  }
}
