package org.entente.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.entente.core.Issues;
import org.entente.feed.page.AddressGuard;
import org.entente.feed.page.PageFetcher;
import org.entente.feed.page.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Addresses that are not public are never asked, whether given or redirected to; bodies are capped.
 */
class PageFetcherTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private HttpServer server;
  private String base;
  private final Issues issues = new Issues();

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(String path, int status, String type, byte[] body, String location) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", type);
          if (location != null) {
            exchange.getResponseHeaders().add("Location", location);
          }
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          try (var out = exchange.getResponseBody()) {
            out.write(body);
          } catch (IOException e) {
            exchange.close();
          }
        });
  }

  private String issue(AddressGuard guard, String address) {
    try (var fetcher = new PageFetcher(guard)) {
      assertThat(new Pages(fetcher, TODAY).read(address, issues)).isEmpty();
    }
    return issues.list().getLast().kind();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://10.0.0.1/",
        "http://172.16.5.4/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://[::ffff:127.0.0.1]/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://2130706433/",
        "http://224.0.0.1/",
        "http://user@192.168.1.1/",
        "file:///etc/passwd",
        "ftp://example.org/",
        "http://user:pw@example.org/"
      })
  void anAddressThatIsNotPublicIsRefused(String address) {
    assertThat(issue(AddressGuard.standard(), address)).isEqualTo("refused-address");
  }

  @Test
  void aRedirectToAPrivateAddressIsRefused() {
    answer("/go", 302, "text/html", new byte[0], "http://192.168.1.1/admin");
    assertThat(issue(AddressGuard.exempting(Set.of("127.0.0.1")), base + "/go"))
        .isEqualTo("refused-address");
  }

  @Test
  void aRedirectToAnotherSchemeIsRefused() {
    answer("/go", 302, "text/html", new byte[0], "file:///etc/passwd");
    assertThat(issue(AddressGuard.exempting(Set.of("127.0.0.1")), base + "/go"))
        .isEqualTo("refused-address");
  }

  @Test
  void endlessRedirectsEnd() {
    answer("/loop", 302, "text/html", new byte[0], "/loop");
    assertThat(issue(AddressGuard.exempting(Set.of("127.0.0.1")), base + "/loop"))
        .isEqualTo("refused-redirect");
  }

  @Test
  void anOversizeBodyIsRefused() {
    answer("/big", 200, "text/html", new byte[9 * 1024 * 1024], null);
    assertThat(issue(AddressGuard.exempting(Set.of("127.0.0.1")), base + "/big"))
        .isEqualTo("too-large");
  }

  @Test
  void anErrorStatusIsARefusalAndNoPage() {
    answer("/no", 403, "text/html", "<p>Forbidden</p>".getBytes(StandardCharsets.UTF_8), null);
    assertThat(issue(AddressGuard.exempting(Set.of("127.0.0.1")), base + "/no"))
        .isEqualTo("no-answer");
    assertThat(issues.list().getLast().reason()).contains("403");
  }

  @Test
  void somethingElseThanAPageIsRefused() {
    answer("/zip", 200, "application/zip", new byte[] {1, 2}, null);
    assertThat(issue(AddressGuard.exempting(Set.of("127.0.0.1")), base + "/zip"))
        .isEqualTo("not-a-page");
  }

  @Test
  void aPageIsReadFromAnAddress() {
    String page =
        "<html><title>Pact</title><body><p>Manila and Tokyo signed the pact.</p></body></html>";
    answer("/ok", 200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), null);
    try (var fetcher = new PageFetcher(AddressGuard.exempting(Set.of("127.0.0.1")))) {
      var read = new Pages(fetcher, TODAY).read(base + "/ok", issues).orElseThrow();
      assertThat(read.title()).isEqualTo("Pact");
      assertThat(read.text()).isEqualTo("Manila and Tokyo signed the pact.");
      assertThat(read.place()).isEqualTo(base + "/ok");
    }
  }
}
