package org.entente.bargaining.internal;

import java.util.List;
import java.util.SplittableRandom;
import org.entente.bargaining.Party;
import org.entente.core.Seed;

/**
 * The chance part of one run: standard normal deviates and uniform numbers for every party and for
 * the model itself.
 *
 * <p>A party's numbers follow from seed, run and its id, so that neither the order of the parties
 * nor the presence of another changes them.
 */
final class Draw {

  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_FACTOR = 0x100000001b3L;

  final double[] position;
  final double[] salience;
  final double[] capability;
  final double[] limit;
  final double error;
  final double spread;
  final double middle;
  final double tolerance;

  private Draw(int parties, SplittableRandom model) {
    position = new double[parties];
    salience = new double[parties];
    capability = new double[parties];
    limit = new double[parties];
    error = model.nextGaussian();
    spread = model.nextDouble();
    middle = model.nextDouble();
    tolerance = model.nextDouble();
  }

  static Draw of(Seed seed, long run, long[] keys) {
    var draw = new Draw(keys.length, seed.generator(run));
    for (int i = 0; i < keys.length; i++) {
      SplittableRandom random = seed.generator(run + keys[i]);
      draw.position[i] = random.nextGaussian();
      draw.salience[i] = random.nextGaussian();
      draw.capability[i] = random.nextGaussian();
      draw.limit[i] = random.nextDouble();
    }
    return draw;
  }

  /** A number for each party that depends on its id alone. */
  static long[] keys(List<Party> parties) {
    return parties.stream().mapToLong(p -> key(p.id())).toArray();
  }

  private static long key(String id) {
    long hash = FNV_START;
    for (int at = 0; at < id.length(); at++) {
      hash = (hash ^ id.charAt(at)) * FNV_FACTOR;
    }
    return hash;
  }
}
