package org.entente.reading.model.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.entente.reading.model.ModelKind;

/** Looks whether a body is what an endpoint of a protocol sends, before anything relies on it. */
final class CompletionShape {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String pointer;

  private CompletionShape(String pointer) {
    this.pointer = pointer;
  }

  static CompletionShape of(ModelKind kind) {
    return new CompletionShape(
        switch (kind) {
          case OPENAI -> "/choices/0/message/content";
          case OLLAMA -> "/message/content";
        });
  }

  /**
   * @throws ModelFault where the body holds no words of a model
   */
  void check(String body) {
    if (!text(body).isTextual()) {
      throw new ModelFault(
          FaultKind.NO_COMPLETION,
          "what came back holds no words of a model: are address and kind of endpoint right?");
    }
  }

  private JsonNode text(String body) {
    try {
      return JSON.readTree(body).at(pointer);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }
}
