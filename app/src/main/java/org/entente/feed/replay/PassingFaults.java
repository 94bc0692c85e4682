package org.entente.feed.replay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives each of several faults to the same share of the files, chosen by their names; a fault is
 * over after one to six attempts, except that what is missing never comes.
 */
public final class PassingFaults implements FaultPlan {

  private static final int LONGEST = 6;
  private static final int MIX = 0x9E3779B1;

  private final Fault[] kinds;
  private final int percent;
  private final Map<Fault, Integer> met = new ConcurrentHashMap<>();

  /**
   * @param percent share of the files that each fault gets
   * @param kinds the faults, together for no more than all files
   */
  public PassingFaults(int percent, Fault... kinds) {
    if (percent < 0 || percent * kinds.length > 100) {
      throw new IllegalArgumentException(kinds.length + " faults of " + percent + "% each");
    }
    this.percent = percent;
    this.kinds = kinds.clone();
  }

  /** The fault that a file begins with. */
  public Fault of(String name) {
    int place = percent == 0 ? kinds.length : Math.floorMod(hash(name), 100) / percent;
    boolean list = name.startsWith("lastupdate");
    return list || place >= kinds.length ? Fault.NONE : kinds[place];
  }

  /** Whether the publisher never has the file. */
  public boolean isMissing(String name) {
    return of(name) == Fault.MISSING;
  }

  @Override
  public Fault on(String name, int attempt) {
    Fault fault = of(name);
    int lasts = 1 + Math.floorMod(hash(name) / 100, LONGEST);
    if (fault != Fault.MISSING && attempt > lasts) {
      return Fault.NONE;
    }
    met.merge(fault, 1, Integer::sum);
    return fault;
  }

  /** How often each fault was met so far. */
  public Map<Fault, Integer> met() {
    return Map.copyOf(met);
  }

  private static int hash(String name) {
    int mixed = name.hashCode() * MIX;
    return (mixed ^ mixed >>> 15) & Integer.MAX_VALUE;
  }
}
