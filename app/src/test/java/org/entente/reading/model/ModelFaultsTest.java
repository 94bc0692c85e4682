package org.entente.reading.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reading.model.Rows.answer;
import static org.entente.reading.model.Rows.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.entente.evidence.Document;
import org.entente.reading.Proposals;
import org.entente.reading.Reader;
import org.entente.testing.FakeModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An endpoint that fails costs a counted issue and nothing else. */
class ModelFaultsTest {

  private static final String GOOD =
      answer(row(2, "nobody wanted to say", "Philippines", "neutral"));

  private FakeModel fake;
  private final House house = new House();

  @BeforeEach
  void start() throws IOException {
    fake = FakeModel.start();
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private static Reader.Result read(Reader reader) {
    return reader.readAll(List.of(House.document())).getFirst();
  }

  private static Proposals proposals(Reader.Result result) {
    return Objects.requireNonNull(result.proposals());
  }

  private static void assertRulesStand(Reader.Result result, String kind) {
    assertThat(proposals(result).reasons()).containsOnlyKeys(kind);
    assertThat(result.reading()).isEqualTo(House.rules().read(House.document()));
    assertThat(result.version()).isEqualTo(House.rules().version());
  }

  @ParameterizedTest
  @CsvSource({
    "OPENAI, 301, model-redirect",
    "OPENAI, 400, model-refused",
    "OPENAI, 401, model-key-refused",
    "OPENAI, 403, model-key-refused",
    "OPENAI, 404, model-not-found",
    "OPENAI, 429, model-rate-limit",
    "OPENAI, 500, model-server-error",
    "OLLAMA, 307, model-redirect",
    "OLLAMA, 404, model-not-found",
    "OLLAMA, 503, model-server-error"
  })
  void aStatusIsNamed(ModelKind kind, int status, String fault) {
    fake.status(status);

    assertRulesStand(read(house.reader(fake, kind, 10)), fault);
  }

  @ParameterizedTest
  @CsvSource({
    "'I am sorry, I cannot do that.', model-nonsense",
    "'', model-wrong-shape",
    "'{\"statements\":[{\"sentence\":2,\"quo', model-cut-off",
    "'{\"statements\":\"none\"}', model-wrong-shape",
    "'[1,2,3]', model-wrong-shape",
    "'{\"a\":1,\"a\":2}', model-nonsense",
    "'印度反对。', model-nonsense"
  })
  void whatTheModelWritesMayBeNonsense(String text, String fault) {
    for (ModelKind kind : ModelKind.values()) {
      fake.says(text);

      assertRulesStand(read(house.reader(fake, kind, 10)), fault);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<html>busy</html>",
    "{}",
    "'{\"choices\":[]}'",
    "'{\"choices\":[{\"message\":{\"content\":null}}]}'",
    "'{\"message\":{\"content\":7}}'"
  })
  void whatTheEndpointSendsMayBeSomethingElse(String body) {
    for (ModelKind kind : ModelKind.values()) {
      fake.sends(body);

      assertRulesStand(read(house.reader(fake, kind, 10)), "model-no-completion");
    }
  }

  @Test
  void anEndpointMayNotAnswerInTime() {
    fake.hangs();

    assertRulesStand(read(house.reader(fake, ModelKind.OPENAI, 1)), "model-time-out");
  }

  @Test
  void aConnectionMayBreak() {
    fake.breaksOff();

    assertRulesStand(read(house.reader(fake, ModelKind.OLLAMA, 10)), "model-broken-off");
    assertThat(fake.asked()).hasSize(4);
  }

  @Test
  void anAnswerMayBeHuge() {
    fake.says("x".repeat(2 << 20));

    assertRulesStand(read(house.reader(fake, ModelKind.OPENAI, 10)), "model-huge-answer");
  }

  @Test
  void nobodyMayBeThere() {
    fake.close();

    assertRulesStand(read(house.reader(fake, ModelKind.OPENAI, 10)), "model-unreachable");
  }

  @Test
  void anUntrustedCertificateIsRefused(@TempDir Path folder)
      throws IOException, GeneralSecurityException, InterruptedException {
    try (FakeModel behindTls = FakeModel.startWith(ownCertificate(folder))) {
      behindTls.says(GOOD);

      assertRulesStand(read(house.reader(behindTls, ModelKind.OPENAI, 10)), "model-certificate");
      assertThat(behindTls.asked()).isEmpty();
    }
  }

  private static SSLContext ownCertificate(Path folder)
      throws IOException, GeneralSecurityException, InterruptedException {
    Path store = folder.resolve("store.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit",
                "-keystore",
                store.toString())
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    var keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "changeit".toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "changeit".toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  @Test
  void whatMayPassIsAskedAgainWithLongerPauses() {
    fake.status(500).status(502).status(503).says(GOOD);

    assertThat(proposals(read(house.reader(fake, ModelKind.OPENAI, 10))).added()).isOne();
    assertThat(house.pauses)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void theEndpointSaysHowLongToWaitUpToAMinute() {
    fake.does(
            exchange -> {
              exchange.getResponseHeaders().add("Retry-After", "7");
              FakeModel.send(exchange, 429, "");
            })
        .does(
            exchange -> {
              exchange.getResponseHeaders().add("Retry-After", "3600");
              FakeModel.send(exchange, 429, "");
            })
        .says(GOOD);

    assertThat(proposals(read(house.reader(fake, ModelKind.OPENAI, 10))).added()).isOne();
    assertThat(house.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofMinutes(1));
  }

  @Test
  void anEndpointThatKnowsNoSchemaIsAskedWithout() {
    fake.status(400).says("```json\n" + GOOD + "\n```");

    assertThat(proposals(read(house.reader(fake, ModelKind.OPENAI, 10))).added()).isOne();
    assertThat(fake.asked().get(0).body().has("response_format")).isTrue();
    assertThat(fake.asked().get(1).body().has("response_format")).isFalse();
    assertThat(fake.asked().get(1).body().has("temperature")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ModelKind.class)
  void theQuestionAsksForTheSameAnswerEveryTimeAndCarriesTheKey(ModelKind kind) {
    fake.says("<think>Hm. {</think>" + GOOD);

    read(house.reader(fake.settings(kind, 10), "secret-key-1"));

    FakeModel.Asked asked = fake.asked().getFirst();
    JsonNode options = kind == ModelKind.OLLAMA ? asked.body().get("options") : asked.body();
    assertThat(asked.path())
        .isEqualTo(kind == ModelKind.OLLAMA ? "/api/chat" : "/v1/chat/completions");
    assertThat(asked.authorization()).isEqualTo("Bearer secret-key-1");
    assertThat(asked.body().get("model").asText()).isEqualTo("fake-1");
    assertThat(options.get("temperature").asDouble()).isZero();
    assertThat(options.get("seed").asInt()).isOne();
    JsonNode schema =
        kind == ModelKind.OLLAMA
            ? asked.body().get("format")
            : asked.body().get("response_format").get("json_schema").get("schema");
    assertThat(schema.at("/properties/statements/items/properties/initiative/enum").toString())
        .isEqualTo("[\"asian-nato\"]");
  }

  @Test
  void aBudgetEndsAtTheSameDocumentEveryTime() {
    fake.says(GOOD);
    List<Document> many =
        IntStream.range(0, 6)
            .mapToObj(i -> House.document("d" + i, House.TEXT + " Number " + i + " ends here."))
            .toList();

    List<String> outcomes =
        house.reader(fake, ModelKind.OPENAI, 2).readAll(many).stream()
            .map(result -> proposals(result).reasons().keySet().toString())
            .toList();

    assertThat(outcomes)
        .containsExactly(
            "[]", "[]", "[model-limit]", "[model-limit]", "[model-limit]", "[model-limit]");
    assertThat(fake.asked()).hasSize(2);
  }

  @Test
  void anEndpointThatCannotAnswerIsLeftAlone() {
    fake.status(401);
    List<Document> two = List.of(House.document(), House.document("b", House.TEXT + " So it is."));

    List<Reader.Result> results = house.reader(fake, ModelKind.OPENAI, 10).readAll(two);

    assertThat(proposals(results.get(1)).faults().getFirst().line())
        .isEqualTo(
            "model-given-up: b: not asked, because before: the endpoint answered 401: is"
                + " ENTENTE_MODEL_KEY set, and right for this endpoint?");
    assertThat(fake.asked()).hasSize(1);
  }

  @Test
  void whatFailedIsAskedAgainNextTimeAndALongTextInParts() {
    fake.says("no").says(GOOD);
    Reader reader = house.reader(fake, ModelKind.OPENAI, 10);

    assertThat(proposals(read(reader)).reasons()).containsOnlyKeys("model-nonsense");
    assertThat(proposals(read(reader)).added()).isOne();

    String filler = " The harvest was good in every province that year.";
    Document twice = House.document("l", House.TEXT + filler.repeat(600));
    Document endless = House.document("m", House.TEXT + filler.repeat(2500));
    assertThat(proposals(reader.readAll(List.of(twice)).getFirst()).added()).isOne();
    assertThat(fake.asked()).hasSize(4);
    assertThat(proposals(reader.readAll(List.of(endless)).getFirst()).reasons())
        .containsOnlyKeys("model-long-document");
  }
}
