package org.entente.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import org.entente.core.Failure;
import org.entente.usecase.Workspace;
import org.entente.web.internal.HostNames;
import org.entente.web.internal.Routes;
import org.entente.web.internal.Site;

/** A running server for the pages and the interface of one workspace. */
public final class WatchServer implements AutoCloseable {

  private final Javalin server;
  private final WatchSettings settings;

  private WatchServer(Javalin server, WatchSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  /**
   * Starts serving; returns when requests are answered. The workspace stays the caller's to close.
   *
   * @throws Failure of kind unable when the port is taken
   */
  public static WatchServer start(WatchSettings settings, Workspace workspace) {
    var names = new HostNames(settings.address());
    var routes = new Routes(new Site(workspace, settings), names);
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.http.maxRequestSize = 10_000;
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              routes.register(config.routes);
            });
    try {
      server.start(settings.address(), settings.port());
    } catch (JavalinBindException e) {
      throw Failure.unable(
          "port "
              + settings.port()
              + " is taken (perhaps by another entente); choose another: --port "
              + (settings.port() + 1),
          e);
    }
    names.listeningOn(server.port());
    return new WatchServer(server, settings);
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
    server.stop();
  }
}
