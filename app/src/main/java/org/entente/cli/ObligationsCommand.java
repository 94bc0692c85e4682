package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.entente.usecase.ObligationAnswer;
import org.entente.usecase.ObligationQuestion;
import org.entente.usecase.ObligationView;
import org.entente.usecase.UseCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente obligations}: who must do what if one state attacks another. */
@Command(
    name = "obligations",
    mixinStandardHelpOptions = true,
    description = "Who must do what if X attacks Y, under which article, and who may not.",
    footer = {
      "",
      "entente obligations --attacker CHN --victim JPN --place senkaku",
      "entente obligations --attacker PAK --victim IND --place kashmir --with asian-nato:quad-plus"
    })
final class ObligationsCommand implements Runnable {

  private final UseCases useCases;

  @Spec private CommandSpec spec;

  @Option(
      names = "--attacker",
      required = true,
      split = ",",
      paramLabel = "ISO3",
      description = "Attacker; several separated by commas.")
  private List<String> attackers = new ArrayList<>();

  @Option(names = "--victim", required = true, paramLabel = "ISO3", description = "Victim.")
  private String victim = "";

  @Option(
      names = "--place",
      paramLabel = "ID",
      description = "Place; by default the victim's capital region.")
  private @Nullable String place;

  @Option(
      names = "--target",
      paramLabel = "KIND",
      description = "territory, armed-forces, public-vessel, aircraft, merchant-vessel, ...")
  private @Nullable String target;

  @Option(
      names = "--act",
      paramLabel = "ACT",
      description = "armed-attack (default), threat, subversion, nuclear-attack.")
  private @Nullable String act;

  @Option(names = "--provoked", description = "The victim provoked it.")
  private boolean provoked;

  @Option(names = "--date", paramLabel = "DATE", description = "Day, by default today.")
  private @Nullable String date;

  @Option(
      names = "--with",
      split = ",",
      paramLabel = "SLUG|FILE",
      description = "Add a proposed treaty and show what it changes.")
  private List<String> with = new ArrayList<>();

  @Option(names = "--all", description = "List also what is not triggered, and why.")
  private boolean all;

  @Option(names = "--explain", description = "Print the tree of reasons.")
  private boolean explain;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json.")
  private OutputFormat format = OutputFormat.TABLE;

  ObligationsCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public void run() {
    var question =
        new ObligationQuestion(attackers, victim, place, target, act, provoked, date, with, all);
    ObligationAnswer answer = useCases.askObligations().ask(question);
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.println(Json.text(ObligationView.of(answer)));
      case TABLE -> new ObligationsTable(out).print(answer);
    }
    if (explain && format == OutputFormat.TABLE) {
      out.println();
      ObligationView.lines(answer).forEach(out::println);
    }
    out.flush();
  }
}
