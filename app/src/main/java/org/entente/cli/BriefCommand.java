package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.brief.Brief;
import org.entente.brief.HtmlBrief;
import org.entente.brief.MarkdownBrief;
import org.entente.core.Failure;
import org.entente.usecase.UseCases;
import org.entente.usecase.view.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the brief on an initiative. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "Writes a cited brief on an initiative: positions, changes, drivers, hurdles.",
    footer = {"", "Example: entente brief asian-nato --out asian-nato.html"})
final class BriefCommand implements Callable<Integer> {

  private enum Format {
    HTML,
    MD,
    JSON
  }

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private AsOfOption asOf;

  @Parameters(paramLabel = "SLUG", description = "The initiative, e.g. asian-nato.")
  private String slug = "";

  @Option(
      names = "--format",
      description = "One of: ${COMPLETION-CANDIDATES} (default: by the ending of --out, else MD).")
  private @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to this file (default: print).")
  private @Nullable Path file;

  BriefCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    try (var workspace = useCases.open(data.folder())) {
      Brief brief = workspace.composeBrief().compose(slug, asOf.on(workspace.today()));
      write(render(brief));
    }
    return 0;
  }

  private String render(Brief brief) {
    return switch (chosen()) {
      case HTML -> new HtmlBrief().render(brief);
      case MD -> new MarkdownBrief().render(brief);
      case JSON -> Json.pretty(brief) + "\n";
    };
  }

  private Format chosen() {
    if (format != null || file == null) {
      return format == null ? Format.MD : format;
    }
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Format.HTML;
    }
    return name.endsWith(".json") ? Format.JSON : Format.MD;
  }

  private void write(String text) {
    PrintWriter out = spec.commandLine().getOut();
    if (file == null) {
      out.print(text);
    } else {
      try {
        Files.writeString(file, text);
      } catch (IOException e) {
        throw Failure.unable("cannot write " + file + ": " + e.getMessage(), e);
      }
      out.println("written: " + file);
    }
    out.flush();
  }
}
