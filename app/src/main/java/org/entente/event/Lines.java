package org.entente.event;

/**
 * What became of the lines of one file; every line is accounted for.
 *
 * @param read lines in the file
 * @param accepted rows kept as new
 * @param reemitted rows kept, but known to repeat an earlier one under a new id
 * @param quarantined lines set aside with their reason
 * @param replaced lines among the read ones that held bytes which are not UTF-8
 */
public record Lines(long read, long accepted, long reemitted, long quarantined, long replaced) {

  public static final Lines NONE = new Lines(0, 0, 0, 0, 0);

  public Lines {
    if (accepted + reemitted + quarantined != read) {
      throw new IllegalArgumentException(
          "%d read, but %d accepted, %d re-emitted and %d quarantined"
              .formatted(read, accepted, reemitted, quarantined));
    }
  }

  public Lines plus(Lines other) {
    return new Lines(
        read + other.read,
        accepted + other.accepted,
        reemitted + other.reemitted,
        quarantined + other.quarantined,
        replaced + other.replaced);
  }
}
