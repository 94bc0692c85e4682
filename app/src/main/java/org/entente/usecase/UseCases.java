package org.entente.usecase;

import java.nio.file.Path;
import org.entente.reading.model.ModelChoice;
import org.jspecify.annotations.Nullable;

/**
 * Hands out what a person can ask for; each is built when first wanted, so that a small command
 * starts fast.
 */
public interface UseCases {

  /**
   * Opens a data folder, making it and filling it with the starter pack where it is new.
   *
   * @throws org.entente.core.Failure of kind unable when another process holds it
   */
  default Workspace open(Path folder) {
    return open(folder, ModelChoice.OF_FOLDER);
  }

  /** The same, with a choice of the model that reads beside the rules. */
  Workspace open(Path folder, ModelChoice model);

  /** Reads without keeping: nothing is opened and nothing stays. */
  ReadDocuments readWithoutKeeping(ModelChoice model);

  /** Answers who must do what if one state attacks another. */
  AskObligations askObligations();

  /** Lists, fetches and verifies the datasets of other projects kept in a data folder. */
  ManageDatasets manageDatasets(Path folder);

  /** Lists, shows and checks the treaties on file. */
  BrowseTreaties browseTreaties();

  /** Tells what two states have promised each other. */
  TracePair tracePair();

  /**
   * The alliance data to search: the files named, else those pulled into a data folder.
   *
   * @throws org.entente.core.Failure of kind usage where a named file is not there
   */
  TracePair.Datasets allianceData(Path folder, @Nullable Path cow, @Nullable Path atop);
}
