package org.entente.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.actor.ActorDirectory;
import org.entente.initiative.Initiatives;
import org.entente.reading.Archive;
import org.entente.reading.TextSearch;
import org.entente.reading.model.ModelSettings;
import org.entente.usecase.feasibility.RunFeasibility;
import org.entente.usecase.ingest.ManageFeeds;
import org.entente.usecase.review.LabelledData;
import org.entente.usecase.review.RereadDocuments;
import org.entente.usecase.review.ReviewStatements;
import org.entente.usecase.review.ShowJudgements;

/** One opened data folder and what can be asked of it; held by one process at a time. */
public interface Workspace extends AutoCloseable {

  Path folder();

  /** The day it is, by the clock of the process, UTC. */
  LocalDate today();

  Initiatives initiatives();

  ActorDirectory actors();

  Archive archive();

  ReadDocuments readDocuments();

  /** Takes in documents that are handed over; they are read by rules, so that nobody waits. */
  AddDocuments addDocuments();

  /** What of the kept documents is needed to take in others. */
  KnownTexts knownTexts();

  /** The feeds that are followed, and adding to them. */
  ManageFeeds manageFeeds();

  /** The datasets of other projects. */
  ManageDatasets datasets();

  ShowPicture showPicture();

  ComposeBrief composeBrief();

  RunFeasibility runFeasibility();

  /** Answers who must do what if one state attacks another. */
  AskObligations askObligations();

  /** Every alliance since 1815, those of pulled datasets included. */
  AllianceAtlas allianceAtlas();

  /** The treaties on file. */
  BrowseTreaties browseTreaties();

  TextSearch textSearch();

  /** Judges what was read. */
  ReviewStatements reviewStatements();

  /** Tells what people said of readings. */
  ShowJudgements showJudgements();

  /** Makes labelled data of the judgements. */
  LabelledData labelledData();

  /** Reads again what older rules have read. */
  RereadDocuments rereadDocuments();

  /** The model that reads beside the rules, if one is connected. */
  Optional<ModelSettings> model();

  /** Grows whenever what a picture rests on changes. */
  long changes();

  /** Grows whenever anything in the store changes, how feeds fare included. */
  long state();

  /** Grows whenever what is kept about an initiative, named by its slug, or its readings change. */
  long changes(String initiative);

  /** The event stream kept in the folder. */
  Monitoring monitoring();

  @Override
  void close();
}
