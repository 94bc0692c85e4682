package org.entente.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The reason for one value: its name, the value as shown, the rule that made it in words, the parts
 * it was made from and the sources of those parts that have no further parts.
 *
 * <p>A result and its explanation are built by the same code, so that they cannot drift apart.
 *
 * @param name what the value is
 * @param value the value as a reader sees it, unit included; empty for a heading
 * @param rule the formula or rule in words; empty where the name says it all
 * @param parts the named values it was computed from, in the order of the rule
 * @param citations the sources relied upon directly
 */
public record Explanation(
    String name, String value, String rule, List<Explanation> parts, List<Citation> citations) {

  private static final long UNITS = 10_000;
  private static final double SURELY_ROUNDED = 1e9;
  private static final double DOUBTFUL = 1e-4;

  public Explanation {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an explanation has a name");
    }
    parts = List.copyOf(parts);
    citations = List.copyOf(citations);
  }

  public static Explanation of(String name, String value) {
    return new Explanation(name, value, "", List.of(), List.of());
  }

  /** A number with up to four decimals, trailing zeros dropped. */
  public static Explanation of(String name, double value) {
    return of(name, number(value));
  }

  public Explanation because(String ruleInWords) {
    return new Explanation(name, value, ruleInWords, parts, citations);
  }

  public Explanation from(List<Explanation> more) {
    var all = new ArrayList<>(parts);
    all.addAll(more);
    return new Explanation(name, value, rule, all, citations);
  }

  public Explanation from(Explanation... more) {
    return from(List.of(more));
  }

  public Explanation citing(List<Citation> more) {
    var all = new ArrayList<>(citations);
    all.addAll(more);
    return new Explanation(name, value, rule, parts, all);
  }

  public Explanation citing(Citation... more) {
    return citing(List.of(more));
  }

  /** All citations of this node and below it, first come first, without repeats. */
  public List<Citation> sources() {
    var found = new java.util.LinkedHashSet<>(citations);
    for (Explanation part : parts) {
      found.addAll(part.sources());
    }
    return List.copyOf(found);
  }

  /** The tree as indented text, one node a line, sources below their node. */
  public String text() {
    var out = new StringBuilder();
    write(out, 0);
    return out.toString();
  }

  private void write(StringBuilder out, int depth) {
    String indent = "  ".repeat(depth);
    out.append(indent).append(name);
    if (!value.isBlank()) {
      out.append(": ").append(value);
    }
    if (!rule.isBlank()) {
      out.append("  (").append(rule).append(')');
    }
    out.append('\n');
    for (Citation citation : citations) {
      out.append(indent).append("  · ").append(citation.line()).append('\n');
    }
    for (Explanation part : parts) {
      part.write(out, depth + 1);
    }
  }

  /** A number for readers: at most four decimals, no trailing zeros, point as decimal mark. */
  public static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    double scaled = Math.abs(value) * UNITS;
    double pastHalf = scaled - Math.floor(scaled) - 0.5;
    if (!(scaled < SURELY_ROUNDED) || Math.abs(pastHalf) < DOUBTFUL) {
      return bySystem(value);
    }
    long units = (long) scaled + (pastHalf > 0 ? 1 : 0);
    var text = new StringBuilder(12);
    if (value < 0) {
      text.append('-');
    }
    text.append(units / UNITS);
    long decimals = units % UNITS;
    if (decimals > 0) {
      text.append('.');
      for (long unit = UNITS / 10; decimals > 0; unit /= 10) {
        text.append((char) ('0' + decimals / unit));
        decimals %= unit;
      }
    }
    return text.toString();
  }

  /** As the library rounds, which takes long: for very large numbers and those close to a half. */
  private static String bySystem(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
