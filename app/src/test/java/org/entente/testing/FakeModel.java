package org.entente.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.entente.reading.model.ModelKind;
import org.entente.reading.model.ModelSettings;

/**
 * An endpoint on this machine that speaks OpenAI's and Ollama's protocols and says, one after the
 * other, what it is told to; the last thing again and again.
 */
public final class FakeModel implements AutoCloseable {

  /** What was asked. */
  public record Asked(String path, String authorization, JsonNode body) {

    /** The words sent in a role: system or user. */
    public String message(String role) {
      for (JsonNode message : body.get("messages")) {
        if (message.get("role").asText().equals(role)) {
          return message.get("content").asText();
        }
      }
      return "";
    }
  }

  /** One thing to do with a question. */
  @FunctionalInterface
  public interface Act {
    void on(HttpExchange exchange) throws IOException;
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final String scheme;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Queue<Act> acts = new ConcurrentLinkedQueue<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  private FakeModel(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
  }

  public static FakeModel start() throws IOException {
    return started(HttpServer.create(here(), 0), "http");
  }

  /** The same behind TLS. */
  public static FakeModel startWith(SSLContext tls) throws IOException {
    HttpsServer https = HttpsServer.create(here(), 0);
    https.setHttpsConfigurator(new HttpsConfigurator(tls));
    return started(https, "https");
  }

  private static InetSocketAddress here() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static FakeModel started(HttpServer server, String scheme) {
    var fake = new FakeModel(server, scheme);
    server.setExecutor(fake.threads);
    server.createContext("/", fake::answer);
    server.start();
    return fake;
  }

  /** The address to give for a protocol. */
  public String url(ModelKind kind) {
    String base = scheme + "://localhost:" + server.getAddress().getPort();
    return kind == ModelKind.OPENAI ? base + "/v1" : base;
  }

  /** Settings that lead here, with a second's patience. */
  public ModelSettings settings(ModelKind kind, int limit) {
    return new ModelSettings(kind, url(kind), "fake-1", limit, 1);
  }

  public FakeModel does(Act act) {
    acts.add(act);
    return this;
  }

  /** The model writes this text. */
  public FakeModel says(String text) {
    return does(exchange -> send(exchange, 200, completion(exchange, text)));
  }

  public FakeModel status(int status) {
    return does(exchange -> send(exchange, status, "{\"error\":\"fake\"}"));
  }

  /** The endpoint sends these bytes, whatever its protocol. */
  public FakeModel sends(String body) {
    return does(exchange -> send(exchange, 200, body));
  }

  /** No answer, as long as this lives. */
  public FakeModel hangs() {
    return does(
        exchange -> {
          try {
            closing.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** Half an answer, then the end. */
  public FakeModel breaksOff() {
    return does(
        exchange -> {
          exchange.sendResponseHeaders(200, 10_000);
          exchange.getResponseBody().write("{\"cho".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          throw new IOException("broken off on purpose");
        });
  }

  public static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String completion(HttpExchange exchange, String text)
      throws JsonProcessingException {
    Map<String, Object> message = Map.of("role", "assistant", "content", text);
    return JSON.writeValueAsString(
        exchange.getRequestURI().getPath().endsWith("/api/chat")
            ? Map.of("model", "fake-1", "message", message, "done", true, "done_reason", "stop")
            : Map.of(
                "id",
                "1",
                "model",
                "fake-1",
                "choices",
                List.of(Map.of("index", 0, "message", message, "finish_reason", "stop"))));
  }

  /** What was asked, in order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      asked.add(
          new Asked(
              exchange.getRequestURI().getPath(),
              authorization == null ? "" : authorization,
              JSON.readTree(exchange.getRequestBody())));
      Act act = acts.size() > 1 ? acts.poll() : acts.peek();
      if (act != null) {
        act.on(exchange);
      } else {
        send(exchange, 500, "");
      }
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
