package org.entente.store.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts that stand in many rows of one result, held once: names, cues and the steps of a rule
 * repeat, and a store of any size remembers all of its statements. For one thread.
 */
final class Same {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  String text(String text) {
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  @Nullable String orNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  /** The list that a text stands for. */
  List<String> list(String text, Function<String, List<String>> parse) {
    return lists.computeIfAbsent(text, parse);
  }
}
