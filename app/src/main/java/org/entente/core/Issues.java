package org.entente.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The faults met during one piece of work, kept in order and counted by kind; safe for use by
 * several threads.
 */
public final class Issues {

  private static final int KEPT_PER_KIND = 1000;

  private final List<Issue> kept = new ArrayList<>();
  private final Map<String, Long> counts = new TreeMap<>();

  public synchronized void add(Issue issue) {
    if (counts.merge(issue.kind(), 1L, Long::sum) <= KEPT_PER_KIND) {
      kept.add(issue);
    }
  }

  public void add(String kind, String place, String reason) {
    add(new Issue(kind, place, reason));
  }

  /** The issues in the order met; of each kind at most the first thousand. */
  public synchronized List<Issue> list() {
    return List.copyOf(kept);
  }

  /** How many there were of each kind, kinds in alphabetical order. */
  public synchronized Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }

  public synchronized long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  public synchronized boolean isEmpty() {
    return kept.isEmpty();
  }
}
