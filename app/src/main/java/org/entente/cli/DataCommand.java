package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import org.entente.core.Failure;
import org.entente.usecase.ManageDatasets;
import org.entente.usecase.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente data}: the datasets of other projects. */
@Command(
    name = "data",
    mixinStandardHelpOptions = true,
    description = "Lists, fetches and verifies the datasets of other projects.",
    footer = {"", "entente data list", "entente data pull cow-alliances", "entente data verify"})
final class DataCommand implements Runnable {

  private final UseCases useCases;

  @Spec private CommandSpec spec;

  DataCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "list, pull or verify?");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the datasets, what is here of them, and how to cite them.")
  void list(@Mixin DataOption data) {
    PrintWriter out = spec.commandLine().getOut();
    for (ManageDatasets.Line line : lines(data)) {
      out.printf("%-16s %-8s %s, %s%n", line.id(), line.state(), line.title(), line.publisher());
      out.println("    " + line.page());
      out.println("    " + line.citation());
      out.println("    " + line.licence());
    }
    out.flush();
  }

  @Command(
      name = "pull",
      mixinStandardHelpOptions = true,
      description = "Fetches datasets from their publishers; goes on where it broke off.")
  void pull(
      @Mixin DataOption data,
      @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of datasets.")
          List<String> ids) {
    PrintWriter out = spec.commandLine().getOut();
    for (String id : ids) {
      ManageDatasets.Line line = useCases.manageDatasets(data.folder()).pull(id);
      out.println(line.id() + ": " + line.state() + ". Cite: " + line.citation());
    }
    out.flush();
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "Recomputes the checksums of what is here.")
  void verify(@Mixin DataOption data) {
    PrintWriter out = spec.commandLine().getOut();
    lines(data).forEach(line -> out.printf("%-16s %s%n", line.id(), line.state()));
    out.flush();
    if (!useCases.manageDatasets(data.folder()).allSound()) {
      throw Failure.unable("a file is not the one expected: remove it and pull it again");
    }
  }

  private List<ManageDatasets.Line> lines(DataOption data) {
    return useCases.manageDatasets(data.folder()).list();
  }
}
