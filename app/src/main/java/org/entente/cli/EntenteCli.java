package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import org.entente.core.Failure;
import org.entente.core.Nearest;
import org.entente.usecase.UseCases;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line as a whole: its commands, and how failures become an exit status and one line.
 */
public final class EntenteCli {

  private static final int NEAREST = 3;

  private final EntenteCommand root = new EntenteCommand();
  private final CommandLine commands;

  public EntenteCli(UseCases useCases) {
    commands = new CommandLine(root);
    Commands.of(useCases).forEach(commands::addSubcommand);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExecutionExceptionHandler(this::explain);
    commands.setExecutionStrategy(EntenteCli::execute);
    CommandLine.IParameterExceptionHandler standard = commands.getParameterExceptionHandler();
    commands.setParameterExceptionHandler(
        (error, args) ->
            isUnknownCommand(error)
                ? refuse((UnmatchedArgumentException) error)
                : standard.handleParseException(error, args));
  }

  /** Help of a command that does not exist is no help: it is refused like the command itself. */
  private static int execute(CommandLine.ParseResult parsed) {
    CommandLine last = parsed.asCommandLineList().getLast();
    List<String> unknown = last.getUnmatchedArguments();
    if (!unknown.isEmpty() && !last.getSubcommands().isEmpty()) {
      throw new UnmatchedArgumentException(last, unknown);
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static boolean isUnknownCommand(CommandLine.ParameterException error) {
    return error instanceof UnmatchedArgumentException unmatched
        && !error.getCommandLine().getSubcommands().isEmpty()
        && !unmatched.getUnmatched().getFirst().startsWith("-");
  }

  private static int refuse(UnmatchedArgumentException error) {
    CommandLine command = error.getCommandLine();
    String word = error.getUnmatched().getFirst();
    List<String> nearest = Nearest.names(word, command.getSubcommands().keySet(), NEAREST);
    String name = command.getCommandSpec().qualifiedName();
    command
        .getErr()
        .println(
            "entente: no command '%s %s'; nearest: %s (all: %s --help)"
                .formatted(name, word, String.join(", ", nearest), name));
    return command.getCommandSpec().exitCodeOnInvalidInput();
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
