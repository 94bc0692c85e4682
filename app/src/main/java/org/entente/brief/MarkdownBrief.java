package org.entente.brief;

import static java.util.stream.Collectors.joining;

import org.entente.brief.internal.MarkdownParts;

/** Renders a brief as Markdown with footnote-like numbers. */
public final class MarkdownBrief implements BriefRenderer {

  @Override
  public String render(Brief brief) {
    var parts = new MarkdownParts();
    return "# "
        + parts.text(brief.title())
        + "\n\nAs known on "
        + brief.asOf()
        + ".\n\n"
        + brief.sections().stream().map(parts::section).collect(joining("\n"))
        + parts.sources(brief.sources())
        + parts.reasons(brief.reasons());
  }
}
