package org.entente.treaty;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.entente.core.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * One row of the objects whose attack a provision speaks of.
 *
 * @param targets what must be struck; empty for anything
 * @param area place tags, place ids or {@code state:XXX}, one of which must hold; empty for
 *     anywhere
 * @param except the same, none of which may hold
 * @param victims only when one of these is the victim; empty for any party
 * @param administeredBy who must run the place: {@code victims}, {@code any}, {@code parties} or
 *     states; by default the victim where territory is struck, else anybody
 * @param from first day of this row
 * @param until first day after it
 * @param disputed why a match by this row alone leaves the duty in dispute
 * @param confidence how sure the encoding is of this row
 */
public record AttackScope(
    List<TargetKind> targets,
    List<String> area,
    List<String> except,
    List<String> victims,
    @JsonProperty("administeredBy") @Nullable StateChoice administeredBy,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String disputed,
    @Nullable Confidence confidence) {

  public AttackScope {
    targets = List.copyOf(targets);
    area = List.copyOf(area);
    except = List.copyOf(except);
    victims = StateIds.canonical(victims);
  }

  /** Whether this row is in force on a day. */
  public boolean holdsOn(LocalDate day) {
    return Days.within(from, until, day);
  }
}
