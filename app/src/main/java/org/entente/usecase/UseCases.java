package org.entente.usecase;

import java.nio.file.Path;

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
  Workspace open(Path folder);

  /** Reads without keeping: nothing is opened and nothing stays. */
  ReadDocuments readWithoutKeeping();

  /** Answers who must do what if one state attacks another. */
  AskObligations askObligations();

  /** Lists, fetches and verifies the datasets of other projects kept in a data folder. */
  ManageDatasets manageDatasets(Path folder);

  /** Lists, shows and checks the treaties on file. */
  BrowseTreaties browseTreaties();
}
