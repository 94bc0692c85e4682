package org.entente.web.internal;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * One file under an address that changes with its content.
 *
 * @param plain as it is
 * @param packed as gzip
 */
record Asset(String address, String type, byte[] plain, byte[] packed) {

  static Asset of(String address, String type, byte[] plain) {
    return new Asset(address, type, plain, Content.pack(plain, Deflater.BEST_COMPRESSION));
  }

  /** The content of a file of the product. */
  static byte[] read(String name) {
    byte[] content = find(name);
    if (content == null) {
      throw new IllegalStateException("the product lacks its file web/" + name);
    }
    return content;
  }

  static byte @Nullable [] find(String name) {
    try (InputStream in = Asset.class.getResourceAsStream("/web/" + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("web/" + name, e);
    }
  }

  /** Answers with it, to be kept for good, packed where the browser can unpack. */
  void send(Context context) {
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.header("Vary", "Accept-Encoding");
    context.contentType(type);
    String accepted = context.header("Accept-Encoding");
    boolean unpacks = accepted != null && accepted.contains("gzip");
    if (unpacks) {
      context.header("Content-Encoding", "gzip");
    }
    context.result(unpacks ? packed : plain);
  }
}
