package org.entente.event;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a part of the lake was made of; written into the part itself, so that the lake says what it
 * holds even where the ledger was not written any more.
 *
 * @param files for each slot the file that its rows come from
 * @param before fingerprint of the events that came before and could be re-emitted
 * @param after fingerprint of the events that can be re-emitted behind it; empty where unknown
 */
public record Contents(SortedMap<Slot, SourceFile> files, long before, OptionalLong after) {

  private static final String FORMAT = "entente.format";
  private static final String VERSION = "1";
  private static final String FILES = "entente.files";
  private static final String BEFORE = "entente.before";
  private static final String AFTER = "entente.after";

  public static final Contents NONE = new Contents(new TreeMap<>(), 0, OptionalLong.empty());

  /**
   * One file as received.
   *
   * @param md5 its checksum in hexadecimal
   * @param bytes its size
   * @param lines what became of its lines
   */
  public record SourceFile(String md5, long bytes, Lines lines) {}

  public Contents {
    files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** As properties of a part. */
  public Map<String, String> properties() {
    var text = new StringBuilder();
    files.forEach(
        (slot, file) -> {
          Lines lines = file.lines();
          text.append(slot.name()).append(' ').append(file.md5()).append(' ').append(file.bytes());
          text.append(' ').append(lines.read()).append(' ').append(lines.accepted());
          text.append(' ').append(lines.reemitted()).append(' ').append(lines.quarantined());
          text.append(' ').append(lines.replaced()).append('\n');
        });
    var properties = new HashMap<String, String>();
    properties.put(FORMAT, VERSION);
    properties.put(FILES, text.toString());
    properties.put(BEFORE, Long.toHexString(before));
    after.ifPresent(print -> properties.put(AFTER, Long.toHexString(print)));
    return properties;
  }

  /** From the properties of a part; nothing where they are of another format. */
  public static Contents of(Map<String, String> properties) {
    if (!VERSION.equals(properties.get(FORMAT))) {
      return NONE;
    }
    var files = new HashMap<Slot, SourceFile>();
    properties
        .getOrDefault(FILES, "")
        .lines()
        .map(line -> line.split(" "))
        .forEach(words -> files.put(Slot.parse(words[0]), file(words)));
    long before = Long.parseUnsignedLong(properties.getOrDefault(BEFORE, "0"), 16);
    String after = properties.get(AFTER);
    return new Contents(
        new TreeMap<>(files),
        before,
        after == null ? OptionalLong.empty() : OptionalLong.of(Long.parseUnsignedLong(after, 16)));
  }

  private static SourceFile file(String[] words) {
    long[] numbers = new long[words.length];
    for (int i = 2; i < words.length; i++) {
      numbers[i] = Long.parseLong(words[i]);
    }
    return new SourceFile(
        words[1],
        numbers[2],
        new Lines(numbers[3], numbers[4], numbers[5], numbers[6], numbers[7]));
  }
}
