package org.entente.feed.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.util.Timeout;
import org.entente.feed.file.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Asks one address, through the guard: bytes and time are capped, and each redirect that is
 * followed is checked again from the start.
 */
public final class GuardedHttp implements AutoCloseable {

  private static final String NAME = "entente/0.1 (follows public feeds for a person)";
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int MOST_REDIRECTS = 5;

  private final AddressGuard guard;
  private final Limits limits;
  private final CloseableHttpClient client;

  /**
   * How much is read at most.
   *
   * @param bytes of a body
   * @param patience for a connection and for each piece of the body
   * @param total for all of the body
   */
  public record Limits(long bytes, Duration patience, Duration total) {}

  /**
   * What a server answered.
   *
   * @param headers names in lower case
   */
  public record Reply(int status, Map<String, String> headers, byte[] body) {

    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }
  }

  /**
   * Where an address led.
   *
   * @param address the last one asked
   */
  public record Landed(URI address, Reply reply) {}

  /** Is asked before each address, redirects included. */
  @FunctionalInterface
  public interface Gate {

    /** Lets all pass. */
    Gate OPEN = address -> {};

    /** Throws where the address must not be asked. */
    void pass(URI address) throws UnreadableException;
  }

  public GuardedHttp(AddressGuard guard, Limits limits) {
    this.guard = guard;
    this.limits = limits;
    Timeout wait = Timeout.of(limits.patience());
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new GuardedResolver(guard))
                    .setMaxConnPerRoute(8)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(wait)
                            .setSocketTimeout(wait)
                            .build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(wait).build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .setUserAgent(NAME)
            .build();
  }

  /**
   * Asks an address.
   *
   * @throws UnreadableException of kind {@code refused-address}, {@code no-network}, {@code
   *     time-out}, {@code certificate}, {@code cut-off}, {@code too-large} or {@code no-answer}
   */
  public Reply get(String address, Map<String, String> headers) throws UnreadableException {
    URI uri = guard.check(address);
    var request = new HttpGet(uri);
    headers.forEach(request::setHeader);
    try {
      return client.execute(request, this::read);
    } catch (GuardedResolver.RefusedHostException e) {
      throw new UnreadableException("refused-address", String.valueOf(e.getMessage()), e);
    } catch (UnknownHostException | ConnectException e) {
      throw new UnreadableException("no-network", uri.getHost() + " cannot be reached", e);
    } catch (InterruptedIOException e) {
      throw new UnreadableException("time-out", "no answer in time", e);
    } catch (SSLException e) {
      throw new UnreadableException("certificate", "no trusted connection: " + e.getMessage(), e);
    } catch (ConnectionClosedException | MalformedChunkCodingException e) {
      throw new UnreadableException("cut-off", "the answer is cut off: " + e.getMessage(), e);
    } catch (TooLargeException e) {
      throw new UnreadableException("too-large", "more than " + limits.bytes() + " bytes", e);
    } catch (IOException e) {
      throw new UnreadableException("no-answer", "cannot be fetched: " + e.getMessage(), e);
    }
  }

  /**
   * Asks an address and follows where it redirects to, five times at most.
   *
   * @throws UnreadableException as {@link #get}, and of kind {@code refused-redirect}
   */
  public Landed follow(String address, Map<String, String> headers, Gate gate)
      throws UnreadableException {
    URI next = guard.check(address);
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      gate.pass(next);
      Reply reply = get(next.toString(), headers);
      String location = reply.header("location").orElse("");
      if (!REDIRECTS.contains(reply.status()) || location.isEmpty()) {
        return new Landed(next, reply);
      }
      next = guard.check(resolved(next, location));
    }
    throw new UnreadableException(
        "refused-redirect", "redirects more than " + MOST_REDIRECTS + " times");
  }

  private static String resolved(URI address, String location) throws UnreadableException {
    try {
      return address.resolve(location).toString();
    } catch (IllegalArgumentException e) {
      throw new UnreadableException("bad-address", "redirects to no address", e);
    }
  }

  private Reply read(ClassicHttpResponse response) throws IOException {
    var headers = new TreeMap<String, String>();
    for (Header header : response.getHeaders()) {
      headers.merge(
          header.getName().toLowerCase(Locale.ROOT),
          String.valueOf(header.getValue()),
          (one, other) -> one + "," + other);
    }
    return new Reply(response.getCode(), headers, body(response.getEntity()));
  }

  private byte[] body(@Nullable HttpEntity entity) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    long deadline = System.nanoTime() + limits.total().toNanos();
    var body = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 15];
    try (InputStream in = entity.getContent()) {
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        body.write(part, 0, n);
        if (body.size() > limits.bytes()) {
          throw new TooLargeException();
        }
        if (System.nanoTime() - deadline > 0) {
          throw new InterruptedIOException("the whole answer took too long");
        }
      }
    }
    return body.toByteArray();
  }

  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
