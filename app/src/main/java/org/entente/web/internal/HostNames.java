package org.entente.web.internal;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names under which the server may be addressed. A page of a stranger whose name was made to
 * point here (DNS rebinding) asks under the stranger's name and is turned away.
 */
public final class HostNames {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final String bound;
  private volatile int port;

  public HostNames(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    this.bound = lower.contains(":") ? "[" + lower + "]" : lower;
  }

  /** Told once the port is known. */
  public void listeningOn(int actualPort) {
    this.port = actualPort;
  }

  /** Whether a request with this Host header is meant for us. */
  boolean accept(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String lower = host.toLowerCase(Locale.ROOT);
    int colon = lower.lastIndexOf(':');
    boolean hasPort = colon > lower.lastIndexOf(']');
    String name = hasPort ? lower.substring(0, colon) : lower;
    String asked = hasPort ? lower.substring(colon + 1) : "80";
    return asked.equals(String.valueOf(port)) && isOurs(name);
  }

  /** A server bound to every address goes by any numeric one, which no stranger's name can be. */
  private boolean isOurs(String name) {
    boolean everywhere = bound.equals("0.0.0.0") || bound.equals("[::]");
    return LOOPBACK.contains(name) || name.equals(bound) || (everywhere && isNumeric(name));
  }

  private static boolean isNumeric(String name) {
    return name.matches("[0-9.]+") || name.matches("\\[[0-9a-f:.]+]");
  }
}
