package org.entente.app;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.core.Failure;
import org.entente.initiative.Initiatives;
import org.entente.initiative.Weights;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.pack.Pack;
import org.entente.pack.PackFile;
import org.entente.reading.Reader;
import org.entente.reading.internal.RuleReader;
import org.entente.reading.model.ConnectedModel;
import org.entente.reading.model.ModelAnswers;
import org.entente.reading.model.ModelSettings;

/**
 * What is known without any store: actors, initiatives, weights and the reader, each built when
 * first wanted.
 */
final class Domain {

  private static final System.Logger LOG = System.getLogger(Domain.class.getName());

  private final Supplier<ActorDirectory> actors;
  private final Supplier<Initiatives> initiatives;
  private final Supplier<Reader> reader;
  private final Supplier<Weights> starterWeights =
      Once.of(() -> Weights.read(Pack.starterFile("weights.yaml")));
  private final Path data;

  Domain(Path data) {
    this.data = data;
    this.actors = Once.of(() -> StarterActors.load(Pack.folder(data.resolve("actors"))));
    this.initiatives = Once.of(() -> InitiativeFiles.withUsers(data));
    this.reader = Once.of(() -> new RuleReader(actors(), initiatives()));
  }

  /** Begins to build in the background what most questions need, while the store opens. */
  void prepare() {
    Thread.ofVirtual().start(this::buildReader);
  }

  private void buildReader() {
    try {
      reader();
    } catch (Failure e) {
      LOG.log(Level.DEBUG, "told to whoever asks for the reader", e);
    }
  }

  ActorDirectory actors() {
    return actors.get();
  }

  Initiatives initiatives() {
    return initiatives.get();
  }

  Reader reader() {
    return reader.get();
  }

  /** The rules, and beside them the model if one is connected. */
  Reader reader(Optional<ModelSettings> model, ModelAnswers answers) {
    return model
        .map(
            settings ->
                ConnectedModel.reader(
                    settings,
                    System.getenv(ConnectedModel.KEY),
                    reader(),
                    actors(),
                    initiatives(),
                    answers))
        .orElseGet(this::reader);
  }

  Weights weights() {
    Path own = data.resolve("weights.yaml");
    return Files.isRegularFile(own)
        ? Weights.read(PackFile.read(own, own.toString()))
        : starterWeights.get();
  }
}
