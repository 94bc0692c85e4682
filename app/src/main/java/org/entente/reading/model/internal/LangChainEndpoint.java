package org.entente.reading.model.internal;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.actor.Level;
import org.entente.initiative.Stance;
import org.entente.reading.model.ModelSettings;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that LangChain4j speaks to. It is asked for the same answer every time (temperature
 * 0, a fixed seed) and for JSON of the schema; one that refuses a question so asked is asked
 * without.
 */
final class LangChainEndpoint implements Endpoint {

  private static final int SEED = 1;
  private static final int LONGEST_ANSWER = 4096;

  /** Tokens for instructions, question and answer: Ollama cuts off silently what is beyond. */
  private static final int CONTEXT = 16_384;

  private final ModelSettings settings;
  private final @Nullable String key;
  private final Budget budget;
  private ChatModel model;
  private boolean plain;

  /**
   * @param key sent as a bearer token; null for none
   * @param budget from which each call is taken
   */
  LangChainEndpoint(ModelSettings settings, @Nullable String key, Budget budget) {
    this.settings = settings;
    this.key = key;
    this.budget = budget;
    this.model = model();
  }

  @Override
  public synchronized String answer(Question question) {
    try {
      return ask(question);
    } catch (ModelFault fault) {
      if (fault.kind() != FaultKind.REFUSED || plain) {
        throw fault;
      }
      plain = true;
      model = model();
      return ask(question);
    }
  }

  private String ask(Question question) {
    ChatRequest.Builder request =
        ChatRequest.builder()
            .messages(SystemMessage.from(Prompt.INSTRUCTIONS), UserMessage.from(question.data()));
    if (!plain) {
      request.responseFormat(format(question));
    }
    budget.take();
    try {
      String text = model.chat(request.build()).aiMessage().text();
      return text == null ? "" : text;
    } catch (LangChain4jException e) {
      throw new ModelFault(
          FaultKind.NO_COMPLETION, "what came back is not what such an endpoint sends");
    }
  }

  private ChatModel model() {
    return switch (settings.protocol()) {
      case OPENAI -> openAi();
      case OLLAMA -> ollama();
    };
  }

  private ChatModel openAi() {
    var builder =
        OpenAiChatModel.builder()
            .httpClientBuilder(http())
            .baseUrl(settings.url())
            .apiKey(key)
            .modelName(settings.name())
            .strictJsonSchema(true)
            .maxRetries(0);
    return plain
        ? builder.build()
        : builder.temperature(0.0).seed(SEED).maxTokens(LONGEST_ANSWER).build();
  }

  private ChatModel ollama() {
    var builder =
        OllamaChatModel.builder()
            .httpClientBuilder(http())
            .baseUrl(settings.url())
            .modelName(settings.name())
            .customHeaders(key == null ? Map.of() : Map.of("Authorization", "Bearer " + key))
            .maxRetries(0);
    return builder.temperature(0.0).seed(SEED).numCtx(CONTEXT).numPredict(LONGEST_ANSWER).build();
  }

  private dev.langchain4j.http.client.HttpClientBuilder http() {
    return BoundedHttp.builder(CompletionShape.of(settings.protocol()), settings.patience());
  }

  private static ResponseFormat format(Question question) {
    var row =
        JsonObjectSchema.builder()
            .addIntegerProperty("sentence")
            .addStringProperty("quote")
            .addEnumProperty("initiative", question.initiatives())
            .addStringProperty("actor")
            .addStringProperty("speaker")
            .addEnumProperty("level", Stream.of(Level.values()).map(Level::word).toList())
            .addEnumProperty("stance", Stream.of(Stance.values()).map(Stance::word).toList())
            .addBooleanProperty("secondHand")
            .required(Proposal.FIELDS)
            .additionalProperties(false)
            .build();
    var root =
        JsonObjectSchema.builder()
            .addProperty("statements", JsonArraySchema.builder().items(row).build())
            .required(List.of("statements"))
            .additionalProperties(false)
            .build();
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(JsonSchema.builder().name("statements").rootElement(root).build())
        .build();
  }
}
