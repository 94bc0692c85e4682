package org.entente.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.core.AsOf;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.FactorCount;
import org.entente.initiative.Picture;
import org.entente.initiative.Testimony;
import org.entente.usecase.UseCases;
import org.entente.usecase.view.Json;
import org.entente.usecase.view.PictureView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows where everybody stands on an initiative. */
@Command(
    name = "picture",
    mixinStandardHelpOptions = true,
    description = "Shows who stands where on an initiative, in whose words, and what changed.",
    footer = {"", "Example: entente picture asian-nato --as-of 2024-10-31 --why JPN"})
final class PictureCommand implements Callable<Integer> {

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private AsOfOption asOf;

  @Parameters(paramLabel = "SLUG", description = "The initiative, e.g. asian-nato.")
  private String slug = "";

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "What changed since this day (default: 90 days before --as-of).")
  private @Nullable String since;

  @Option(
      names = "--why",
      paramLabel = "ACTOR",
      description = "Explain this actor's position down to the sentences.")
  private @Nullable String why;

  @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default table).")
  private OutputFormat format = OutputFormat.TABLE;

  PictureCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (var workspace = useCases.open(data.folder())) {
      LocalDate from = since == null ? null : AsOf.parse(since).day();
      Picture picture = workspace.showPicture().show(slug, asOf.on(workspace.today()), from);
      if (why != null) {
        explain(picture, why, out);
      } else if (format == OutputFormat.JSON) {
        out.println(Json.pretty(PictureView.of(picture)));
      } else {
        print(picture, out);
      }
    }
    out.flush();
    return 0;
  }

  private static void explain(Picture picture, String actor, PrintWriter out) {
    ActorPosition position =
        picture
            .find(actor.toUpperCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    org.entente.core.Failure.usage(
                        "nothing was heard of '"
                            + actor
                            + "' on this initiative; heard of: "
                            + String.join(
                                ", ",
                                picture.positions().stream().map(ActorPosition::actor).toList())));
    out.print(position.position().explanation().text());
  }

  private static void print(Picture picture, PrintWriter out) {
    out.println(picture.initiative().name() + ", as known on " + picture.asOf().day());
    out.println(picture.initiative().scale().question());
    picture
        .initiative()
        .scale()
        .points()
        .forEach(point -> out.printf("  %3d  %s%n", point.value(), point.label()));
    out.println();
    var table =
        new TextTable(
            "actor", "position", "90% interval", "change", "latest", "last heard", "heard");
    for (ActorPosition p : picture.positions()) {
      table.add(
          p.actor(),
          String.format(Locale.ROOT, "%.0f", p.position().value().mean()),
          String.format(
              Locale.ROOT, "%.0f to %.0f", p.position().value().low(), p.position().value().high()),
          p.moved() ? String.format(Locale.ROOT, "%+.0f", p.change()) : "",
          p.latest().word(),
          p.lastHeard().toString(),
          Integer.toString(p.testimonies().size()));
    }
    out.print(table);
    factors("Drivers", picture.drivers(), out);
    factors("Hurdles", picture.hurdles(), out);
    news(picture, out);
    out.println();
    out.println(
        "From "
            + picture.documents()
            + " documents of "
            + picture.origins()
            + " independent origins. --why ACTOR explains a position.");
  }

  private static void factors(String title, java.util.List<FactorCount> factors, PrintWriter out) {
    out.println();
    out.println(title + " (independent origins that name them)");
    factors.forEach(f -> out.printf("  %3d  %s%n", f.origins(), f.phrase()));
  }

  private static void news(Picture picture, PrintWriter out) {
    out.println();
    out.println("Since " + picture.since() + ":");
    if (picture.news().isEmpty()) {
      out.println("  nothing new was kept; that is not proof that nothing was said");
    }
    for (Testimony t : picture.news()) {
      String speaker = t.statement().speaker() == null ? "" : " (" + t.statement().speaker() + ")";
      out.println(
          "  "
              + t.day()
              + "  "
              + t.statement().actor()
              + speaker
              + ": "
              + t.statement().stance().word());
      out.println("      " + t.statement().evidence().text());
    }
    for (ActorPosition p : picture.silent()) {
      out.println("  silent since " + p.lastHeard() + ": " + p.actor());
    }
  }
}
