package org.entente.feed.replay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.feed.gdelt.Fetched;
import org.entente.feed.gdelt.GdeltServer;
import org.entente.feed.gdelt.SlotSource;
import org.entente.feed.page.GuardedHttp;

/**
 * Asks a replay server, and where its plan says so, asks it at the address whose certificate nobody
 * trusts.
 */
public final class FaultySource implements SlotSource, AutoCloseable {

  private final GdeltServer plain;
  private final GdeltServer untrusted;
  private final PassingFaults plan;
  private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

  public FaultySource(ReplayServer server, PassingFaults plan, GuardedHttp.Limits limits) {
    this.plain = GdeltServer.at(server.base(), limits);
    this.untrusted = GdeltServer.at(server.untrustedBase(), limits);
    this.plan = plan;
  }

  @Override
  public Fetched fetch(Slot slot, Stream stream, Kind kind) {
    String name = slot.fileName(stream, kind);
    if (plan.of(name) != Fault.WRONG_CERTIFICATE) {
      return plain.fetch(slot, stream, kind);
    }
    Fault now = plan.on(name, attempts.merge(name, 1, Integer::sum));
    return (now == Fault.NONE ? plain : untrusted).fetch(slot, stream, kind);
  }

  @Override
  public void close() {
    plain.close();
    untrusted.close();
  }
}
