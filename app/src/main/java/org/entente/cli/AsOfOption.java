package org.entente.cli;

import java.time.LocalDate;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the day whose knowledge is used. */
final class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Use only what had been seen by this day, YYYY-MM-DD (default: today).")
  private @Nullable String day;

  AsOf on(LocalDate today) {
    if (day == null) {
      return new AsOf(today);
    }
    AsOf asOf = AsOf.parse(day);
    if (asOf.day().isAfter(today)) {
      throw Failure.usage("--as-of " + day + " lies in the future; nothing can be known of it yet");
    }
    return asOf;
  }
}
