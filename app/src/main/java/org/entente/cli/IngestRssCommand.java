package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.core.Failure;
import org.entente.core.Issues;
import org.entente.usecase.UseCases;
import org.entente.usecase.ingest.FollowFeeds;
import org.entente.usecase.ingest.ReadArticles;
import org.entente.usecase.view.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks RSS and Atom feeds for what is new. */
@Command(
    name = "rss",
    mixinStandardHelpOptions = true,
    description =
        "Asks feeds for what is new; items on a known initiative are fetched and read, all others"
            + " only counted.",
    footer = {"", "Example: entente ingest rss --source diplomat,yonhap"})
final class IngestRssCommand implements Callable<Integer> {

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private ModelOption model;
  @Mixin private IngestOptions options;

  @Option(
      names = "--source",
      split = ",",
      paramLabel = "ID",
      description = "Only these feeds of the list (default all).")
  private List<String> chosen = List.of();

  @Option(
      names = "--opml",
      paramLabel = "FILE",
      description = "Feeds from a feed reader's export instead of the starter list.")
  private @Nullable Path opml;

  IngestRssCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int most = options.articles();
    var issues = new Issues();
    List<FollowFeeds.Result> results;
    ReadArticles.Result articles;
    try (var workspace = useCases.open(data.folder(), model.choice())) {
      results = workspace.monitoring().rss().once(opml, chosen, issues);
      articles = workspace.monitoring().articles().once(most, issues);
    }
    if (options.format() == OutputFormat.JSON) {
      out.println(Json.pretty(Map.of("feeds", results, "articles", articles)));
    } else {
      var table = new TextTable("feed", "outcome", "new", "on an initiative");
      for (FollowFeeds.Result result : results) {
        table.add(
            result.state().id(),
            result.state().outcome(),
            Integer.toString(result.fresh()),
            Integer.toString(result.matching()));
      }
      out.print(table);
      out.println(ArticleLine.of(articles));
    }
    out.flush();
    IssueLines.print(issues, spec.commandLine().getErr());
    if (results.stream().allMatch(r -> r.state().outcome().equals("refused"))) {
      throw Failure.unable("no feed could be reached: is there a network?");
    }
    return 0;
  }
}
