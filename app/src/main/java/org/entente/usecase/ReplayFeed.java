package org.entente.usecase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.entente.core.Failure;
import org.entente.event.Kind;
import org.entente.feed.replay.Fault;
import org.entente.feed.replay.FaultPlan;
import org.entente.feed.replay.PassingFaults;
import org.entente.feed.replay.ReplayFiles;
import org.entente.feed.replay.ReplayServer;
import org.entente.feed.replay.RestampedFiles;

/** Serves a folder of the feed's files until closed. */
public final class ReplayFeed implements AutoCloseable {

  private static final Map<Kind, Integer> ROWS =
      Map.of(Kind.EVENTS, 1200, Kind.MENTIONS, 2500, Kind.GKG, 400);
  private static final Fault[] FAULTS = {
    Fault.MISSING,
    Fault.LATE,
    Fault.SERVER_ERROR,
    Fault.CUT_OFF,
    Fault.WRONG_MD5,
    Fault.TRAILING_BYTES,
    Fault.ZIP_BOMB,
    Fault.PRIVATE_REDIRECT
  };

  private final ReplayServer server;
  private final boolean followable;

  private ReplayFeed(ReplayServer server, boolean followable) {
    this.server = server;
    this.followable = followable;
  }

  /**
   * How the folder is served.
   *
   * @param port the port, 0 for any that is free
   * @param restamp whether any slot until now is made of the folder's unpacked sample rows
   * @param percent share of the files that each of eight faults gets, 0..12
   */
  public record Manner(int port, boolean restamp, int percent) {

    public Manner {
      if (port < 0 || port > 65535) {
        throw Failure.usage("--port " + port + ": a port lies between 0 (any free one) and 65535");
      }
      if (percent < 0 || percent > 12) {
        throw Failure.usage("--faults lies between 0 and 12: each of eight faults gets its share");
      }
    }
  }

  /**
   * Starts serving.
   *
   * @throws Failure of kind usage when the folder has no sample rows to restamp, of kind unable
   *     when the port is taken
   */
  public static ReplayFeed start(Path folder, Manner manner) {
    ReplayFiles files =
        manner.restamp()
            ? RestampedFiles.of(folder, ROWS, Clock.systemUTC())
            : ReplayFiles.of(folder);
    FaultPlan plan =
        manner.percent() == 0 ? FaultPlan.NONE : new PassingFaults(manner.percent(), FAULTS);
    boolean followable = manner.restamp() || Files.isRegularFile(folder.resolve("lastupdate.txt"));
    return new ReplayFeed(ReplayServer.start(files, plan, manner.port()), followable);
  }

  /** Whether it has a list of the newest files, without which nobody can follow it. */
  public boolean canBeFollowed() {
    return followable;
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
