package org.entente.brief;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.entente.brief.internal.HtmlParts;

/** Renders a brief as one self-contained HTML file: no scripts, no outside resources. */
public final class HtmlBrief implements BriefRenderer {

  @Override
  public String render(Brief brief) {
    var parts = new HtmlParts();
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>%s</style>
    </head>
    <body>
    <main>
    <header><p class="kind">Risk brief</p><h1>%s</h1><p class="date">As known on %s</p></header>
    %s
    %s
    %s
    </main>
    </body>
    </html>
    """
        .formatted(
            parts.text(brief.title()),
            HtmlParts.STYLE,
            parts.text(brief.title()),
            brief.asOf(),
            all(brief.sections().stream().map(parts::section).toList()),
            parts.sources(brief.sources()),
            parts.reasons(brief.reasons()));
  }

  private static String all(List<String> parts) {
    return parts.stream().collect(joining("\n"));
  }
}
