package org.entente.usecase;

import java.nio.file.Path;
import org.entente.feed.replay.FaultPlan;
import org.entente.feed.replay.ReplayFiles;
import org.entente.feed.replay.ReplayServer;

/** Serves a folder of the feed's files until closed. */
public final class ReplayFeed implements AutoCloseable {

  private final ReplayServer server;

  private ReplayFeed(ReplayServer server) {
    this.server = server;
  }

  /**
   * Starts serving.
   *
   * @throws org.entente.core.Failure of kind unable when the port is taken
   */
  public static ReplayFeed start(Path folder, int port) {
    return new ReplayFeed(ReplayServer.start(ReplayFiles.of(folder), FaultPlan.NONE, port));
  }

  /** The address below which the files lie. */
  public String base() {
    return server.base();
  }

  @Override
  public void close() {
    server.close();
  }
}
