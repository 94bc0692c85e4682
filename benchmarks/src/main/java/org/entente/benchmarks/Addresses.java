package org.entente.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.entente.core.Seed;

/**
 * Addresses whose places are filled anew for each request, so that not only what a server has kept
 * is timed: {@code {day}} of the 700 before 2026, {@code {document}}, {@code {words}}, two to
 * search for, {@code {initiative}}, {@code {actor}}, one that was heard on that initiative before
 * all of these days, {@code {state}}, and {@code {dyad}}, an attacker and a victim.
 */
final class Addresses {

  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final int DAYS = 700;

  private static final List<String> STATES =
      List.of("USA", "CHN", "JPN", "KOR", "IND", "AUS", "PHL", "RUS", "GBR", "FRA", "DEU", "IRN");

  /** Words that occur in synthetic documents, see {@link Phrases}. */
  private static final List<String> WORDS =
      List.of(
          "supports",
          "rejected",
          "vision",
          "doubts",
          "dangerous",
          "deterrence",
          "position",
          "principle",
          "lawmakers",
          "purpose",
          "opposed",
          "remarks",
          "conference",
          "missile",
          "constitution",
          "territorial",
          "government",
          "trade",
          "dialogue",
          "parliament",
          "exercises",
          "harvest",
          "museum",
          "railway",
          "Japan",
          "India",
          "Australia",
          "Monday");

  private final int documents;
  private final List<Heard> heard;

  /** An initiative and the actors that were heard on it. */
  private record Heard(String initiative, List<String> actors) {}

  private Addresses(int documents, List<Heard> heard) {
    this.documents = documents;
    this.heard = heard;
  }

  /** Addresses of what a server has, with documents as {@link FillStore} makes them. */
  static Addresses of(String base, int documents) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    String all = base + "/api/v1/initiatives";
    String early = "/standings?asOf=" + LAST.minusDays(DAYS);
    var heard = new ArrayList<Heard>();
    for (String slug : values(client, all, "initiative")) {
      heard.add(new Heard(slug, values(client, all + "/" + slug + early, "actor")));
    }
    return new Addresses(documents, List.copyOf(heard));
  }

  private static List<String> values(HttpClient client, String address, String field)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    String json = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return Pattern.compile("\"" + field + "\" ?: ?\"([A-Za-z0-9-]+)\"")
        .matcher(json)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  /** The address of the request of a number; always the same one. */
  String fill(String path, int number) {
    SplittableRandom random = Seed.DEFAULT.generator(number);
    String victim = pick(STATES, random);
    String attacker = pick(STATES.stream().filter(s -> !s.equals(victim)).toList(), random);
    String words = pick(WORDS, random) + "+" + pick(WORDS, random);
    Heard on = pick(heard, random);
    String document = String.format(Locale.ROOT, SyntheticDocuments.ID, random.nextInt(documents));
    return path.replace("{day}", LAST.minusDays(random.nextInt(DAYS)).toString())
        .replace("{document}", document)
        .replace("{words}", words)
        .replace("{initiative}", on.initiative())
        .replace("{actor}", pick(on.actors(), random))
        .replace("{state}", victim)
        .replace("{dyad}", "attacker=" + attacker + "&victim=" + victim);
  }

  private static <T> T pick(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
