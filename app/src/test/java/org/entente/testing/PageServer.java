package org.entente.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves pages on this machine and remembers what was asked. */
public final class PageServer implements AutoCloseable {

  /** One answer; {@code type} of a redirect is the address it leads to. */
  public record Answer(int status, String type, byte[] body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private PageServer(HttpServer server) {
    this.server = server;
  }

  public static PageServer start() throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var pages = new PageServer(http);
    http.setExecutor(pages.threads);
    http.createContext("/", pages::answer);
    http.start();
    return pages;
  }

  /** The name of the machine, for guards that let it through. */
  public static String host() {
    return "localhost";
  }

  public String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  public PageServer answers(String path, int status, String type, String body) {
    answers.put(path, new Answer(status, type, body.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  public PageServer page(String path, String title, String text) {
    String html =
        "<html lang=en><head><title>%s</title></head><body><p>%s</p></body></html>"
            .formatted(title, text);
    return answers(path, 200, "text/html; charset=utf-8", html);
  }

  /** The paths asked for, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    Answer answer = answers.getOrDefault(path, new Answer(404, "text/plain", new byte[0]));
    boolean redirect = answer.status() >= 300 && answer.status() < 400;
    exchange.getResponseHeaders().add(redirect ? "Location" : "Content-Type", answer.type());
    String etag = "\"" + Arrays.hashCode(answer.body()) + "\"";
    if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
    } else {
      exchange.getResponseHeaders().add("ETag", etag);
      exchange.sendResponseHeaders(
          answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
