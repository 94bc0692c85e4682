package org.entente.reading.model;

import java.util.Locale;

/** The protocol that a model's endpoint speaks. */
public enum ModelKind {
  /** OpenAI's chat completions, which many servers speak; the address ends before /chat. */
  OPENAI,
  /** Ollama's own. */
  OLLAMA;

  /** The word used in files, options and names. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
