package org.entente.web.internal;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer as it goes out, the same for everybody who asks for the same.
 *
 * @param status of HTTP
 * @param media its media type; null where there is no content
 * @param headers those of its own, by name; headers that every answer has are not among them
 * @param content what it says
 * @param tag changes with the content
 */
record Answer(
    int status, @Nullable String media, Map<String, String> headers, Content content, String tag) {

  private static final List<String> OWN =
      List.of("Content-Security-Policy", "Content-Disposition", "Location", "Refresh");

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  /** About what an answer takes beside its content. */
  private static final int OVERHEAD = 500;

  /**
   * Takes what a handler has put into a context.
   *
   * @throws IllegalStateException when it sets a cookie, which is for one visitor alone
   */
  static Answer of(Context context) {
    if (context.res().getHeader("Set-Cookie") != null) {
      throw new IllegalStateException("what sets a cookie cannot be kept: " + context.path());
    }
    var headers = new LinkedHashMap<String, String>();
    for (String name : OWN) {
      String value = context.res().getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    Content content = Content.of(content(context));
    return new Answer(
        context.statusCode(),
        context.res().getContentType(),
        headers,
        content,
        "W/\"" + content.hash().substring(0, 24) + "\"");
  }

  private static byte[] content(Context context) {
    try (InputStream result = context.resultInputStream()) {
      return result == null ? new byte[0] : result.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
  }

  /** Bytes of memory it takes; none where it is not to be kept. */
  long weight() {
    return status == OK ? content.size() + OVERHEAD : 0;
  }

  /** Answers with it, or says that the visitor has it already. */
  void send(Context context) {
    headers.forEach(context::header);
    context.status(status);
    if (status == OK) {
      context.header("ETag", tag);
      context.header("Vary", "Accept-Encoding, Cookie");
      if (isKnown(context.header("If-None-Match"))) {
        context.status(NOT_MODIFIED);
        context.result(new byte[0]);
        return;
      }
    }
    if (media != null) {
      context.contentType(media);
    }
    content.send(context);
  }

  private boolean isKnown(@Nullable String tags) {
    return tags != null
        && List.of(tags.split(",")).stream()
            .map(String::strip)
            .anyMatch(known -> known.equals(tag) || known.equals("*"));
  }
}
