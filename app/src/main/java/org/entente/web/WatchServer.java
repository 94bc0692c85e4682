package org.entente.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import org.entente.core.Failure;
import org.entente.usecase.Workspace;
import org.entente.web.internal.HostNames;
import org.entente.web.internal.Limits;
import org.entente.web.internal.Live;
import org.entente.web.internal.Routes;
import org.entente.web.internal.Site;

/** A running server for the pages and the interface of one workspace. */
public final class WatchServer implements AutoCloseable {

  private final Javalin server;
  private final WatchSettings settings;
  private final Live live;

  private WatchServer(Javalin server, WatchSettings settings, Live live) {
    this.server = server;
    this.settings = settings;
    this.live = live;
  }

  /**
   * Starts serving; returns when requests are answered. The workspace stays the caller's to close.
   *
   * @throws Failure of kind unable when the port is taken
   */
  public static WatchServer start(WatchSettings settings, Workspace workspace) {
    requireFree(settings);
    var live = new Live(workspace);
    var names = new HostNames(settings.address());
    var site = new Site(workspace, settings);
    var routes = new Routes(site, names, live);
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              Limits.apply(config);
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              routes.register(config.routes);
            });
    try {
      live.prepare(site::work);
      server.start(settings.address(), settings.port());
    } catch (JavalinBindException e) {
      live.close();
      throw taken(settings, e);
    } catch (RuntimeException e) {
      live.close();
      throw e;
    }
    names.listeningOn(server.port());
    return new WatchServer(server, settings, live);
  }

  /** Looks before the server starts, because that would tell of a taken port at length. */
  private static void requireFree(WatchSettings settings) {
    try (var probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(settings.address(), settings.port()));
    } catch (IOException e) {
      throw taken(settings, e);
    }
  }

  private static Failure taken(WatchSettings settings, Exception cause) {
    return Failure.unable(
        "cannot serve at "
            + settings.address()
            + " port "
            + settings.port()
            + ": it is taken or not ours ("
            + cause.getMessage()
            + "); choose another with --port "
            + (settings.port() + 1),
        cause);
  }

  /** Method and path of everything that is answered. */
  List<String> addresses() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint.method.name() + " " + handler.endpoint.path)
        .toList();
  }

  public int port() {
    return server.port();
  }

  /** The web address to open. */
  public String url() {
    String host =
        settings.address().contains(":") ? "[" + settings.address() + "]" : settings.address();
    return "http://" + host + ":" + port() + "/";
  }

  @Override
  public void close() {
    live.close();
    server.stop();
  }
}
