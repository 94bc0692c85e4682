package org.entente.reading.model.internal;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.entente.core.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Carries questions over the JDK's client: redirects are not followed, an answer is bounded in
 * bytes and in time, and whatever goes wrong becomes a fault that repeats nothing of what was said.
 *
 * <p>Addresses are not guarded: the user typed this one, and Ollama runs on the own machine.
 */
final class BoundedHttp implements HttpClient {

  /** Bytes of an answer: far more than its 4,096 tokens can take. */
  private static final long LARGEST = 1L << 20;

  private static final Duration CONNECTING = Duration.ofSeconds(10);

  private final java.net.http.HttpClient client;
  private final CompletionShape shape;
  private final Duration patience;

  private BoundedHttp(CompletionShape shape, Duration patience) {
    this.shape = shape;
    this.patience = patience;
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .build();
  }

  /** A builder of such clients, whose own settings outweigh what it is told. */
  static HttpClientBuilder builder(CompletionShape shape, Duration patience) {
    return new HttpClientBuilder() {
      @Override
      public Duration connectTimeout() {
        return CONNECTING;
      }

      @Override
      public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
      }

      @Override
      public Duration readTimeout() {
        return patience;
      }

      @Override
      public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
      }

      @Override
      public HttpClient build() {
        return new BoundedHttp(shape, patience);
      }
    };
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<String> response = send(request);
    StatusFaults.check(response);
    shape.check(response.body());
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are not streamed");
  }

  private HttpResponse<String> send(HttpRequest request) {
    var built =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(
                request.method().name(),
                BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
    request.headers().forEach((name, values) -> values.forEach(v -> built.header(name, v)));
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            built.build(),
            BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LARGEST));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new ModelFault(
          FaultKind.TIME_OUT, "no answer within " + patience.toSeconds() + " seconds");
    } catch (ExecutionException e) {
      throw fault(e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw Failure.unable("asking the model was interrupted", e);
    }
  }

  private static RuntimeException fault(@Nullable Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException e ->
          new ModelFault(FaultKind.UNREACHABLE, "no connection within 10 seconds");
      case ConnectException e ->
          new ModelFault(FaultKind.UNREACHABLE, "no connection: is the endpoint running there?");
      case SSLException e ->
          new ModelFault(
              FaultKind.CERTIFICATE,
              "no trusted TLS connection: is the certificate valid for this address?");
      case IOException e when isTooLarge(e) ->
          new ModelFault(
              FaultKind.HUGE_ANSWER, "the answer has more than " + (LARGEST >> 20) + " MB");
      case IOException e ->
          new ModelFault(FaultKind.BROKEN_OFF, "the connection ended before the answer did");
      case null, default ->
          new IllegalStateException("the endpoint could not even be asked", cause);
    };
  }

  /** The JDK's limit tells itself by its words alone. */
  private static boolean isTooLarge(IOException e) {
    return String.valueOf(e.getMessage()).contains("exceeds capacity");
  }
}
