package org.entente.reading.model;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which model is connected, as a settings file or options name it. The key is never part of it.
 *
 * @param kind protocol; OpenAI's where none is given
 * @param url address of the endpoint, http or https, e.g. {@code http://127.0.0.1:11434}
 * @param name the model's name at the endpoint
 * @param limit calls at the most in one run and one UTC day, repeated ones included
 * @param timeout seconds to wait for one answer, 1 to 3600
 */
public record ModelSettings(
    @Nullable ModelKind kind,
    String url,
    String name,
    @Nullable Integer limit,
    @Nullable Integer timeout) {

  private static final int LIMIT = 200;
  private static final int SECONDS = 120;
  private static final int LONGEST_NAME = 200;

  public ModelSettings {
    kind = kind == null ? ModelKind.OPENAI : kind;
    limit = limit == null ? LIMIT : limit;
    timeout = timeout == null ? SECONDS : timeout;
    require(isAddress(url), "url", "an address that begins with http:// or https://, without user");
    require(isName(name), "name", "the model's name at the endpoint");
    require(limit >= 0, "limit", "a number of calls, 0 or more");
    require(timeout >= 1 && timeout <= 3600, "timeout", "1 to 3600 seconds");
    url = url.replaceAll("/+$", "");
    name = name.strip();
  }

  private static void require(boolean holds, String field, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(field + ": expected " + expected);
    }
  }

  private static boolean isAddress(@Nullable String url) {
    if (url == null || !url.matches("(?i)https?://[^\\s?#]+")) {
      return false;
    }
    try {
      URI address = URI.create(url);
      return address.getHost() != null && address.getRawUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isName(@Nullable String name) {
    return name != null
        && !name.isBlank()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(Character::isISOControl);
  }

  /** Protocol and name, as they stand in rules, explanations and the store. */
  public String label() {
    return protocol().word() + " " + name;
  }

  public ModelKind protocol() {
    return kind == null ? ModelKind.OPENAI : kind;
  }

  public int calls() {
    return limit == null ? LIMIT : limit;
  }

  public Duration patience() {
    return Duration.ofSeconds(timeout == null ? SECONDS : timeout);
  }

  ModelSettings withLimit(int calls) {
    return new ModelSettings(kind, url, name, calls, timeout);
  }
}
