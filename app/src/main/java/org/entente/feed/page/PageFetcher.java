package org.entente.feed.page;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.core5.http.ContentType;
import org.entente.feed.file.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a page from the public internet, with caps on redirects, bytes and time.
 *
 * <p>Names are resolved once for each connection by the guard itself, so the address that was
 * checked is the address that is asked; every redirect is checked again from the start.
 */
public final class PageFetcher implements AutoCloseable {

  private static final GuardedHttp.Limits LIMITS =
      new GuardedHttp.Limits(8L << 20, Duration.ofSeconds(20), Duration.ofMinutes(1));
  private static final int FOUND = 200;

  private final GuardedHttp http;
  private final GuardedHttp.Gate gate;

  /** A fetcher for addresses that a person gave. */
  public PageFetcher(AddressGuard guard) {
    this(new GuardedHttp(guard, LIMITS), GuardedHttp.Gate.OPEN);
  }

  /**
   * @param gate is asked before each address
   */
  PageFetcher(GuardedHttp http, GuardedHttp.Gate gate) {
    this.http = http;
    this.gate = gate;
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
    GuardedHttp.Landed landed = http.follow(address, Map.of(), gate);
    GuardedHttp.Reply reply = landed.reply();
    if (reply.status() != FOUND) {
      throw new UnreadableException("no-answer", "the server answers " + reply.status());
    }
    ContentType type = ContentType.parseLenient(reply.header("content-type").orElse(""));
    return new Page(
        landed.address(),
        reply.body(),
        type == null ? null : type.getCharset(),
        type == null ? "" : type.getMimeType());
  }

  @Override
  public void close() {
    http.close();
  }
}
