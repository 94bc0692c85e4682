package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.evidence.Document;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentence;
import org.entente.initiative.Drivers;
import org.entente.initiative.Factor;
import org.entente.initiative.Hurdle;
import org.entente.initiative.Initiative;
import org.entente.initiative.Initiatives;
import org.entente.pack.Pack;
import org.entente.pack.Yaml;
import org.entente.reading.internal.match.InitiativeMention;
import org.entente.reading.internal.match.PhraseIndex;
import org.entente.reading.internal.match.PhraseIndex.Hit;

/**
 * Reads the drivers, hurdles and foundations that a document names: those that the initiative's
 * file declares by their words, others by the phrases that introduce a reason or an obstacle.
 */
final class FactorReader {

  /** The file {@code starter/reading/factors.yaml} as written. */
  record File(
      List<String> drivers,
      List<String> hurdles,
      List<String> foundations,
      List<String> continuations) {}

  private record Declared(Factor.Kind kind, String topic, String phrase, List<BitSet> groups) {}

  private static final int LONGEST_PHRASE = 90;

  private final PhraseIndex index;
  private final Map<String, List<Declared>> declared = new HashMap<>();
  private final Map<Integer, Factor.Kind> cues = new LinkedHashMap<>();
  private final List<String> continuations;

  FactorReader(Initiatives initiatives, PhraseIndex index) {
    this.index = index;
    for (Initiative initiative : initiatives.list()) {
      var list = new ArrayList<Declared>();
      for (Drivers.Topic t : initiative.drivers().topics()) {
        list.add(new Declared(Factor.Kind.DRIVER, t.id(), t.phrase(), groups(t.words())));
      }
      for (Hurdle h : initiative.hurdles()) {
        list.add(new Declared(Factor.Kind.HURDLE, h.id(), h.phrase(), groups(h.words())));
      }
      declared.put(initiative.slug(), list);
    }
    File file = Yaml.read(Pack.starterFile("reading/factors.yaml"), File.class);
    file.foundations().forEach(p -> cues.put(index.add(p), Factor.Kind.FOUNDATION));
    file.hurdles().forEach(p -> cues.put(index.add(p), Factor.Kind.HURDLE));
    file.drivers().forEach(p -> cues.put(index.add(p), Factor.Kind.DRIVER));
    continuations = file.continuations();
  }

  private List<BitSet> groups(List<List<String>> words) {
    return words.stream().map(g -> set(g)).toList();
  }

  private BitSet set(List<String> phrases) {
    var set = new BitSet();
    phrases.forEach(p -> set.set(index.add(p)));
    return set;
  }

  /** The factors of a document in text order; {@code mentions} begins with the title's. */
  List<Factor> read(Document document, Topic topic, List<List<InitiativeMention>> mentions) {
    var found = new ArrayList<Factor>();
    String main = topic.main();
    boolean founding = false;
    for (Sentence s : document.sentences()) {
      List<Hit> hits = index.scan(s.text());
      List<InitiativeMention> here = mentions.get(s.index() + 1);
      var slugs = new ArrayList<String>();
      if (main != null) {
        slugs.add(main);
      }
      here.stream()
          .map(InitiativeMention::initiative)
          .filter(i -> !slugs.contains(i))
          .forEach(slugs::add);
      for (String slug : slugs) {
        addDeclared(document, s, slug, hits, found);
      }
      founding =
          hits.stream().anyMatch(h -> cues.get(h.phrase()) == Factor.Kind.FOUNDATION)
              || founding && continues(s.text());
      if (main != null) {
        addIntroduced(document, s, main, hits, found);
        if (founding) {
          addFoundations(document, s, main, here, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private void addDeclared(
      Document document, Sentence s, String slug, List<Hit> hits, List<Factor> found) {
    for (Declared d : declared.getOrDefault(slug, List.of())) {
      boolean all =
          !d.groups().isEmpty()
              && d.groups().stream().allMatch(g -> hits.stream().anyMatch(h -> g.get(h.phrase())));
      if (all) {
        found.add(
            new Factor(d.kind(), slug, d.topic(), d.phrase(), Passage.of(document, s), "declared"));
      }
    }
  }

  /** What a general phrase introduces, where no declared factor of that kind was found there. */
  private void addIntroduced(
      Document document, Sentence s, String slug, List<Hit> hits, List<Factor> found) {
    for (Hit hit : hits) {
      Factor.Kind kind = cues.get(hit.phrase());
      boolean known =
          found.stream().anyMatch(f -> f.kind() == kind && f.evidence().sentence() == s.index());
      if (kind != null && kind != Factor.Kind.FOUNDATION && !known) {
        found.add(
            new Factor(
                kind, slug, null, phrase(s.text(), hit), Passage.of(document, s), "introduced"));
      }
    }
  }

  private static void addFoundations(
      Document document,
      Sentence s,
      String main,
      List<InitiativeMention> here,
      List<Factor> found) {
    for (InitiativeMention m : here) {
      boolean known =
          found.stream()
              .anyMatch(
                  f -> f.kind() == Factor.Kind.FOUNDATION && m.initiative().equals(f.topic()));
      if (!m.initiative().equals(main) && !known) {
        found.add(
            new Factor(
                Factor.Kind.FOUNDATION,
                main,
                m.initiative(),
                s.text().substring(m.start(), m.end()),
                Passage.of(document, s),
                "foundation"));
      }
    }
  }

  private boolean continues(String sentence) {
    String start = sentence.toLowerCase(Locale.ROOT);
    return continuations.stream().anyMatch(start::startsWith);
  }

  /** From the introducing words to the next comma or full stop. */
  private static String phrase(String text, Hit hit) {
    int end = hit.end();
    while (end < text.length() && ",;:.()".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String phrase = text.substring(hit.start(), end).strip();
    int cut = phrase.lastIndexOf(' ', LONGEST_PHRASE);
    return phrase.length() > LONGEST_PHRASE && cut > 0 ? phrase.substring(0, cut) : phrase;
  }
}
