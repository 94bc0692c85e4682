package org.entente.initiative.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.core.Citation;
import org.entente.core.Explained;
import org.entente.core.Explanation;
import org.entente.initiative.Factor;
import org.entente.initiative.FactorCorrection;
import org.entente.initiative.FactorCount;
import org.entente.initiative.Initiative;
import org.entente.initiative.NamedFactor;
import org.jspecify.annotations.Nullable;

/**
 * Counts the independent origins that name each driver and hurdle, those declared in the
 * initiative's file included.
 */
public final class FactorCounts {

  private final Initiative initiative;
  private final List<NamedFactor> factors;

  public FactorCounts(Initiative initiative, List<NamedFactor> factors) {
    this.initiative = initiative;
    this.factors = List.copyOf(factors);
  }

  public List<FactorCount> drivers() {
    Map<String, String> declared = new LinkedHashMap<>();
    initiative.drivers().topics().forEach(topic -> declared.put(topic.id(), topic.phrase()));
    return counts(Factor.Kind.DRIVER, declared);
  }

  public List<FactorCount> hurdles() {
    Map<String, String> declared = new LinkedHashMap<>();
    initiative.hurdles().forEach(hurdle -> declared.put(hurdle.id(), hurdle.phrase()));
    return counts(Factor.Kind.HURDLE, declared);
  }

  private List<FactorCount> counts(Factor.Kind kind, Map<String, String> declared) {
    Map<String, List<NamedFactor>> byTopic = new LinkedHashMap<>();
    declared.keySet().forEach(id -> byTopic.put(id, new ArrayList<>()));
    for (NamedFactor named : factors) {
      if (named.factor().kind() == kind) {
        byTopic.computeIfAbsent(key(named.factor()), k -> new ArrayList<>()).add(named);
      }
    }
    var counts = new ArrayList<FactorCount>();
    byTopic.forEach((id, named) -> counts.add(count(kind, id, declared, named)));
    counts.sort(
        Comparator.comparingInt((FactorCount c) -> -c.origins())
            .thenComparing(FactorCount::phrase));
    return counts;
  }

  private static String key(Factor factor) {
    return factor.topic() == null ? factor.phrase().toLowerCase(Locale.ROOT) : factor.topic();
  }

  private FactorCount count(
      Factor.Kind kind, String id, Map<String, String> declared, List<NamedFactor> named) {
    String given = declared.get(id);
    String topic = given == null ? null : id;
    String phrase = given != null ? given : named.getFirst().factor().phrase();
    int origins = (int) named.stream().map(n -> n.source().origin()).distinct().count();
    return new FactorCount(
        kind,
        topic,
        phrase,
        Explained.by(origins, () -> explain(phrase, topic, origins, named)),
        named);
  }

  private Explanation explain(
      String phrase, @Nullable String topic, int origins, List<NamedFactor> named) {
    var explanation =
        Explanation.of(
                phrase, origins + (origins == 1 ? " independent origin" : " independent origins"))
            .because(
                named.isEmpty()
                    ? "declared in the initiative's file; no document kept names it yet"
                    : "copies of one text count once")
            .citing(named.stream().map(n -> n.source().cite(n.factor().evidence())).toList())
            .citing(
                named.stream()
                    .map(NamedFactor::correction)
                    .filter(Objects::nonNull)
                    .map(FactorCorrection::cite)
                    .toList());
    return topic == null
        ? explanation
        : explanation.citing(
            Citation.of(
                Citation.Kind.PACK, initiative.slug(), topic, initiative.name() + " (file)"));
  }
}
