package org.entente.feed.replay;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.entente.core.Failure;
import org.entente.feed.gdelt.Md5;
import org.jspecify.annotations.Nullable;

/**
 * Serves files of the feed on this machine's own address, as the publisher's server does; with a
 * plan, it also does what goes wrong with such servers.
 */
public final class ReplayServer implements AutoCloseable {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");
  private static final String PATH = "/gdeltv2/";
  private static final int BOMB_BYTES = 1 << 26;

  private final HttpServer server;
  private @Nullable HttpsServer secure;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ReplayFiles files;
  private final FaultPlan plan;
  private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
  private byte @Nullable [] bomb;
  private final CountDownLatch closing = new CountDownLatch(1);

  private ReplayServer(HttpServer server, ReplayFiles files, FaultPlan plan) {
    this.server = server;
    this.files = files;
    this.plan = plan;
  }

  /**
   * Starts serving.
   *
   * @param port the port, or 0 for any that is free
   * @throws Failure of kind unable when the port is taken
   */
  public static ReplayServer start(ReplayFiles files, FaultPlan plan, int port) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      var server = new ReplayServer(http, files, plan);
      http.setExecutor(server.threads);
      http.createContext(PATH, server::answer);
      http.start();
      return server;
    } catch (IOException e) {
      throw Failure.unable("port " + port + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** The address below which the files lie, for {@code --base}. */
  public String base() {
    return "http://localhost:" + server.getAddress().getPort() + PATH;
  }

  /**
   * An address with the same files under a certificate that nobody trusts.
   *
   * @throws Failure of kind unable when no port is free
   */
  public synchronized String untrustedBase() {
    if (secure == null) {
      secure = untrusted();
    }
    return "https://localhost:" + secure.getAddress().getPort() + PATH;
  }

  private HttpsServer untrusted() {
    try {
      HttpsServer https =
          HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      https.setHttpsConfigurator(new HttpsConfigurator(SelfSigned.context()));
      https.setExecutor(threads);
      https.createContext(PATH, this::answer);
      https.start();
      return https;
    } catch (IOException e) {
      throw Failure.unable("no port for a secure address: " + e.getMessage(), e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(PATH.length());
    try (exchange) {
      if (!NAME.matcher(name).matches()) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      int attempt = attempts.merge(name, 1, Integer::sum);
      answer(exchange, name, plan.on(name, attempt));
    }
  }

  private void answer(HttpExchange exchange, String name, Fault fault) throws IOException {
    switch (fault) {
      case MISSING, LATE -> exchange.sendResponseHeaders(404, -1);
      case SERVER_ERROR -> exchange.sendResponseHeaders(500, -1);
      case FORBIDDEN -> exchange.sendResponseHeaders(403, -1);
      case SLOW -> hold(exchange);
      case PRIVATE_REDIRECT -> redirect(exchange);
      case HTML_PAGE -> send(exchange, "<html>moved</html>".getBytes(StandardCharsets.UTF_8), "");
      case ZIP_BOMB -> send(exchange, bomb(), "");
      case NONE, CUT_OFF, WRONG_MD5, DAMAGED, TRAILING_BYTES, WRONG_CERTIFICATE ->
          file(exchange, name, fault);
    }
  }

  private void file(HttpExchange exchange, String name, Fault fault) throws IOException {
    byte[] bytes;
    try {
      bytes = files.get(name);
    } catch (NoSuchFileException e) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    String md5 = Md5.of(bytes);
    switch (fault) {
      case CUT_OFF -> cutOff(exchange, bytes);
      case WRONG_MD5 -> send(exchange, bytes, Md5.of(new byte[] {1}));
      case DAMAGED -> send(exchange, damaged(bytes), md5);
      case TRAILING_BYTES -> send(exchange, Arrays.copyOf(bytes, bytes.length + 7), "");
      default -> send(exchange, bytes, md5);
    }
  }

  private static void send(HttpExchange exchange, byte[] bytes, String md5) throws IOException {
    if (!md5.isEmpty()) {
      String hash = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(md5));
      exchange.getResponseHeaders().add("x-goog-hash", "md5=" + hash);
    }
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static void cutOff(HttpExchange exchange, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
    exchange.getResponseBody().flush();
  }

  private void hold(HttpExchange exchange) throws IOException {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.sendResponseHeaders(503, -1);
  }

  private static void redirect(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Location", "http://10.0.0.1/gdeltv2/");
    exchange.sendResponseHeaders(302, -1);
  }

  private static byte[] damaged(byte[] bytes) {
    byte[] copy = bytes.clone();
    if (copy.length > 0) {
      copy[copy.length / 2] ^= 0x40;
    }
    return copy;
  }

  /** A sound archive whose one file is nothing but zeros, a thousand times its size. */
  private synchronized byte[] bomb() throws IOException {
    if (bomb != null) {
      return bomb;
    }
    var zip = new java.io.ByteArrayOutputStream();
    try (var out = new java.util.zip.ZipOutputStream(zip)) {
      out.putNextEntry(new java.util.zip.ZipEntry("bomb"));
      byte[] zeros = new byte[1 << 20];
      for (int written = 0; written < BOMB_BYTES; written += zeros.length) {
        out.write(zeros);
      }
      out.closeEntry();
    }
    bomb = zip.toByteArray();
    return bomb;
  }

  @Override
  public synchronized void close() {
    closing.countDown();
    server.stop(0);
    if (secure != null) {
      secure.stop(0);
    }
    threads.shutdownNow();
  }
}
