package org.entente.feed.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.entente.feed.file.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a page from the public internet, with caps on redirects, bytes and time.
 *
 * <p>Names are resolved once for each connection by the guard itself, so the address that was
 * checked is the address that is asked; every redirect is checked again from the start.
 */
public final class PageFetcher implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_BYTES = 8 * 1024 * 1024;
  private static final Timeout PATIENCE = Timeout.ofSeconds(20);
  private static final String NAME = "entente/0.1 (reads public pages for a person)";

  private final AddressGuard guard;
  private final CloseableHttpClient client;

  public PageFetcher(AddressGuard guard) {
    this.guard = guard;
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(new GuardedResolver(guard))
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(PATIENCE)
                    .setSocketTimeout(PATIENCE)
                    .build())
            .build();
    client =
        HttpClients.custom()
            .setConnectionManager(connections)
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(PATIENCE).build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .setUserAgent(NAME)
            .build();
  }

  /**
   * A page as received.
   *
   * @param address where it was found after redirects
   * @param body the bytes
   * @param charset what the server says they are encoded in, if it does
   * @param mimeType what the server says they are, e.g. {@code text/html}; empty if it does not
   */
  public record Page(URI address, byte[] body, @Nullable Charset charset, String mimeType) {

    /** The body as text, by the server's charset or else UTF-8. */
    public String text() {
      return new String(body, charset == null ? StandardCharsets.UTF_8 : charset);
    }
  }

  /** Fetches one page, following redirects. */
  public Page fetch(String address) throws UnreadableException {
    URI next = guard.check(address);
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Answer answer = ask(next);
      if (answer.page() != null) {
        return answer.page();
      }
      next = guard.check(next.resolve(answer.redirect()).toString());
    }
    throw new UnreadableException(
        "refused-redirect", "redirects more than " + MOST_REDIRECTS + " times");
  }

  private record Answer(@Nullable Page page, String redirect) {}

  private Answer ask(URI address) throws UnreadableException {
    try {
      return client.execute(new HttpGet(address), response -> read(address, response));
    } catch (GuardedResolver.RefusedHostException e) {
      throw new UnreadableException("refused-address", String.valueOf(e.getMessage()), e);
    } catch (UnknownHostException e) {
      throw new UnreadableException(
          "no-network", "host " + address.getHost() + " is not known: is there a network?", e);
    } catch (SocketTimeoutException e) {
      throw new UnreadableException("time-out", "no answer within " + PATIENCE, e);
    } catch (TooLargeException e) {
      throw new UnreadableException(
          "too-large", "the page is larger than " + MOST_BYTES / 1048576 + " MB", e);
    } catch (IOException e) {
      throw new UnreadableException("no-answer", "cannot be fetched: " + e.getMessage(), e);
    }
  }

  private static Answer read(URI address, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    Header location = response.getFirstHeader("Location");
    if (status >= 300 && status < 400 && location != null) {
      return new Answer(null, location.getValue());
    }
    if (status != 200) {
      throw new IOException("the server answers " + status + " " + response.getReasonPhrase());
    }
    HttpEntity entity = response.getEntity();
    ContentType type = ContentType.parseLenient(entity.getContentType());
    try (InputStream in = entity.getContent()) {
      return new Answer(
          new Page(
              address,
              capped(in),
              type == null ? null : type.getCharset(),
              type == null ? "" : type.getMimeType()),
          "");
    }
  }

  private static byte[] capped(InputStream in) throws IOException {
    var body = new ByteArrayOutputStream();
    byte[] part = new byte[16384];
    for (int n = in.read(part); n >= 0; n = in.read(part)) {
      body.write(part, 0, n);
      if (body.size() > MOST_BYTES) {
        throw new TooLargeException();
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
