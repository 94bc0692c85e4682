package org.entente.web.internal;

import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.entente.usecase.Workspace;
import org.entente.usecase.view.Json;

/** Tells open pages when something new has come in, by server-sent events. */
public final class Live implements AutoCloseable {

  private static final String PATH = "/api/v1/events";
  private static final int LOOK_SECONDS = 2;
  private static final int BEAT = 8;
  private static final long NEVER = -1;
  private static final int LONGEST_PIECE_SECONDS = 30;

  /**
   * What is kept now.
   *
   * @param run another one whenever the server was started anew
   * @param changes how often what is kept was changed since the server started
   */
  public record Kept(String run, long changes, long documents, long statements) {}

  private final String run = UUID.randomUUID().toString();
  private final Workspace workspace;
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live").factory());
  private volatile Supplier<List<Runnable>> work = List::of;
  private long prepared = NEVER;
  private long told;
  private int looks;

  public Live(Workspace workspace) {
    this.workspace = workspace;
    this.told = workspace.changes();
    var _ = clock.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * Makes what the next pages will ask for, now and after every change, one piece after the other,
   * until the server is closed.
   */
  public void prepare(Supplier<List<Runnable>> pieces) {
    work = pieces;
    clock.execute(this::prepareAnew);
  }

  private void prepareAnew() {
    Supplier<List<Runnable>> pieces = work;
    long now = workspace.changes();
    if (now != prepared) {
      prepared = now;
      pieces.get().forEach(clock::execute);
    }
  }

  ApiRoute route() {
    return new ApiRoute(
        HandlerType.GET,
        PATH,
        "Events named kept, with counts, whenever something new has come in",
        "text/event-stream",
        null,
        false,
        List.of(),
        new SseHandler(this::join));
  }

  private void join(SseClient client) {
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    client.sendEvent("kept", Json.line(kept()));
    clients.add(client);
  }

  private Kept kept() {
    var size = workspace.archive().size();
    return new Kept(run, workspace.changes(), size.documents(), size.statements());
  }

  private void look() {
    tell();
    prepareAnew();
  }

  /** Sends what changed; now and then a comment, so that lost listeners are noticed. */
  private void tell() {
    if (clients.isEmpty()) {
      return;
    }
    long now = workspace.changes();
    if (now != told) {
      told = now;
      String kept = Json.line(kept());
      clients.forEach(client -> client.sendEvent("kept", kept));
    } else if (++looks % BEAT == 0) {
      clients.forEach(client -> client.sendComment("still here"));
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    awaitQuiet();
    clients.forEach(SseClient::close);
  }

  /** Waits for the piece of work in hand, which uses what is closed next. */
  private void awaitQuiet() {
    try {
      var _ = clock.awaitTermination(LONGEST_PIECE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
