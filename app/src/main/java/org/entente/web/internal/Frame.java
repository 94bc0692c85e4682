package org.entente.web.internal;

import java.time.LocalDate;
import java.util.Map;

/**
 * What stands round every page.
 *
 * @param title of the page
 * @param section the part of the site it belongs to, marked in the menu
 * @param links addresses that carry the chosen date on
 * @param asOf the day whose knowledge is shown
 * @param newest the newest day that can be shown
 * @param path the page's own path, to which the date form leads
 * @param query the page's own query without the date
 * @param assets addresses of style sheet and icon
 * @param named puts names of states into sentences
 * @param formToken what a form that changes something carries, see {@link OwnForms}
 */
public record Frame(
    String title,
    String section,
    Links links,
    LocalDate asOf,
    LocalDate newest,
    String path,
    Map<String, String> query,
    Assets assets,
    Named named,
    String formToken) {

  /** Whether an earlier day is shown than could be. */
  public boolean isPast() {
    return asOf.isBefore(newest);
  }
}
