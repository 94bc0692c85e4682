package org.entente.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.core.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A state, or an entity treated as one (Taiwan, Kosovo), with its life span.
 *
 * @param id ISO 3166-1 alpha-3, or the pack's own code for a state that is gone
 * @param name usual English name
 * @param names other names, former ones included
 * @param demonyms adjectives and words for its people, singular
 * @param capital seat of government as news use it, where it differs from the name
 * @param seats other cities, palaces and streets that stand for the government
 * @param codes codes in force
 * @param earlierCodes codes that older data use for the same state
 * @param span from independence or establishment to the last day
 * @param successors states that followed it, the one that continues it first; empty while it exists
 */
public record State(
    String id,
    String name,
    List<String> names,
    List<String> demonyms,
    @Nullable String capital,
    List<String> seats,
    Codes codes,
    List<Codes> earlierCodes,
    DateSpan span,
    List<String> successors)
    implements Actor {

  @JsonCreator
  public State {
    if (id == null || !id.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("a state's id is three capital letters, not '" + id + "'");
    }
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("a state has a name");
    }
    names = copy(names);
    demonyms = copy(demonyms);
    seats = copy(seats);
    codes = codes == null ? Codes.NONE : codes;
    earlierCodes = copy(earlierCodes);
    span = span == null ? DateSpan.ALWAYS : span;
    successors = copy(successors);
  }

  /** A state of which only the name matters. */
  public State(String id, String name) {
    this(
        id,
        name,
        List.of(),
        List.of(),
        null,
        List.of(),
        Codes.NONE,
        List.of(),
        DateSpan.ALWAYS,
        List.of());
  }

  /** Whether it existed on a day. */
  public boolean existed(LocalDate on) {
    return span.contains(on);
  }

  /** Its code in a scheme today, or when it ended. */
  public Optional<String> findCode(CodeSystem system) {
    return system == CodeSystem.ISO3 ? Optional.of(id) : system.of(codes);
  }

  /** Every code it has or had in a scheme. */
  public List<String> codes(CodeSystem system) {
    return Stream.concat(
            findCode(system).stream(),
            earlierCodes.stream().flatMap(earlier -> system.of(earlier).stream()))
        .distinct()
        .toList();
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
