package org.entente.feed.page;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.entente.feed.file.UnreadableException;

/**
 * Decides which addresses may be fetched: http and https on public hosts only, so that a link in a
 * feed cannot make us ask a machine of the user's own network (server-side request forgery).
 */
public final class AddressGuard {

  private final Set<String> exemptHosts;

  private AddressGuard(Set<String> exemptHosts) {
    this.exemptHosts = Set.copyOf(exemptHosts);
  }

  public static AddressGuard standard() {
    return new AddressGuard(Set.of());
  }

  /** Lets the named hosts through; for a server that the user named, never for links. */
  public static AddressGuard exempting(Set<String> hosts) {
    return new AddressGuard(hosts);
  }

  /** Parses an address and checks all of it that can be checked without asking a name server. */
  public URI check(String address) throws UnreadableException {
    URI uri;
    try {
      uri = new URI(address.strip());
    } catch (URISyntaxException e) {
      throw new UnreadableException("bad-address", "is no web address: " + e.getMessage(), e);
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new UnreadableException("refused-address", "only http and https are fetched");
    }
    if (uri.getRawUserInfo() != null) {
      throw new UnreadableException("refused-address", "names a user or password");
    }
    if (uri.getHost() == null) {
      throw new UnreadableException("bad-address", "names no host");
    }
    return uri;
  }

  /**
   * Checks an address as far as it can be without asking it, its host's numbers included.
   *
   * @throws UnreadableException of kind {@code refused-address} or {@code bad-address} where it may
   *     not be asked, {@code no-network} where its host is not known now
   */
  public URI checkHost(String address) throws UnreadableException {
    URI uri = check(address);
    try {
      new GuardedResolver(this).resolve(uri.getHost());
      return uri;
    } catch (GuardedResolver.RefusedHostException e) {
      throw new UnreadableException("refused-address", String.valueOf(e.getMessage()), e);
    } catch (UnknownHostException e) {
      throw new UnreadableException("no-network", uri.getHost() + " is not known now", e);
    }
  }

  /** Whether the user named this host as theirs. */
  boolean exempts(String host) {
    return exemptHosts.contains(host);
  }

  /**
   * Whether an address lies outside every range that is not the public internet (RFC 6890 and its
   * updates).
   */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return switch (address) {
      case Inet4Address four -> isPublicFour(four.getAddress());
      case Inet6Address six -> isPublicSix(six.getAddress());
      default -> false;
    };
  }

  private static boolean isPublicFour(byte[] b) {
    int first = b[0] & 0xFF;
    int second = b[1] & 0xFF;
    int third = b[2] & 0xFF;
    boolean sharedOrBenchmark =
        (first == 100 && second >= 64 && second < 128)
            || (first == 198 && (second == 18 || second == 19));
    boolean documentation =
        (first == 192 && second == 0 && (third == 0 || third == 2))
            || (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0 && first < 240 && !sharedOrBenchmark && !documentation;
  }

  private static boolean isPublicSix(byte[] b) {
    int first = b[0] & 0xFF;
    int second = b[1] & 0xFF;
    if ((first & 0xFE) == 0xFC) {
      return false;
    }
    boolean sixToFour = first == 0x20 && second == 0x02;
    boolean teredoOrSpecial = first == 0x20 && second == 0x01 && (b[2] & 0xFE) == 0;
    boolean documentation =
        first == 0x20 && second == 0x01 && (b[2] & 0xFF) == 0x0D && (b[3] & 0xFF) == 0xB8;
    boolean global = (first & 0xE0) == 0x20;
    return global && !sixToFour && !teredoOrSpecial && !documentation;
  }
}
