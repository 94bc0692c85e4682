package org.entente.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.usecase.UseCases;
import org.entente.usecase.Workspace;
import org.entente.usecase.ingest.FeedWatch;
import org.entente.usecase.ingest.Followed;
import org.entente.usecase.ingest.GdeltFeeds;
import org.entente.web.WatchServer;
import org.entente.web.WatchSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the pages until it is stopped. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Serves the pages: who stands where, what moved, and the evidence for it.",
    footer = {"", "Example: entente watch --port 8500 --as-of 2024-10-31", "Stop it with Ctrl-C."})
final class WatchCommand implements Callable<Integer> {

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private ModelOption model;
  @Mixin private AsOfOption asOf;
  @Mixin private GdeltOptions files;

  @Option(names = "--port", paramLabel = "PORT", description = "Port to serve at (default 8421).")
  private int port = 8421;

  @Option(names = "--offline", description = "Fetch nothing from the network.")
  private boolean offline;

  @Option(
      names = "--graph",
      paramLabel = "STREAM",
      description = {
        "Whose knowledge graph to follow: english (default), translated, both or none.",
        "It is nearly all that is fetched: by estimate 1 to 1.5 GB a day for both. Without it no"
            + " articles are found in GDELT, and traction knows of feeds only."
      })
  private GraphChoice graph = GraphChoice.ENGLISH;

  @Option(
      names = "--feed-base",
      paramLabel = "URL",
      description = "Where GDELT's files lie (default: GDELT's own place).")
  private @Nullable String feedBase;

  @Option(
      names = "--address",
      paramLabel = "ADDR",
      description = "Address to serve at (default 127.0.0.1); any but loopback needs a token.")
  private String address = WatchSettings.LOOPBACK;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = "What visitors must know, at least 16 characters (or set ENTENTE_TOKEN).")
  private @Nullable String token;

  WatchCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (feedBase != null) {
      GdeltFeeds.checkServer(feedBase);
    }
    var stopped = new CountDownLatch(1);
    Workspace workspace = useCases.open(data.folder(), model.choice());
    WatchServer server = start(workspace);
    FeedWatch feeds = offline ? null : follow(workspace);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (feeds != null) {
                    feeds.close();
                  }
                  server.close();
                  workspace.close();
                  stopped.countDown();
                },
                "stop"));
    tell(server, workspace);
    stopped.await();
    return 0;
  }

  private WatchServer start(Workspace workspace) {
    try {
      AsOf shown = asOf.on(workspace.today());
      LocalDate fixed = shown.day().equals(workspace.today()) ? null : shown.day();
      return WatchServer.start(new WatchSettings(address, port, token(), fixed), workspace);
    } catch (Failure e) {
      workspace.close();
      throw e;
    }
  }

  private FeedWatch follow(Workspace workspace) {
    PrintWriter out = spec.commandLine().getOut();
    FeedWatch feeds = workspace.monitoring().watch(followed(), feedBase);
    feeds.listen(
        news -> {
          out.println("  " + news.at().toString().substring(0, 16) + " " + news.told());
          out.flush();
        });
    feeds.start();
    return feeds;
  }

  private Followed followed() {
    return Followed.of(files.streams(), files.kinds()).withGraphOf(graph.streams());
  }

  private @Nullable String token() {
    String set = System.getenv("ENTENTE_TOKEN");
    return token == null && set != null && !set.isBlank() ? set : token;
  }

  private void tell(WatchServer server, Workspace workspace) {
    PrintWriter out = spec.commandLine().getOut();
    var size = workspace.archive().size();
    out.println("Entente is at " + server.url());
    out.println(
        "  "
            + workspace.initiatives().list().size()
            + " initiatives, "
            + size.documents()
            + " documents and "
            + size.statements()
            + " statements in "
            + workspace.folder());
    int stale = workspace.rereadDocuments().stale();
    if (stale > 0) {
      out.println(
          "  "
              + stale
              + " documents were read by older rules or without the model connected: entente"
              + " reread");
    }
    workspace
        .model()
        .ifPresent(
            m ->
                out.printf(
                    "  articles are also read by the model %s, %d calls a day at most%n",
                    m.label(), m.calls()));
    if (offline) {
      out.println("  offline: nothing is fetched");
    } else if (!followed().left().isEmpty()) {
      out.println("  not followed: " + String.join(", ", followed().left()));
    }
    out.println("  stop with Ctrl-C");
    out.flush();
  }
}
