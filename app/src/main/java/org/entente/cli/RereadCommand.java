package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.entente.core.Issues;
import org.entente.usecase.UseCases;
import org.entente.usecase.review.RereadDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads kept documents again that were read by older rules. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    description = {
      "Reads kept documents again that were read by older rules, word lists or initiatives, or",
      "without the model that is connected.",
      "Corrections stay; those that no longer fit are told by: entente corrections list --stale"
    },
    footer = {"", "Example: entente reread --count"})
final class RereadCommand implements Callable<Integer> {

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private ModelOption model;

  @Option(names = "--count", description = "Only say how many there are.")
  private boolean countOnly;

  RereadCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (var workspace = useCases.open(data.folder(), model.choice())) {
      RereadDocuments again = workspace.rereadDocuments();
      if (countOnly) {
        out.println(
            again.stale() + " documents were read by older rules or without the model connected");
      } else {
        var progress = new ProgressLine("reading again", spec.commandLine().getErr());
        var issues = new Issues();
        RereadDocuments.Result result = again.reread(progress::at, issues);
        progress.end();
        IssueLines.print(issues, spec.commandLine().getErr());
        out.printf(
            "%d documents read again, %d of them otherwise than before: %d statements, were %d%n",
            result.documents(),
            result.changed(),
            result.statementsNow(),
            result.statementsBefore());
        if (again.calls() > 0) {
          out.printf("the model was called %d times%n", again.calls());
        }
      }
    }
    out.flush();
    return 0;
  }
}
