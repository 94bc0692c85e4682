package org.entente.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection to a server on which one page after the other is asked for. It does what is needed
 * to time an answer and no more, as it shares the processors with the server that it measures.
 */
final class Connection implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final String LENGTH = "content-length:";

  private final Socket socket;
  private final InputStream input;
  private final String host;

  /** Connects to the server of an address such as {@code http://127.0.0.1:8421}. */
  Connection(URI base) throws IOException {
    socket = new Socket(base.getHost(), base.getPort());
    socket.setTcpNoDelay(true);
    input = new BufferedInputStream(socket.getInputStream(), BUFFER);
    host = base.getAuthority();
  }

  /**
   * An answer.
   *
   * @param nanos to its first byte
   * @param bytes of content, packed
   */
  record Answer(long nanos, int status, long bytes) {}

  /**
   * Asks as a browser does, which can unpack.
   *
   * @throws IOException when the server does not tell the length of what it answers
   */
  Answer ask(String path) throws IOException {
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept-Encoding: gzip\r\n\r\n";
    long asked = System.nanoTime();
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    String status = line();
    long nanos = System.nanoTime() - asked;
    long length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Long.parseLong(header.substring(LENGTH.length()).strip());
      }
    }
    if (length < 0) {
      throw new IOException("no length of the answer to " + path + ": " + status);
    }
    input.skipNBytes(length);
    return new Answer(nanos, Integer.parseInt(status.split(" ")[1]), length);
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = input.read(); next != '\n'; next = input.read()) {
      if (next < 0) {
        throw new EOFException("the server ended the connection");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
