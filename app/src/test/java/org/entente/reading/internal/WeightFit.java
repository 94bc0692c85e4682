package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a multinomial logistic regression with a quadratic penalty by limited-memory BFGS (Liu and
 * Nocedal 1989) with backtracking. The same samples give the same weights.
 */
final class WeightFit {

  /**
   * One sample.
   *
   * @param columns which signs it has, the constant among them
   * @param strengths how strongly
   * @param outcome its class, 0-based
   * @param weight how much it counts
   */
  record Sample(int[] columns, double[] strengths, int outcome, double weight) {}

  private static final int MEMORY = 10;
  private static final double ENOUGH = 1e-5;

  private final List<Sample> samples;
  private final int signs;
  private final int classes;
  private final double penalty;
  private final int constant;

  WeightFit(List<Sample> samples, int signs, int classes, double penalty, int constant) {
    this.samples = samples;
    this.signs = signs;
    this.classes = classes;
    this.penalty = penalty;
    this.constant = constant;
  }

  /** The weights, sign by sign, one per class. */
  double[] fit(int iterations) {
    double[] x = new double[signs * classes];
    double[] gradient = new double[x.length];
    double value = loss(x, gradient);
    List<double[]> steps = new ArrayList<>();
    List<double[]> turns = new ArrayList<>();
    for (int i = 0; i < iterations && norm(gradient) > ENOUGH * Math.max(1, norm(x)); i++) {
      double[] direction = direction(gradient, steps, turns);
      double slope = dot(gradient, direction);
      double length = steps.isEmpty() ? 1 / Math.max(1, norm(gradient)) : 1;
      double[] next = x;
      double[] nextGradient = new double[x.length];
      double nextValue = Double.POSITIVE_INFINITY;
      while (nextValue > value + 1e-4 * length * slope && length > 1e-12) {
        next = plus(x, direction, length);
        nextValue = loss(next, nextGradient);
        length /= 2;
      }
      double[] step = plus(next, x, -1);
      double[] turn = plus(nextGradient, gradient, -1);
      if (dot(step, turn) > 1e-12) {
        steps.add(step);
        turns.add(turn);
        if (steps.size() > MEMORY) {
          steps.removeFirst();
          turns.removeFirst();
        }
      }
      x = next;
      gradient = nextGradient;
      value = nextValue;
    }
    return x;
  }

  private double[] direction(double[] gradient, List<double[]> steps, List<double[]> turns) {
    double[] q = plus(new double[gradient.length], gradient, -1);
    double[] share = new double[steps.size()];
    for (int i = steps.size() - 1; i >= 0; i--) {
      share[i] = dot(steps.get(i), q) / dot(steps.get(i), turns.get(i));
      q = plus(q, turns.get(i), -share[i]);
    }
    if (!steps.isEmpty()) {
      double[] turn = turns.getLast();
      double scale = dot(steps.getLast(), turn) / dot(turn, turn);
      q = plus(new double[q.length], q, scale);
    }
    for (int i = 0; i < steps.size(); i++) {
      double back = dot(turns.get(i), q) / dot(steps.get(i), turns.get(i));
      q = plus(q, steps.get(i), share[i] - back);
    }
    return q;
  }

  private double loss(double[] x, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < x.length; i++) {
      boolean free = i / classes == constant;
      loss += free ? 0 : penalty * x[i] * x[i] / 2;
      gradient[i] = free ? 0 : penalty * x[i];
    }
    double[] sums = new double[classes];
    for (Sample s : samples) {
      java.util.Arrays.fill(sums, 0);
      for (int j = 0; j < s.columns().length; j++) {
        for (int c = 0; c < classes; c++) {
          sums[c] += s.strengths()[j] * x[s.columns()[j] * classes + c];
        }
      }
      double most = java.util.Arrays.stream(sums).max().orElse(0);
      double total = 0;
      for (double sum : sums) {
        total += Math.exp(sum - most);
      }
      loss -= s.weight() * (sums[s.outcome()] - most - Math.log(total));
      for (int c = 0; c < classes; c++) {
        double off = Math.exp(sums[c] - most) / total - (c == s.outcome() ? 1 : 0);
        for (int j = 0; j < s.columns().length; j++) {
          gradient[s.columns()[j] * classes + c] += s.weight() * off * s.strengths()[j];
        }
      }
    }
    return loss;
  }

  private static double[] plus(double[] a, double[] b, double times) {
    double[] sum = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + times * b[i];
    }
    return sum;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }
}
