package org.entente.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.entente.core.Failure;
import org.entente.core.Issues;
import org.entente.treaty.Membership;
import org.entente.treaty.Phase;
import org.entente.treaty.Provision;
import org.entente.treaty.Treaty;
import org.entente.usecase.UseCases;
import org.entente.usecase.view.TreatyView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente treaties}: the treaties on file, by state and day. */
@Command(
    name = "treaties",
    mixinStandardHelpOptions = true,
    description = "Lists the treaties on file; shows or checks them.",
    footer = {
      "",
      "entente treaties --actor PHL --date 2024-06-17",
      "entente treaties --between USA,JPN --year 1960",
      "entente treaties --history GBR-PRT",
      "entente treaties show us-philippines-1951",
      "entente treaties check"
    })
final class TreatiesCommand implements Runnable {

  private final UseCases useCases;

  @Spec private CommandSpec spec;

  @Option(names = "--actor", paramLabel = "ISO3", description = "Those of one state.")
  private @Nullable String actor;

  @Option(names = "--date", paramLabel = "DATE", description = "Those in force on a day.")
  private @Nullable String date;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json.")
  private OutputFormat format = OutputFormat.TABLE;

  @Mixin private PairHistory pair = new PairHistory();

  TreatiesCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public void run() {
    if (pair.isAsked()) {
      pair.print(useCases, format, spec.commandLine().getOut());
      spec.commandLine().getOut().flush();
      return;
    }
    List<Treaty> treaties = useCases.browseTreaties().list(actor, day());
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.println(Json.text(treaties.stream().map(TreatyView::brief).toList()));
      case TABLE ->
          treaties.forEach(
              t ->
                  out.printf(
                      "%-36s %-10s %-10s %s%n",
                      t.id(), orDash(t.inForce()), orDash(t.ended()), t.name()));
    }
    out.flush();
  }

  private @Nullable LocalDate day() {
    if (date == null) {
      return null;
    }
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw Failure.usage("'" + date + "' is no date: write YYYY-MM-DD");
    }
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows one treaty with its parties, promises and phases.")
  void show(@Parameters(paramLabel = "ID", description = "Id of the treaty.") String id) {
    Treaty treaty = useCases.browseTreaties().get(id);
    PrintWriter out = spec.commandLine().getOut();
    out.println(treaty.name() + " (" + treaty.id() + ")");
    out.println(
        "  signed "
            + orDash(treaty.signed())
            + ", in force "
            + orDash(treaty.inForce())
            + (treaty.ended() == null ? "" : ", ended " + treaty.ended())
            + (treaty.isBinding() ? "" : ", not binding in law"));
    out.println("  " + treaty.cite(treaty.provisions().getFirst()).line());
    if (treaty.note() != null) {
      out.println("  " + treaty.note());
    }
    out.println("Parties");
    treaty.parties().forEach(p -> out.println("  " + party(treaty, p)));
    out.println("Promises");
    treaty.provisions().forEach(p -> provision(out, p));
    for (Phase phase : treaty.phases()) {
      out.println("Since " + phase.from() + ": " + phase.title());
      phase.provisions().forEach(p -> provision(out, p));
    }
    out.flush();
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Checks every treaty file: schema, dates, parties, places, citations.")
  int check() {
    PrintWriter out = spec.commandLine().getOut();
    Issues issues = useCases.browseTreaties().check();
    issues.list().forEach(i -> out.println(i.line()));
    out.println(
        useCases.browseTreaties().size()
            + " treaties and overlays checked, "
            + issues.total()
            + " faults");
    out.flush();
    return issues.isEmpty() ? 0 : 1;
  }

  private static String party(Treaty treaty, Membership party) {
    LocalDate from = party.from() == null ? treaty.inForce() : party.from();
    String until = party.until() == null ? "" : " until " + party.until();
    return party.state() + " from " + orDash(from) + until;
  }

  private static void provision(PrintWriter out, Provision provision) {
    out.printf(
        "  %-8s %s, %s: %s%n",
        provision.article(),
        provision.kind().word(),
        provision.strength().word(),
        provision.summary());
  }

  private static String orDash(@Nullable LocalDate day) {
    return day == null ? "-" : day.toString();
  }
}
