package org.entente.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import org.entente.core.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens and what it shows at first.
 *
 * @param address host name or address to bind to
 * @param port port to bind to; 0 for any free one
 * @param token what a visitor must know; null only on the loopback address
 * @param asOf the day whose knowledge pages show unless asked otherwise; null for today
 */
public record WatchSettings(
    String address, int port, @Nullable String token, @Nullable LocalDate asOf) {

  public static final String LOOPBACK = "127.0.0.1";

  private static final int SHORTEST_TOKEN = 16;

  public WatchSettings {
    if (port < 0 || port > 65535) {
      throw Failure.usage("--port " + port + ": a port lies between 1 and 65535");
    }
    if (token == null && !isLoopback(address)) {
      throw Failure.usage(
          "--address "
              + address
              + " can be reached by others: set a token of at least "
              + SHORTEST_TOKEN
              + " characters with --token or ENTENTE_TOKEN");
    }
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw Failure.usage("a token has at least " + SHORTEST_TOKEN + " characters");
    }
  }

  /** Loopback, showing what is known today. */
  public static WatchSettings local(int port) {
    return new WatchSettings(LOOPBACK, port, null, null);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw Failure.usage("--address " + address + ": no such host (" + e.getMessage() + ")");
    }
  }
}
