package org.entente.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.app.Wiring;
import org.entente.usecase.Workspace;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A server with the starter pack on a free port, and a visitor who asks it. */
final class Served implements AutoCloseable {

  private final Workspace workspace;
  private WatchServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(Workspace workspace, @Nullable String token) {
    this.workspace = workspace;
    this.server =
        WatchServer.start(new WatchSettings(WatchSettings.LOOPBACK, 0, token, null), workspace);
  }

  static Served in(Path folder) {
    return new Served(new Wiring().open(folder), null);
  }

  static Served withToken(Path folder, String token) {
    return new Served(new Wiring().open(folder), token);
  }

  Workspace workspace() {
    return workspace;
  }

  List<String> addresses() {
    return server.addresses();
  }

  /** The whole address of a path. */
  String url(String path) {
    return URI.create(server.url()).resolve(path).toString();
  }

  /** Takes the server out of reach; what is kept stays open. */
  int stopServing() {
    int port = server.port();
    server.close();
    return port;
  }

  /** Serves again where it was. */
  void serveAgain(int port) {
    server =
        WatchServer.start(new WatchSettings(WatchSettings.LOOPBACK, port, null, null), workspace);
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> post(String path, String form, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(server.url()).resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** The word that pages of this server carry in their forms. */
  String formToken() {
    return Jsoup.parse(get("/about").body()).select("meta[name=form-token]").attr("content");
  }

  /** Sends a form as a page of this server does. */
  HttpResponse<String> submit(String path, Map<String, String> fields) {
    var form = new StringBuilder("formToken=" + formToken());
    fields.forEach(
        (name, value) ->
            form.append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return post(path, form.toString(), "Sec-Fetch-Site", "same-origin");
  }

  /** Uploads a file as a form of this server does. */
  HttpResponse<String> upload(
      String path, String field, String name, byte[] content, String token) {
    String boundary = "----between";
    var body = new ByteArrayOutputStream();
    body.writeBytes(part(boundary, "name=\"formToken\"\r\n\r\n" + token + "\r\n"));
    body.writeBytes(part(boundary, "name=\"" + field + "\"; filename=\"" + name + "\"\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(server.url()).resolve(path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static byte[] part(String boundary, String rest) {
    return ("--" + boundary + "\r\nContent-Disposition: form-data; " + rest)
        .getBytes(StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("the server does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** The first line of the answer to a request that names another host. */
  String statusFor(String host) throws IOException {
    try (var socket = new Socket(WatchSettings.LOOPBACK, port())) {
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
    workspace.close();
  }
}
