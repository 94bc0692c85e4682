package org.entente.web.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.treaty.TreatyLibrary;
import org.entente.usecase.ObligationQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The questions of the page “What if”, as the visitor filled them in.
 *
 * @param attackers ids or names
 * @param victim id or name; empty where nothing is asked yet
 * @param place id; empty for the victim's capital region
 * @param target word; empty for what is usual at the place
 * @param act word; empty for an armed attack
 * @param provoked whether the victim provoked it
 * @param date day, ISO 8601
 * @param with ids of proposed treaties
 */
public record CaseForm(
    List<String> attackers,
    String victim,
    String place,
    String target,
    String act,
    boolean provoked,
    String date,
    List<String> with) {

  private static final int MOST_ATTACKERS = 12;

  public CaseForm {
    attackers = List.copyOf(attackers);
    with = List.copyOf(with);
  }

  static CaseForm of(Asked asked) {
    String date = asked.text("date");
    return new CaseForm(
        asked.list("attacker"),
        asked.text("victim"),
        asked.text("place"),
        asked.text("target"),
        asked.text("act"),
        !asked.text("provoked").isEmpty(),
        date.isEmpty() ? asked.asOf().day().toString() : date,
        asked.list("with"));
  }

  /** Whether anything is asked yet. */
  public boolean isAsked() {
    return !attackers.isEmpty() || !victim.isEmpty();
  }

  public String attackersText() {
    return String.join(", ", attackers);
  }

  /**
   * The question, with every proposed treaty from the library: a page never opens files.
   *
   * @throws org.entente.core.Failure of kind usage, with the nearest ids, for an unknown one
   */
  ObligationQuestion question(TreatyLibrary library, boolean all) {
    if (attackers.isEmpty() || victim.isEmpty()) {
      throw Refusal.badRequest(
          attackers.isEmpty() ? "Who attacks?" : "Who is attacked?",
          "A case needs at least one attacker and a victim, by name or three-letter code.");
    }
    if (attackers.size() > MOST_ATTACKERS) {
      throw Refusal.badRequest(
          "Too many attackers", "At most " + MOST_ATTACKERS + " can be named in one case.");
    }
    List<String> proposed =
        with.stream()
            .map(id -> library.find(id).orElseGet(() -> library.getOverlay(id)).id())
            .distinct()
            .toList();
    return new ObligationQuestion(
        attackers,
        victim,
        orNull(place),
        orNull(target),
        orNull(act),
        provoked,
        orNull(date),
        proposed,
        all);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The address of this case under a path, without what stands at its default. */
  public String address(String path) {
    var query = new ArrayList<String>();
    attackers.forEach(attacker -> add(query, "attacker", attacker));
    add(query, "victim", victim);
    add(query, "place", place);
    add(query, "target", target);
    add(query, "act", act);
    add(query, "provoked", provoked ? "yes" : "");
    add(query, "date", date);
    with.forEach(id -> add(query, "with", id));
    return path + "?" + String.join("&", query);
  }

  private static void add(List<String> query, String key, String value) {
    if (!value.isEmpty()) {
      query.add(key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  /** The same case with other proposed treaties. */
  public CaseForm with(List<String> other) {
    return new CaseForm(attackers, victim, place, target, act, provoked, date, other);
  }
}
