package org.entente.cli;

import java.io.PrintWriter;
import org.entente.core.Failure;
import org.entente.usecase.UseCases;
import picocli.CommandLine;

/**
 * The command line as a whole: its commands, and how failures become an exit status and one line.
 */
public final class EntenteCli {

  private final EntenteCommand root = new EntenteCommand();
  private final CommandLine commands;

  public EntenteCli(UseCases useCases) {
    commands = new CommandLine(root);
    Commands.of(useCases).forEach(commands::addSubcommand);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExecutionExceptionHandler(this::explain);
  }

  /** Sends what commands print elsewhere than to the terminal. */
  public EntenteCli printingTo(PrintWriter out, PrintWriter err) {
    commands.setOut(out);
    commands.setErr(err);
    return this;
  }

  /** Runs one command; returns the exit status: 0 done, 1 could not, 2 wrong usage. */
  public int run(String... args) {
    return commands.execute(args);
  }

  private int explain(Exception error, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (error instanceof Failure failure) {
      err.println("entente: " + failure.line());
      if (root.debug()) {
        failure.printStackTrace(err);
      }
      return failure.kind() == Failure.Kind.USAGE ? 2 : 1;
    }
    if (root.debug()) {
      error.printStackTrace(err);
    } else {
      err.println(
          "entente: a fault of the program: "
              + error
              + " (run again with --debug for the details)");
    }
    return 1;
  }
}
