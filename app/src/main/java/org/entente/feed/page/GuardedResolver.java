package org.entente.feed.page;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host for the connection about to be made and refuses it unless every address is
 * public.
 */
final class GuardedResolver implements DnsResolver {

  /** The host resolved to an address that must not be asked. */
  static final class RefusedHostException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    RefusedHostException(String message) {
      super(message);
    }
  }

  private final AddressGuard guard;

  GuardedResolver(AddressGuard guard) {
    this.guard = guard;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    if (guard.exempts(host)) {
      return addresses;
    }
    for (InetAddress address : addresses) {
      if (!AddressGuard.isPublic(address)) {
        throw new RefusedHostException(
            host + " is " + address.getHostAddress() + ", an address that is not public");
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
