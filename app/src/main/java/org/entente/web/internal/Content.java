package org.entente.web.internal;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.evidence.Hashes;

/**
 * The bytes of an answer. All but the smallest are held packed, which takes a tenth of the room,
 * and unpacked for the rare visitor who cannot do that himself.
 */
final class Content {

  /** Fewer bytes than fit into one packet of a network are not worth packing. */
  private static final int SMALLEST_PACKED = 1400;

  private final byte[] bytes;
  private final boolean isPacked;

  private Content(byte[] bytes, boolean isPacked) {
    this.bytes = bytes;
    this.isPacked = isPacked;
  }

  static Content of(byte[] plain) {
    return plain.length < SMALLEST_PACKED
        ? new Content(plain, false)
        : new Content(pack(plain, Deflater.BEST_SPEED), true);
  }

  /** Another for another content, by what is held: ten times less to go through. */
  String hash() {
    return Hashes.sha256(bytes);
  }

  int size() {
    return bytes.length;
  }

  void send(Context context) {
    String accepted = context.header("Accept-Encoding");
    if (isPacked && accepted != null && accepted.contains("gzip")) {
      context.header("Content-Encoding", "gzip");
      send(context, bytes);
    } else {
      send(context, isPacked ? unpack() : bytes);
    }
  }

  /** With its length, so that a browser can tell how much is still to come. */
  private static void send(Context context, byte[] bytes) {
    context.res().setContentLength(bytes.length);
    context.result(bytes);
  }

  private byte[] unpack() {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 14)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("what was packed here can be unpacked", e);
    }
  }

  /** The bytes as gzip. */
  static byte[] pack(byte[] plain, int level) {
    var packed = new ByteArrayOutputStream(plain.length / 3);
    try (OutputStream out = new Leveled(packed, level)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return packed.toByteArray();
  }

  /** Gzip of a chosen effort. */
  private static final class Leveled extends GZIPOutputStream {
    Leveled(OutputStream out, int level) throws IOException {
      super(out, 1 << 14);
      def.setLevel(level);
    }
  }
}
